#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace costberg {

/// Line drawings in a square of 16 units. They take the color that they are painted in, so they follow the theme.
enum class Icon {
    Close,
    Plus,
    More,
    List,
    Source,
    Reset,
    Pencil,
    Trash,
    Pin,
    Search,
    Warning,
    Note,
    ChevronDown,
    Star,
    Check,
    Range
};

/// Paints the icon in the middle of the box, 16 pixels wide.
void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& color);

} // namespace costberg
