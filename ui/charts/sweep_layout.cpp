#include "ui/charts/sweep_layout.h"

namespace costberg {

void addSweep(Draft& draft, const QRectF& area) {
    switch (draft.chart.sweep->shape) {
    case SweepShape::Lines:
        return addSweepLines(draft, area);
    case SweepShape::Areas:
        return addSweepAreas(draft, area);
    case SweepShape::Map:
        return addSweepMap(draft, area);
    }
}

} // namespace costberg
