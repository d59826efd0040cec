#pragma once

#include "ui/present/scenario_rows.h"

class QPainter;
class QRectF;

namespace costberg {

struct Theme;

/// A card's five bars without any text, on a line at the foot of `box`. A bar too small to see gets a height that is.
void drawSmallBars(QPainter& painter, const QRectF& box, const std::vector<std::vector<PresetCard::Piece>>& bars,
                   const Theme& theme);

} // namespace costberg
