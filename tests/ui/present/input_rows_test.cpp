#include "tests/ui/present/input_rows_fixture.h"

#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/slider_rows.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

namespace costberg {
namespace {

using testing::ElementsAre;

TEST(InputPanel, ShowsEveryUsedInputExactlyOnceAndNoOther) {
    for (const Choices& choices : allCombinations()) {
        Scenario scenario = defaultScenario();
        scenario.choices = choices;
        std::map<Input, int> shown;
        for (const SliderRow& row : slidersOf(panelOf(sessionWith(scenario))))
            if (const auto* input = std::get_if<Input>(&row.target))
                ++shown[*input];
        for (const Input input : allInputs())
            EXPECT_EQ(shown[input], isUsed(input, choices) ? 1 : 0) << specOf(input).id;
    }
}

TEST(InputPanel, HasThreeLeversThenTheSixThatMatterMost) {
    const InputPanelData panel = panelOf(openingSession());
    std::vector<QString> levers;
    for (const SliderRow& row : panel.levers)
        levers.push_back(row.label);
    EXPECT_THAT(levers, ElementsAre("Final run", "Hardware capex", "Synthetic-data compute"));
    std::vector<QString> foremost;
    for (const SliderRow& row : panel.foremost)
        foremost.push_back(row.label);
    EXPECT_THAT(foremost, ElementsAre("R&D compute / final run", "GPUs owned", "Share on owned GPUs", "Rental price",
                                      "Utilization", "People"));
}

TEST(InputPanel, NeedsNoSubstituteBecauseNoChoiceHidesOneOfTheSix) {
    for (const Choices& choices : allCombinations())
        for (const Input input : {Input::ComputeMultiple, Input::Gpus, Input::OwnedShare, Input::RentalPrice,
                                  Input::Utilization, Input::Headcount})
            EXPECT_TRUE(isUsed(input, choices)) << specOf(input).id;
}

TEST(InputPanel, PutsTheBoughtTokensInPlaceOfTheLeverThatNothingSolves) {
    const Session session = after(openingSession(), {action::SetChoice{Choice::SyntheticMethod, 2}});
    const InputPanelData panel = panelOf(session);
    ASSERT_EQ(panel.levers.size(), 3U);
    EXPECT_EQ(panel.levers[2].target, SliderTarget(Input::KeptTokens));
    EXPECT_EQ(panel.levers[2].input, Input::KeptTokens);
    EXPECT_TRUE(panel.levers[2].isEnabled);
    EXPECT_EQ(idOf(panel.levers[2].target), "synthetic.kept_tokens");
}

TEST(InputPanel, AsksForThePriceScopeOnlyWhereHardwareIsByParts) {
    const auto asks = [](const Session& session) {
        for (const InputGroup& group : panelOf(session).groups)
            for (const PanelRow& row : group.rows)
                if (const auto* choice = std::get_if<ChoiceRow>(&row))
                    if (choice->choice == Choice::PriceScope)
                        return true;
        return false;
    };
    EXPECT_FALSE(asks(openingSession()));
    EXPECT_TRUE(asks(after(openingSession(), {action::SetChoice{Choice::HardwareMethod, 1}})));
}

TEST(InputPanel, CountsTheInputsOfAGroup) {
    for (const InputGroup& group : panelOf(openingSession()).groups) {
        int sliders = 0;
        for (const PanelRow& row : group.rows)
            sliders += std::holds_alternative<SliderRow>(row) ? 1 : 0;
        EXPECT_EQ(group.countText, sliders == 1 ? QString("1 input") : QString("%1 inputs").arg(sliders));
    }
}

TEST(InputPanel, MarksAGroupInWhichSomethingChanged) {
    const Session session = after(openingSession(), {action::SetChoice{Choice::Depreciation, 1}});
    for (const InputGroup& group : panelOf(session).groups)
        EXPECT_EQ(group.isChanged, group.id == "hardware") << group.id.toStdString();
}

TEST(InputPanel, SaysFromWhichPresetAndHowManyInputsDiffer) {
    const InputPanelData panel = panelOf(openingSession());
    EXPECT_TRUE(panel.presetName.startsWith("DeepSeek: the whole picture"));
    EXPECT_EQ(panel.modifiedText, "");
    const Session one = after(openingSession(), {action::SetInput{Input::RentalPrice, 3}, action::Settle{}});
    EXPECT_EQ(panelOf(one).modifiedText, "modified, 1 input");
    const Session two = after(one, {action::SetChoice{Choice::Depreciation, 1}});
    EXPECT_EQ(panelOf(two).modifiedText, "modified, 2 inputs");
    EXPECT_EQ(panelOf(sessionWith(defaultScenario())).presetName, "No preset");
}

TEST(ChoiceRow, ShowsItsValuesWithWhatTheyMean) {
    for (const InputGroup& group : panelOf(openingSession()).groups)
        for (const PanelRow& panelRow : group.rows)
            if (const auto* row = std::get_if<ChoiceRow>(&panelRow)) {
                EXPECT_EQ(row->values.size(), static_cast<qsizetype>(specOf(row->choice).values.size()));
                for (const QString& tip : row->tips)
                    EXPECT_TRUE(tip.endsWith('.')) << tip.toStdString();
                EXPECT_FALSE(row->isChanged);
            }
}

TEST(Labels, AreShortEnoughForARow) {
    for (const Input input : allInputs()) {
        EXPECT_LE(shortLabelOf(input).size(), 26) << shortLabelOf(input).toStdString();
        EXPECT_FALSE(labelInSentence(input).isEmpty());
    }
    EXPECT_EQ(labelInSentence(Input::Utilization), "utilization");
    EXPECT_EQ(labelInSentence(Input::Mfu), "MFU");
    EXPECT_EQ(labelInSentence(Input::Gpus), "GPUs owned");
}

TEST(Lever, ThatIsSetToWhatItIsModifiesNothing) {
    for (const Scenario& preset : allPresets())
        for (const Lever lever : allLevers) {
            const Session session = sessionWith(fromPreset(preset.id));
            const double quantity = quantityOf(lever, assumptionsOf(currentScenario(session)));
            EXPECT_FALSE(isModified(after(session, {action::SetLever{lever, quantity}, action::Settle{}})))
                << preset.id;
        }
}

} // namespace
} // namespace costberg
