#include "core/choices.h"

#include "core/vocabulary.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace costberg {
namespace {

using testing::ElementsAre;

std::vector<std::string> valuesOf(std::string_view choice) {
    std::vector<std::string> ids;
    for (const ChoiceValue& value : specOf(choiceWithId(choice).value()).values)
        ids.emplace_back(value.id);
    return ids;
}

TEST(Choices, HaveTheirValuesInOrderTheDefaultFirst) {
    EXPECT_THAT(valuesOf("training.method"), ElementsAre("gpu_hours", "flop"));
    EXPECT_THAT(valuesOf("experiments.synthetic_data"), ElementsAre("separate", "included"));
    EXPECT_THAT(valuesOf("synthetic.method"), ElementsAre("gpu_hours", "tokens", "api"));
    EXPECT_THAT(valuesOf("headline.scope"), ElementsAre("training", "training_and_synthetic"));
    EXPECT_THAT(valuesOf("hardware.method"), ElementsAre("per_gpu", "parts"));
    EXPECT_THAT(valuesOf("hardware.price_scope"), ElementsAre("accelerator", "server"));
    EXPECT_THAT(valuesOf("hardware.depreciation"), ElementsAre("straight_line", "annuity", "declining"));
    EXPECT_THAT(valuesOf("running.method"), ElementsAre("parts", "direct"));
}

TEST(WithChoice, ChangesThatChoiceAlone) {
    for (const Choice choice : allChoices())
        for (std::size_t index = 0; index < specOf(choice).values.size(); ++index) {
            const Choices changed = withChoice(Choices(), choice, index);
            for (const Choice other : allChoices())
                EXPECT_EQ(valueIndexOf(changed, other), other == choice ? index : 0U)
                    << specOf(choice).id << ", " << specOf(other).id;
        }
}

TEST(Choices, AreFoundByTheirIdAndSoAreTheirValues) {
    for (const Choice choice : allChoices()) {
        EXPECT_EQ(choiceWithId(specOf(choice).id), choice);
        for (std::size_t index = 0; index < specOf(choice).values.size(); ++index)
            EXPECT_EQ(valueIndexWithId(choice, specOf(choice).values[index].id), index);
        EXPECT_EQ(valueIndexWithId(choice, "none of them"), std::nullopt);
    }
    EXPECT_EQ(choiceWithId("none of them"), std::nullopt);
}

TEST(Names, OfViewsActivitiesAndResourcesAreThoseOfTheFileFormat) {
    std::vector<std::string> views;
    for (const View view : allViews)
        views.emplace_back(idOf(view));
    EXPECT_THAT(views, ElementsAre("headline", "market", "amortized", "cash", "fleet"));
    std::vector<std::string> activities;
    for (const Activity activity : allActivities())
        activities.emplace_back(idOf(activity));
    EXPECT_THAT(activities, ElementsAre("pretraining", "midtraining", "posttraining", "experiments", "synthetic_data",
                                        "evaluation", "staff", "data", "other", "other_use", "unused_life", "fleet"));
    std::vector<std::string> resources;
    for (const Resource resource : allResources())
        resources.emplace_back(idOf(resource));
    EXPECT_THAT(resources, ElementsAre("rent", "hardware", "accelerators", "servers", "network", "storage", "running",
                                       "energy", "colocation", "maintenance", "salaries", "equity", "overhead",
                                       "api_tokens", "licenses", "annotation", "other"));
}

TEST(Names, AreReadBack) {
    for (const View view : allViews)
        EXPECT_EQ(viewWithId(idOf(view)), view);
    for (const Activity activity : allActivities())
        EXPECT_EQ(activityWithId(idOf(activity)), activity);
    for (const Resource resource : allResources())
        EXPECT_EQ(resourceWithId(idOf(resource)), resource);
    EXPECT_EQ(viewWithId("Headline"), std::nullopt);
}

} // namespace
} // namespace costberg
