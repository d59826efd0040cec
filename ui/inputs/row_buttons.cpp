#include "ui/inputs/row_buttons.h"

#include "ui/controls/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/text_line.h"

#include <QEvent>
#include <QtMath>

#include <utility>

namespace costberg {
namespace {

constexpr qreal dotRadius = 3.5;
constexpr int buttonHeight = 20;
constexpr int pageWidth = 16;

} // namespace

ChangedDot::ChangedDot(QWidget* parent) : QToolButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void ChangedDot::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), theme.selected, Qt::transparent);
    const QPointF center = QRectF(rect()).center();
    paintBox(painter, QRectF(center.x() - dotRadius, center.y() - dotRadius, 2 * dotRadius, 2 * dotRadius),
             theme.accent, Qt::transparent, dotRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

SourceButton::SourceButton(QWidget* parent) : QToolButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(fontOf(11));
}

void SourceButton::displaySource() {
    m_word.clear();
    update();
}

void SourceButton::displayJudgment() {
    m_word = tr("judgment");
    update();
}

QSize SourceButton::sizeHint() const {
    return {m_word.isEmpty() ? pageWidth : qCeil(widthOfLine(font(), m_word)) + 6, buttonHeight};
}

void SourceButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const bool isActive = underMouse() || isDown();
    if (isActive)
        paintBox(painter, rect(), theme.selected, Qt::transparent);
    if (m_word.isEmpty()) {
        paintIcon(painter, Icon::Source, rect(),
                  isActive ? theme.accent : mixed(theme.secondaryText, theme.panel, 0.35));
    } else {
        painter.setPen(isActive ? theme.accent : theme.secondaryText);
        drawLine(painter, rect(), Qt::AlignCenter, m_word);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

RangeButton::RangeButton(QWidget* parent) : QToolButton(parent) {
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    parent->setAttribute(Qt::WA_Hover);
    parent->installEventFilter(this);
}

void RangeButton::displayRange(bool isGiven) {
    if (std::exchange(m_isGiven, isGiven) == isGiven)
        return;
    setFocusPolicy(isGiven ? Qt::TabFocus : Qt::NoFocus);
    update();
}

bool RangeButton::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QToolButton::eventFilter(watched, event);
}

void RangeButton::paintEvent(QPaintEvent*) {
    const bool isActive = underMouse() || isDown() || hasFocus();
    if (!isActive && !parentWidget()->underMouse())
        return;
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), theme.selected, Qt::transparent);
    paintIcon(painter, Icon::Range, rect(),
              isActive || m_isGiven ? theme.accent : mixed(theme.secondaryText, theme.panel, 0.35));
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

} // namespace costberg
