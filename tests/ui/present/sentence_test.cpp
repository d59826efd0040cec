#include "ui/present/sentence.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/lever_effects.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::ElementsAre;

Sentence sentenceOf(const Session& session) { return sentenceOf(session, resultsOf(session)); }

std::array<LeverEffect, 3> effectsOf(const Session& session) { return leverEffects(session, resultsOf(session)); }

Session inScenarios(const Session& session, View view) {
    return after(session, {action::ShowMode{ChartMode::Scenarios}, action::ShowView{view}});
}

testing::AssertionResult says(const Sentence& sentence, const QString& words) {
    if (sentence.subtitle.contains(words) || sentence.title.contains(words))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << sentence.title.toStdString() << " / " << sentence.subtitle.toStdString();
}

TEST(SentenceOfViews, SaysWhatThePictureSays) {
    const Sentence sentence = sentenceOf(openingSession());
    EXPECT_EQ(sentence.title, "One project: $5.9M on paper, $53M at market, $1.9bn in cash.");
    EXPECT_TRUE(says(sentence, "The paper prints the released run and its synthetic data at $2 an hour."));
    EXPECT_TRUE(says(sentence, "Of the cash, 97% paid for hardware and time that the project did not use."));
}

TEST(SentenceOfViews, HasFiguresComputedFromTheModelForEveryPreset) {
    for (const Scenario& preset : allPresets()) {
        const Session session = sessionWith(fromPreset(preset.id));
        const Evaluation evaluation = evaluationOf(preset);
        const Sentence sentence = sentenceOf(session);
        for (const View view : {View::Headline, View::Market, View::Cash})
            EXPECT_TRUE(sentence.title.contains(roughMoneyText(evaluation.totalOf(view)))) << preset.id;
        const double cash = evaluation.totalOf(View::Cash);
        const double beyond = amountOf(evaluation[View::Cash], Activity::OtherUse) +
                              amountOf(evaluation[View::Cash], Activity::UnusedLife);
        const QString share = beyond > 0 ? roughShareText(beyond / cash) : QString();
        EXPECT_TRUE(says(sentence, share)) << preset.id;
    }
}

TEST(SentenceOfViews, FollowsEachChange) {
    const Session session = openingSession();
    EXPECT_TRUE(says(sentenceOf(after(session, {action::SetInput{Input::RentalPrice, 4.5}})), "at $4.50 an hour"));
    EXPECT_TRUE(says(sentenceOf(after(session, {action::SetInput{Input::Gpus, 0}})), "No fleet is entered"));
    EXPECT_TRUE(says(sentenceOf(after(session, {action::SetInput{Input::RentalPrice, 0}})), "print nothing"));
    EXPECT_TRUE(says(sentenceOf(after(session, {action::SetChoice{Choice::HeadlineScope, 0}})),
                     "The paper prints the released run at $2 an hour."));
    EXPECT_TRUE(says(sentenceOf(sessionWith(fromPreset("deepseek-v3-claim"))), "Everything is rented"));
}

TEST(LeverEffects, AreSeenWhereABarMoves) {
    EXPECT_THAT(effectsOf(openingSession()),
                ElementsAre(LeverEffect::Visible, LeverEffect::Visible, LeverEffect::TooThin));
}

TEST(SentenceOfViews, SaysHowLittleASyntheticDataLeverIsAbout) {
    EXPECT_TRUE(says(sentenceOf(openingSession()), "Synthetic-data compute comes to $10.2k, too little to see here."));
    const Session more = after(openingSession(), {action::SetLever{Lever::SyntheticCompute, 500000}});
    EXPECT_THAT(effectsOf(more), ElementsAre(LeverEffect::Visible, LeverEffect::Visible, LeverEffect::Visible));
    EXPECT_FALSE(says(sentenceOf(more), "too little"));
}

TEST(SentenceOfScenarios, SaysWhyALeverMovesNothing) {
    const Session session = openingSession();
    EXPECT_TRUE(says(sentenceOf(inScenarios(session, View::Fleet)),
                     "Moving Final run or Synthetic-data compute changes nothing here: the fleet costs the same "
                     "whatever runs on it."));
    EXPECT_TRUE(says(sentenceOf(inScenarios(session, View::Headline)),
                     "Moving Hardware capex changes nothing here: the paper prices hours, not hardware."));
    EXPECT_TRUE(says(sentenceOf(inScenarios(session, View::Market)), "at market prices every hour is rented"));
    EXPECT_TRUE(says(sentenceOf(inScenarios(session, View::Amortized)), "however large the fleet is"));
    EXPECT_TRUE(
        says(sentenceOf(inScenarios(after(session, {action::SetChoice{Choice::HeadlineScope, 0}}), View::Headline)),
             "the paper leaves synthetic data out"));
}

TEST(SentenceOfScenarios, SaysThatPaidFleetsDoNotCareWhatRuns) {
    const Session session =
        after(inScenarios(openingSession(), View::Cash), {action::Arrange{Arrangement::ByResource}});
    EXPECT_TRUE(says(sentenceOf(session), "the fleet is paid whatever runs on it"));
}

TEST(SentenceOfViews, SaysThatTheMultipleTakesSyntheticDataIn) {
    Scenario scenario = fromPreset("deepseek-v3-r1-project");
    scenario.choices.experimentsSyntheticData = ExperimentsSyntheticData::Included;
    scenario.at(Input::SyntheticGpuHours).value = 1e6;
    EXPECT_TRUE(says(sentenceOf(sessionWith(scenario)), "The R&D multiple contains the synthetic data"));
}

/// What the user sees of the current scenario's bar: lengths to a third of a percent of the axis, and texts.
QStringList visibleOf(const Session& session) {
    QStringList seen;
    const ChartData chart = chartOf(session);
    for (const Bar& bar : chart.bars)
        for (const Segment& segment : bar.segments)
            seen << QStringLiteral("%1 %2 %3").arg(bar.id, segment.label).arg(segment.value);
    seen << chart.title << chart.subtitle;
    return seen;
}

TEST(EveryLever, MovesSomethingVisibleOrTheSentenceSaysWhyNot) {
    for (const Scenario& preset : allPresets())
        for (const ChartMode mode : {ChartMode::Views, ChartMode::Scenarios})
            for (const View view : allViews)
                for (const Arrangement arrangement : {Arrangement::ByActivity, Arrangement::ByResource}) {
                    const Session session =
                        after(sessionWith(fromPreset(preset.id)),
                              {action::ShowMode{mode}, action::ShowView{view}, action::Arrange{arrangement}});
                    const auto effects = effectsOf(session);
                    const Sentence sentence = sentenceOf(session);
                    for (std::size_t i = 0; i < allLevers.size(); ++i) {
                        const Lever lever = allLevers[i];
                        const Assumptions<double> assumptions = assumptionsOf(currentScenario(session));
                        const double quantity = quantityOf(lever, assumptions);
                        if (!limitsOf(lever, assumptions) || quantity == 0)
                            continue;
                        const bool isSaid = says(sentence, fromCore(specOf(lever).label));
                        const bool isSeen =
                            visibleOf(after(session, {action::SetLever{lever, 1.5 * quantity}})) != visibleOf(session);
                        EXPECT_TRUE(effects[i] == LeverEffect::Visible ? isSeen : isSaid)
                            << preset.id << " " << specOf(lever).id << " " << idOf(view);
                    }
                }
}

TEST(EveryLever, ThatIsSaidToChangeNothingChangesNoBar) {
    for (const Scenario& preset : allPresets())
        for (const View view : allViews) {
            const Session session = inScenarios(sessionWith(fromPreset(preset.id)), view);
            const auto effects = effectsOf(session);
            for (std::size_t i = 0; i < allLevers.size(); ++i) {
                const double quantity = quantityOf(allLevers[i], assumptionsOf(currentScenario(session)));
                if (effects[i] != LeverEffect::None || quantity == 0)
                    continue;
                const Session moved = after(session, {action::SetLever{allLevers[i], 3 * quantity}});
                EXPECT_NEAR(chartOf(moved).bars[0].total, chartOf(session).bars[0].total,
                            1e-9 * chartOf(session).bars[0].total)
                    << preset.id << " " << specOf(allLevers[i]).id;
            }
        }
}

TEST(SentenceOfScenarios, NamesTheLeastAndTheMost) {
    Scenario cheap = fromPreset("deepseek-v3-claim");
    Scenario dear = fromPreset("deepseek-whole-picture");
    const Session session = inScenarios(sessionOf({"", {dear, cheap}, {}}), View::Market);
    const Sentence sentence = sentenceOf(session);
    EXPECT_EQ(sentence.title, "At market prices: from $5.6M to $52.7M.");
    EXPECT_TRUE(says(sentence, "Least in “" + fromCore(cheap.name) + "”, most in “" + fromCore(dear.name) + "”."));
}

TEST(SentenceOfScenarios, KnowsOneScenarioAndEqualOnes) {
    const Session one = inScenarios(sessionWith(fromPreset("deepseek-v3-claim")), View::Market);
    EXPECT_TRUE(sentenceOf(one).title.startsWith("At market prices: $5.6M for “"));
    const Session two = after(one, {action::PinCurrent{"Pinned"}});
    EXPECT_EQ(sentenceOf(two).title, "At market prices: $5.6M in every scenario.");
}

TEST(SentenceOfScenarios, SaysWhereNoFleetIsEntered) {
    const Session session = inScenarios(
        sessionOf({"", {fromPreset("deepseek-whole-picture"), fromPreset("deepseek-v3-claim")}, {}}), View::Fleet);
    EXPECT_EQ(sentenceOf(session).title, "For the fleet over its life: from $0 to $2.57bn.");
    EXPECT_TRUE(
        says(sentenceOf(session), "Least in “DeepSeek-V3: the $5.6M claim”, where no fleet is entered, most in"))
        << sentenceOf(session).subtitle.toStdString();
    EXPECT_EQ(chartOf(session).bars[1].differenceText, "");
    const Session none = inScenarios(sessionWith(fromPreset("deepseek-v3-claim")), View::Fleet);
    EXPECT_EQ(sentenceOf(none).title, "For the fleet over its life: no fleet is entered.");
}

TEST(SentenceOfViews, NamesNoCashThatLacksItsHardware) {
    const Session session = after(openingSession(), {action::SetInput{Input::Gpus, 0}});
    EXPECT_EQ(sentenceOf(session).title, "One project: $5.9M on paper, $53M at market.");
}

TEST(LeverEffects, AreNotTakenForNothingBesideHugeBars) {
    Scenario scenario = withValues(
        {{Input::RentalPrice, 1000}, {Input::PretrainingGpuHours, 1e9}, {Input::Gpus, 1}, {Input::CapexPerGpu, 1e-3}});
    EXPECT_EQ(effectsOf(sessionWith(scenario))[1], LeverEffect::Visible) << "the fleet has a bar of its own";
    const Session zoomed = after(sessionWith(scenario), {action::ZoomTo{"market"}});
    EXPECT_EQ(effectsOf(zoomed)[1], LeverEffect::TooThin);
}

TEST(SourceLine, NamesSourcesAssumptionsAndWhatHasNone) {
    EXPECT_TRUE(sourceLineOf(fromPreset(openingPresetId)).startsWith("Sources: DeepSeek-V3 report, Table 1; "));
    EXPECT_TRUE(sourceLineOf(fromPreset(openingPresetId)).contains("Assumed: experiments ×4, "));
    const Session session = after(openingSession(), {action::SetInput{Input::Utilization, 0.5}, action::Settle{}});
    EXPECT_TRUE(sourceLineOf(currentScenario(session)).endsWith("Without a source: utilization."))
        << sourceLineOf(currentScenario(session)).toStdString();
}

TEST(SourceLine, NamesTheDefaultsWhereNothingElseIsKnown) {
    EXPECT_EQ(sourceLineOf(defaultScenario()), "Sources: those of Costberg's defaults, which each input names.");
}

TEST(SourceLine, LeavesOutWhatTheChosenMethodsDoNotRead) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::Tokens).source = "Nobody; asked";
    EXPECT_FALSE(sourceLineOf(scenario).contains("Nobody"));
    scenario.choices.trainingMethod = TrainingMethod::Flop;
    EXPECT_TRUE(sourceLineOf(scenario).contains("Nobody"));
}

TEST(SourceLine, NamesThoseOfEveryScenarioThatIsShown) {
    Session session = sessionOf({"", {fromPreset("smollm3"), fromPreset(openingPresetId)}, {}});
    EXPECT_FALSE(chartOf(session).sourceLine.contains("SemiAnalysis"));
    EXPECT_TRUE(chartOf(inScenarios(session, View::Cash)).sourceLine.contains("SemiAnalysis"));
    EXPECT_TRUE(chartOf(inScenarios(session, View::Cash)).sourceLine.startsWith("Sources: DeepSeek-V3 report"))
        << "the tallest bar comes first";
    session = after(session, {action::SelectScenario{std::string(openingPresetId)}});
    const QString bridge =
        chartOf(after(session, {action::ShowMode{ChartMode::Bridge}, action::StartBridgeAt{BridgeStart::Baseline}}))
            .sourceLine;
    EXPECT_TRUE(bridge.contains("SemiAnalysis")) << bridge.toStdString();
    EXPECT_TRUE(bridge.contains("SmolLM3") || bridge.contains("Smol Training")) << bridge.toStdString();
}

TEST(SentenceOfScenarios, NamesTheScenarioThatItSpeaksOf) {
    Session session = sessionOf({"", {fromPreset("deepseek-v3-claim"), fromPreset(openingPresetId)}, {}});
    session = inScenarios(session, View::Cash);
    EXPECT_TRUE(says(sentenceOf(session), "“DeepSeek-V3: the $5.6M claim”: Final run comes to $5.58M"))
        << sentenceOf(session).subtitle.toStdString();
}

TEST(SourceLine, StaysShort) {
    Scenario scenario = defaultScenario();
    int number = 0;
    for (const Input input : allInputs())
        scenario.at(input).source = "Source " + std::to_string(++number) + "; page 1";
    EXPECT_TRUE(sourceLineOf(scenario).contains(" more.")) << sourceLineOf(scenario).toStdString();
}

} // namespace
} // namespace costberg
