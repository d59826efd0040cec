#include "ui/docks/swatch.h"

#include "ui/charts/line_cuts.h"
#include "ui/theme/paint.h"

namespace costberg {

void drawSwatch(QPainter& painter, const QRectF& square, Component component, const Theme& theme) {
    constexpr qreal radius = 2;
    const QColor color = colorOf(component, theme);
    if (!isHatched(component)) {
        paintBox(painter, square, color, Qt::transparent, radius);
        return;
    }
    paintBox(painter, square, color, theme.secondaryText, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.secondaryText, 1));
    for (const QLineF& line : hatching(square.adjusted(1, 1, -1, -1), 4))
        painter.drawLine(line);
    painter.restore();
}

} // namespace costberg
