#include "ui/charts/sweep_layout.h"

namespace costberg {

void addSweepMap(Draft& draft, const QRectF& area) { addSweepLines(draft, area); }

} // namespace costberg
