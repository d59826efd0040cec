#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace costberg {

/// The five accounting views of one project, in the order in which they are shown.
enum class View { Headline, Market, Amortized, Cash, Fleet };
inline constexpr std::size_t viewCount = 5;
inline constexpr std::array<View, viewCount> allViews{View::Headline, View::Market, View::Amortized, View::Cash,
                                                      View::Fleet};

/// What the money is spent on. The first six are billed by the GPU-hour; OtherUse and UnusedLife occur in the cash view
/// alone, Fleet in the fleet view alone.
enum class Activity {
    Pretraining,
    Midtraining,
    Posttraining,
    Experiments,
    SyntheticData,
    Evaluation,
    Staff,
    Data,
    Other,
    OtherUse,
    UnusedLife,
    Fleet
};
inline constexpr std::size_t activityCount = 12;
inline constexpr std::size_t computeActivityCount = 6;
/// Whether it is billed by the GPU-hour.
constexpr bool isCompute(Activity activity) { return static_cast<std::size_t>(activity) < computeActivityCount; }

/// What the money buys. Hardware stands for the four parts where hardware.method is per_gpu, Running for the three
/// parts where running.method is direct.
enum class Resource {
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
    Other
};
inline constexpr std::size_t resourceCount = 17;

/// The names in files, on the command line and in JSON output, e.g. "synthetic_data".
std::string_view idOf(View view);
std::string_view idOf(Activity activity);
std::string_view idOf(Resource resource);

/// Nothing where no view, activity or resource has that name. Names are case-sensitive.
std::optional<View> viewWithId(std::string_view id);
std::optional<Activity> activityWithId(std::string_view id);
std::optional<Resource> resourceWithId(std::string_view id);

std::array<Activity, activityCount> allActivities();
std::array<Resource, resourceCount> allResources();

/// English labels for people: "Synthetic data", "Hardware life not yet used". ui/present translates them.
std::string_view labelOf(Activity activity);
std::string_view labelOf(Resource resource);
/// The short name over a bar: Paper, Market, Used up, Cash, Fleet.
std::string_view labelOf(View view);
/// The question that the view answers: "What does the paper print?"
std::string_view questionOf(View view);

} // namespace costberg
