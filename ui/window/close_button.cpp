#include "ui/window/close_button.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace costberg {

CloseButton::CloseButton(const QString& name, QWidget* parent) : QAbstractButton(parent) {
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CloseButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(place, 4, 4);
    }
    const QRectF cross = place.adjusted(5, 5, -5, -5);
    painter.setPen(QPen(theme.secondaryText, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace costberg
