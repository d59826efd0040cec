#include "ui/controls/slider_keys.h"

#include <QKeyEvent>

namespace costberg {

bool isFine(Qt::KeyboardModifiers modifiers) { return modifiers.testFlag(Qt::ShiftModifier); }

std::optional<double> stepsOf(const QKeyEvent& event, Qt::LayoutDirection direction) {
    const double size = isFine(event.modifiers()) ? fineShare : 1;
    const double forward = direction == Qt::RightToLeft ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        return -forward * size;
    case Qt::Key_Right:
        return forward * size;
    case Qt::Key_Down:
        return -size;
    case Qt::Key_Up:
        return size;
    case Qt::Key_PageDown:
        return -10;
    case Qt::Key_PageUp:
        return 10;
    default:
        return std::nullopt;
    }
}

} // namespace costberg
