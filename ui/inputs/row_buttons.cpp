#include "ui/inputs/row_buttons.h"

#include "ui/controls/icon.h"
#include "ui/theme/paint.h"

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
    return {m_word.isEmpty() ? pageWidth : fontMetrics().horizontalAdvance(m_word) + 6, buttonHeight};
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
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_word);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

} // namespace costberg
