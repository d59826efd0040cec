#include "ui/docks/caption.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace costberg {
namespace {

constexpr int arrowRoom = 16;

QFont captionFont() {
    QFont font = fontOf(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    return font;
}

} // namespace

Caption::Caption(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setFont(captionFont());
    followTheme();
}

void Caption::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followTheme();
}

void Caption::followTheme() {
    const QColor color = themeOf(kindOf(palette())).secondaryText;
    if (palette().color(foregroundRole()) == color)
        return;
    setForegroundRole(QPalette::PlaceholderText);
}

CaptionButton::CaptionButton(QWidget* parent) : QToolButton(parent) {
    setFont(captionFont());
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

QSize CaptionButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text().toUpper()) + arrowRoom, fontMetrics().height() + 6};
}

void CaptionButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = underMouse() || hasFocus() ? theme.accent : theme.secondaryText;
    painter.setPen(color);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
    const QPointF tip(width() - arrowRoom / 2.0 + 1, height() / 2.0 + 2.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-3.5, -4.5), tip + QPointF(3.5, -4.5)});
}

} // namespace costberg
