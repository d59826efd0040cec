#include "core/vocabulary.h"

#include <algorithm>

namespace costberg {
namespace {

struct Name {
    std::string_view id;
    std::string_view label;
};

constexpr std::array<Name, viewCount> viewNames{
    {{"headline", "Paper"}, {"market", "Market"}, {"amortized", "Used up"}, {"cash", "Cash"}, {"fleet", "Fleet"}}};

constexpr std::array<std::string_view, viewCount> viewQuestions{
    "What does the paper print?", "What would the project cost at market prices?", "What has the project used up?",
    "What was paid during the project?", "What does the fleet cost over its life?"};

constexpr std::array<Name, activityCount> activityNames{{{"pretraining", "Pre-training"},
                                                         {"midtraining", "Mid-training"},
                                                         {"posttraining", "Post-training"},
                                                         {"experiments", "Experiments"},
                                                         {"synthetic_data", "Synthetic data"},
                                                         {"evaluation", "Evaluation"},
                                                         {"staff", "Staff"},
                                                         {"data", "Data"},
                                                         {"other", "Other costs"},
                                                         {"other_use", "Other work on the fleet (with its idle time)"},
                                                         {"unused_life", "Hardware life not yet used"},
                                                         {"fleet", "The whole fleet"}}};

constexpr std::array<Name, resourceCount> resourceNames{{{"rent", "Rent"},
                                                         {"hardware", "Hardware"},
                                                         {"accelerators", "Accelerators"},
                                                         {"servers", "Servers"},
                                                         {"network", "Network"},
                                                         {"storage", "Storage"},
                                                         {"running", "Running cost"},
                                                         {"energy", "Energy"},
                                                         {"colocation", "Colocation"},
                                                         {"maintenance", "Maintenance"},
                                                         {"salaries", "Salaries"},
                                                         {"equity", "Equity"},
                                                         {"overhead", "Overhead"},
                                                         {"api_tokens", "Bought tokens"},
                                                         {"licenses", "Licenses"},
                                                         {"annotation", "Annotation"},
                                                         {"other", "Other"}}};

template <class Enum, std::size_t count>
std::optional<Enum> withId(const std::array<Name, count>& names, std::string_view id) {
    const auto found = std::ranges::find(names, id, &Name::id);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

template <class Enum, std::size_t count> std::array<Enum, count> allOf() {
    std::array<Enum, count> all;
    for (std::size_t i = 0; i < count; ++i)
        all[i] = static_cast<Enum>(i);
    return all;
}

} // namespace

std::string_view idOf(View view) { return viewNames[static_cast<std::size_t>(view)].id; }
std::string_view idOf(Activity activity) { return activityNames[static_cast<std::size_t>(activity)].id; }
std::string_view idOf(Resource resource) { return resourceNames[static_cast<std::size_t>(resource)].id; }

std::optional<View> viewWithId(std::string_view id) { return withId<View>(viewNames, id); }
std::optional<Activity> activityWithId(std::string_view id) { return withId<Activity>(activityNames, id); }
std::optional<Resource> resourceWithId(std::string_view id) { return withId<Resource>(resourceNames, id); }

std::array<Activity, activityCount> allActivities() { return allOf<Activity, activityCount>(); }
std::array<Resource, resourceCount> allResources() { return allOf<Resource, resourceCount>(); }

std::string_view labelOf(Activity activity) { return activityNames[static_cast<std::size_t>(activity)].label; }
std::string_view labelOf(Resource resource) { return resourceNames[static_cast<std::size_t>(resource)].label; }
std::string_view labelOf(View view) { return viewNames[static_cast<std::size_t>(view)].label; }
std::string_view questionOf(View view) { return viewQuestions[static_cast<std::size_t>(view)]; }

} // namespace costberg
