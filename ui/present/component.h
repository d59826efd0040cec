#pragma once

#include "core/session/session.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace costberg {

/// What a bar is made of and what a color is keyed to: an activity or a resource, with what the eye takes together
/// taken together. FinalRun is pre-, mid- and post-training; Folded is what is left beyond ten components. The last
/// three are those of a bridge: a total, and what adds to it or takes away.
enum class Component {
    FinalRun,
    Experiments,
    SyntheticData,
    Evaluation,
    Staff,
    Data,
    OtherActivity,
    OtherUse,
    UnusedLife,
    Fleet,
    Rent,
    Hardware,
    Accelerators,
    Servers,
    Network,
    Storage,
    Running,
    Energy,
    Colocation,
    Maintenance,
    Salaries,
    Equity,
    Overhead,
    ApiTokens,
    Licenses,
    Annotation,
    OtherResource,
    Folded,
    Total,
    Increase,
    Decrease
};
inline constexpr std::size_t componentCount = 31;

Component componentOf(Activity activity);
Component componentOf(Resource resource);
Component componentOf(Activity activity, Resource resource, Arrangement arrangement);
Component componentOf(const Entry<double>& entry, Arrangement arrangement);

/// Its id in files, tests and object names: "final_run", "synthetic_data", "rent".
QString idOf(Component component);
/// In the user's language.
QString labelOf(Component component);
/// For legends and tables: "Life not yet used".
QString shortLabelOf(Component component);
/// Life not yet used is hatched: it is paid for, but no cost yet of anything done.
inline bool isHatched(Component component) { return component == Component::UnusedLife; }

/// All components of an arrangement, from the foot of a bar to its top.
std::vector<Component> componentsOf(Arrangement arrangement);

} // namespace costberg
