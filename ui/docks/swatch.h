#pragma once

#include "ui/present/component.h"

class QPainter;
class QRectF;

namespace costberg {

struct Theme;

/// The small square in a component's color, hatched where its bar is.
void drawSwatch(QPainter& painter, const QRectF& square, Component component, const Theme& theme);

} // namespace costberg
