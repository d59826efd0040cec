#include "ui/present/input_rows.h"

#include "core/usage.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/labels.h"
#include "ui/present/slider_rows.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

namespace costberg {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

InputPanelData panelOf(const Session& session) { return inputPanelDataOf(session, resultsOf(session)); }

std::vector<SliderRow> slidersOf(const InputPanelData& panel) {
    std::vector<SliderRow> rows = panel.levers;
    rows.insert(rows.end(), panel.foremost.begin(), panel.foremost.end());
    for (const InputGroup& group : panel.groups)
        for (const PanelRow& row : group.rows)
            if (const auto* slider = std::get_if<SliderRow>(&row))
                rows.push_back(*slider);
    return rows;
}

SliderRow rowOf(const Session& session, const SliderTarget& target) {
    for (const SliderRow& row : slidersOf(panelOf(session)))
        if (row.target == target)
            return row;
    ADD_FAILURE() << "no row for " << idOf(target).toStdString();
    return {};
}

/// Every combination of choices.
std::vector<Choices> allCombinations() {
    std::vector<Choices> all{Choices{}};
    for (const Choice choice : allChoices()) {
        std::vector<Choices> more;
        for (const Choices& choices : all)
            for (std::size_t value = 0; value < specOf(choice).values.size(); ++value)
                more.push_back(withChoice(choices, choice, value));
        all = more;
    }
    return all;
}

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

TEST(SliderRow, ShowsARoundedAndAnExactValue) {
    const SliderRow capex = rowOf(openingSession(), Input::CapexPerGpu);
    EXPECT_EQ(capex.shortText, "$27,143");
    EXPECT_EQ(capex.fieldText, "$27,142.666666666668");
    EXPECT_EQ(capex.unit, "/GPU");
    EXPECT_EQ(capex.spokenText, "Capex per GPU, $27,143 per GPU");
    const SliderRow utilization = rowOf(openingSession(), Input::Utilization);
    EXPECT_EQ(utilization.shortText, "60%");
    EXPECT_EQ(utilization.label, "Utilization");
    EXPECT_EQ(utilization.fullLabel, "Utilization of owned hardware");
}

TEST(SliderRow, IsMarkedAndCanBeResetWhereItDiffersFromItsPreset) {
    const SliderRow before = rowOf(openingSession(), Input::Gpus);
    EXPECT_FALSE(before.isChanged);
    EXPECT_FALSE(before.toPreset);
    EXPECT_EQ(before.toDefault, "Reset to the default (0)");
    const SliderRow row = rowOf(after(openingSession(), {action::SetInput{Input::Gpus, 100}}), Input::Gpus);
    EXPECT_TRUE(row.isChanged);
    EXPECT_EQ(row.changedTip, "Preset: 60,000");
    EXPECT_EQ(row.toPreset, "Reset to the preset (60,000)");
}

TEST(SliderRow, IsComparedWithTheDefaultWhereThereIsNoPreset) {
    const SliderRow row = rowOf(sessionWith(withValues({{Input::RentalPrice, 3}})), Input::RentalPrice);
    EXPECT_TRUE(row.isChanged);
    EXPECT_EQ(row.changedTip, "Default: $2.00");
    EXPECT_FALSE(row.toPreset);
    EXPECT_FALSE(rowOf(sessionWith(withValues({})), Input::RentalPrice).toDefault);
}

TEST(LeverRow, ResetsTheInputThatSolvesIt) {
    const Session session = after(openingSession(), {action::SetLever{Lever::HardwareCapex, 5e8}});
    const SliderRow row = rowOf(session, Lever::HardwareCapex);
    EXPECT_EQ(row.input, Input::Gpus);
    EXPECT_TRUE(row.isChanged);
    EXPECT_EQ(row.toPreset, "Reset to the preset (GPUs owned 60,000)");
    EXPECT_EQ(row.shortText, "$500M");
}

TEST(LeverRow, IsSwitchedOffWithAReasonWhereAGpuCostsNothing) {
    const Session session = after(openingSession(), {action::SetInput{Input::CapexPerGpu, 0}});
    const SliderRow row = rowOf(session, Lever::HardwareCapex);
    EXPECT_FALSE(row.isEnabled);
    EXPECT_EQ(row.notices.size(), 1);
}

TEST(LeverRow, ReachesNotBelowWhatOtherInputsHold) {
    const SliderRow row = rowOf(openingSession(), Lever::FinalRun);
    EXPECT_EQ(row.limits.from, 266000);
    EXPECT_EQ(row.track.from, 266000);
    EXPECT_FALSE(row.hasZeroStop);
    EXPECT_FALSE(row.isWidened);
}

TEST(SliderRow, WidensItsTrackToHoldTheValueAndSaysSo) {
    const SliderRow row =
        rowOf(after(openingSession(), {action::SetInput{Input::RentalPrice, 30}}), Input::RentalPrice);
    EXPECT_TRUE(row.isWidened);
    EXPECT_EQ(row.track, (Interval{0.5, 50}));
    EXPECT_THAT(row.notices, ElementsAre(QString("The slider now reaches from $0.50 to $50.00.")));
    EXPECT_THAT(row.warnings, IsEmpty());
}

TEST(SliderRow, HasAStopAtZeroOnALogTrackThatAllowsIt) {
    EXPECT_TRUE(rowOf(openingSession(), Input::Gpus).hasZeroStop);
    EXPECT_FALSE(rowOf(openingSession(), Input::ComputeMultiple).hasZeroStop);
    EXPECT_FALSE(rowOf(openingSession(), Input::OwnedShare).hasZeroStop);
    const SliderRow none = rowOf(after(openingSession(), {action::SetInput{Input::Gpus, 0}}), Input::Gpus);
    EXPECT_FALSE(none.isWidened);
}

TEST(SliderRow, HasALongEnoughTrackWithinItsLimitsWhateverTheInputs) {
    std::mt19937 engine{5};
    const auto combinations = allCombinations();
    for (int i = 0; i < 3000; ++i) {
        Scenario scenario = defaultScenario();
        scenario.choices = combinations[engine() % combinations.size()];
        for (const Input input : allInputs()) {
            const Interval limits = specOf(input).limits;
            const double part = std::array{0.0, 1.0, std::generate_canonical<double, 32>(engine)}[engine() % 3];
            scenario.at(input).value = limits.from + part * (limits.to - limits.from);
        }
        for (const SliderRow& row : slidersOf(panelOf(sessionWith(scenario)))) {
            if (!row.isEnabled)
                continue;
            ASSERT_LT(row.track.from, row.track.to) << idOf(row.target).toStdString();
            ASSERT_TRUE(row.track.contains(row.value) || (row.value == 0 && row.hasZeroStop))
                << idOf(row.target).toStdString() << " " << row.value;
            ASSERT_GE(row.track.from, row.limits.from * (1 - 1e-12)) << idOf(row.target).toStdString();
            ASSERT_LE(row.track.to, std::max(row.value, row.limits.to)) << idOf(row.target).toStdString();
            ASSERT_TRUE(row.scale == Scale::Linear || row.track.from > 0) << idOf(row.target).toStdString();
        }
    }
}

TEST(SliderRow, CarriesTheProblemsThatConcernIt) {
    const Session session = after(openingSession(), {action::SetInput{Input::Gpus, 1000}});
    const SliderRow row = rowOf(session, Input::Gpus);
    ASSERT_EQ(row.warnings.size(), 1);
    EXPECT_TRUE(row.warnings.first().contains("GPUs would be enough"));
    const SliderRow licenses = rowOf(session, Input::Licenses);
    EXPECT_THAT(licenses.notices, ElementsAre(QString("Licenses for training data are 0: unknown, not free.")));
    EXPECT_THAT(licenses.warnings, IsEmpty());
}

TEST(SliderRow, SaysWhoSaysSo) {
    EXPECT_TRUE(rowOf(openingSession(), Input::Headcount).source.startsWith("SemiAnalysis"));
    EXPECT_FALSE(rowOf(openingSession(), Input::Headcount).isOwnSource);
    const Session typed = after(openingSession(), {action::SetInput{Input::Headcount, 200}, action::Settle{}});
    EXPECT_TRUE(rowOf(typed, Input::Headcount).source.startsWith("Entered without a source. What is known: "));
    const Session own = after(typed, {action::EditSource{Input::Headcount, "My own count"}});
    EXPECT_EQ(rowOf(own, Input::Headcount).source, "My own count");
    EXPECT_TRUE(rowOf(own, Input::Headcount).isOwnSource);
}

TEST(SliderRow, CallsAJudgmentAJudgment) {
    const SliderRow row = rowOf(sessionWith(defaultScenario()), Input::CostOfCapital);
    EXPECT_TRUE(row.isJudgment);
    EXPECT_EQ(row.source, "Our judgment, no published figure; annuity only");
    for (const SliderRow& other : slidersOf(panelOf(sessionWith(defaultScenario()))))
        EXPECT_FALSE(other.source.contains("JUDGMENT")) << other.label.toStdString();
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

QString messageFor(const SliderTarget& target, const QString& text) {
    return readingOf(target, text, currentScenario(openingSession())).message;
}

TEST(FieldReading, ShowsWhatIsReadWhileTyping) {
    EXPECT_EQ(messageFor(Lever::HardwareCapex, "$1.6bn"), "= $1,600,000,000");
    EXPECT_EQ(messageFor(Input::RentalPrice, "1/3"), "= $0.3333333333333333/GPU-h");
    EXPECT_EQ(messageFor(Input::PretrainingGpuHours, "2.788M"), "= 2,788,000 GPU-h");
    EXPECT_EQ(messageFor(Input::Utilization, "85%"), "= 85%");
    EXPECT_EQ(readingOf(Input::Utilization, "85%", defaultScenario()).value, 0.85);
}

TEST(FieldReading, SaysWhyThereIsNone) {
    const FieldReading reading = readingOf(Input::RentalPrice, "abc", defaultScenario());
    EXPECT_FALSE(reading.value);
    EXPECT_EQ(reading.message, "Expected a number, found \"abc\"");
    EXPECT_EQ(messageFor(Input::RentalPrice, "$2000"), "Expected a number from $0 to $1,000, found $2,000");
    EXPECT_EQ(messageFor(Lever::FinalRun, "1000"),
              "Expected 266,000 to 1bn with the other inputs as they are, found 1,000");
}

TEST(FieldReading, OfAnUntouchedFieldIsItsValue) {
    for (const SliderRow& row : slidersOf(panelOf(openingSession()))) {
        const FieldReading reading = readingOf(row.target, row.fieldText, currentScenario(openingSession()));
        ASSERT_TRUE(reading.value) << row.label.toStdString() << reading.message.toStdString();
        EXPECT_EQ(*reading.value, row.value) << row.label.toStdString();
    }
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

TEST(PublishedRows, OfferValuesWithTheirSources) {
    const auto rows = publishedRowsOf(Input::RentalPrice);
    ASSERT_FALSE(rows.empty());
    for (const PublishedRow& row : rows) {
        EXPECT_TRUE(row.text.startsWith(quantityText(row.value, "USD/GPU-h"))) << row.text.toStdString();
        EXPECT_NE(row.source, "");
        EXPECT_TRUE(specOf(Input::RentalPrice).limits.contains(row.value));
    }
}

TEST(AcceleratorRows, SummarizeWhatChoosingOneSets) {
    const auto rows = acceleratorRows();
    ASSERT_EQ(rows.size(), allAccelerators().size());
    const auto h100 = std::ranges::find(rows, QString("NVIDIA H100 SXM5 80GB"), &AcceleratorRow::name);
    ASSERT_NE(h100, rows.end());
    EXPECT_TRUE(h100->summary.startsWith("989 TFLOP/s, 0.7 kW, $")) << h100->summary.toStdString();
    for (const AcceleratorRow& row : rows) {
        EXPECT_NE(row.summary, "") << row.name.toStdString();
        EXPECT_NE(row.tip, "") << row.name.toStdString();
    }
}

} // namespace
} // namespace costberg
