#pragma once

#include "ui/present/chart_data.h"
#include "ui/present/input_rows.h"

#include <array>

namespace costberg {

// The top of a bar of the current scenario can be moved: what is asked then is a total, and an input brings it about.

/// The slider that moves when the bar of a view does, where the user chose one.
using BarTargets = std::array<std::optional<SliderTarget>, viewCount>;

/// A total that is being asked of a bar.
struct BarGoal {
    QString bar;
    double wanted = 0; ///< USD; three digits of it count

    bool operator==(const BarGoal&) const = default;
};

/// The view that the bar shows the current scenario in; nothing where it shows no such thing.
std::optional<View> adjustableViewOf(const Session& session, const QString& bar);

/// What the user chose or, where that is nothing, the first of what matters most that moves the view's total far. It
/// stays the same while something is being moved.
SliderTarget barTargetOf(const Session& session, View view, const BarTargets& chosen);

/// What brings the total about, or the nearest within reach; nothing where the bar cannot be moved at all.
std::optional<Action> actionFor(const BarGoal& goal, const Session& session, const BarTargets& chosen);

/// Gives the bars that can be moved their handles. `goal` is what is being asked of one of them.
void addHandles(ChartData& chart, const Session& session, const BarTargets& chosen, const std::optional<BarGoal>& goal);

} // namespace costberg
