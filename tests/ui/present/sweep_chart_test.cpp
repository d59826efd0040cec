#include "ui/present/sweep_chart.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/sweep_map.h"
#include "ui/present/sweep_table.h"
#include "ui/present/sweep_text.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

#include <random>

namespace costberg {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Session sweeping(const Session& session, SweepShape shape, View view, Input along, Input against = Input::Utilization) {
    return after(session, {action::ShowMode{ChartMode::Sweep}, action::ShowSweep{shape}, action::ShowView{view},
                           action::SweepAgainst{against}, action::SweepAlong{along}});
}

Evaluation modelAt(const Session& session, const std::vector<std::pair<Input, double>>& values) {
    Scenario scenario = currentScenario(session);
    for (const auto& [input, value] : values)
        scenario.at(input).value = value;
    return evaluationOf(scenario);
}

std::string titleOf(const Session& session) { return chartOf(session).title.toStdString(); }

TEST(SweepLines, AreTheModelsTotalsOfEveryView) {
    for (const Scenario& preset : allPresets()) {
        const Session session =
            sweeping(sessionWith(fromPreset(preset.id)), SweepShape::Lines, View::Market, Input::RentalPrice);
        const SweepData sweep = *chartOf(session).sweep;
        ASSERT_EQ(sweep.lines.size(), allViews.size());
        ASSERT_GT(sweep.along.values.size(), 100U);
        for (std::size_t i = 0; i < sweep.along.values.size(); i += 17) {
            const Evaluation model = modelAt(session, {{Input::RentalPrice, sweep.along.values[i]}});
            for (const SweepLine& line : sweep.lines)
                EXPECT_DOUBLE_EQ(line.totals[i], model.totalOf(line.view)) << preset.id;
        }
    }
}

TEST(SweepLines, PassThroughThePresentTotals) {
    const Session session = after(sweeping(openingSession(), SweepShape::Lines, View::Market, Input::RentalPrice),
                                  {action::SetInput{Input::RentalPrice, 2.7182818}});
    const SweepData sweep = *chartOf(session).sweep;
    const auto present = std::ranges::find(sweep.along.values, 2.7182818);
    ASSERT_NE(present, sweep.along.values.end());
    const auto column = static_cast<std::size_t>(present - sweep.along.values.begin());
    const Evaluation model = modelAt(session, {});
    for (const SweepLine& line : sweep.lines) {
        EXPECT_EQ(line.total, model.totalOf(line.view));
        EXPECT_DOUBLE_EQ(line.totals[column], line.total);
    }
    EXPECT_TRUE(std::ranges::is_sorted(sweep.along.values));
}

TEST(SweepAreas, AddUpToTheTotalOfTheView) {
    for (const View view : allViews)
        for (const Arrangement arrangement : {Arrangement::ByActivity, Arrangement::ByResource}) {
            const Session session =
                after(sweeping(openingSession(), SweepShape::Areas, view, Input::PretrainingGpuHours),
                      {action::Arrange{arrangement}});
            const SweepData sweep = *chartOf(session).sweep;
            for (std::size_t i = 0; i < sweep.along.values.size(); i += 23) {
                double sum = 0;
                for (const SweepArea& area : sweep.areas)
                    sum += area.amounts[i];
                const double total = modelAt(session, {{sweep.along.input, sweep.along.values[i]}}).totalOf(view);
                EXPECT_NEAR(sum, total, 1e-9 * total) << idOf(view);
            }
        }
}

TEST(SweepMap, IsTheModelsTotalOverBothInputs) {
    const Session session =
        sweeping(openingSession(), SweepShape::Map, View::Amortized, Input::RentalPrice, Input::OwnedShare);
    const SweepData sweep = *chartOf(session).sweep;
    const std::size_t columns = sweep.along.values.size();
    ASSERT_EQ(sweep.map->totals.size(), columns * sweep.against.values.size());
    for (std::size_t row = 0; row < sweep.against.values.size(); row += 7)
        for (std::size_t column = 0; column < columns; column += 11) {
            const Evaluation model = modelAt(session, {{Input::RentalPrice, sweep.along.values[column]},
                                                       {Input::OwnedShare, sweep.against.values[row]}});
            EXPECT_DOUBLE_EQ(sweep.map->totals[row * columns + column], model.totalOf(View::Amortized));
        }
    EXPECT_GE(sweep.map->levels.size(), 3U);
    EXPECT_LE(sweep.map->levels.size(), 12U);
}

TEST(SweepMap, HasNoLevelsWhereTotalsDifferByRoundingAlone) {
    EXPECT_TRUE(levelsOf({5.3e7, 5.3e7 + 1e-8, 5.3e7}).empty());
    EXPECT_TRUE(levelsOf({0, 0, 0, 0}).empty());
}

TEST(SweepMap, IsKeptWhileOnlyItsTwoInputsMove) {
    const Session session =
        sweeping(openingSession(), SweepShape::Map, View::Market, Input::RentalPrice, Input::Headcount);
    const ChartData before = chartOf(session);
    const auto next = [&](const Action& action) {
        const Session changed = after(session, {action});
        return chartDataOf(changed, resultsOf(changed), AxisFit::Held, &before);
    };
    EXPECT_EQ(next(action::SetPair{Input::RentalPrice, 3, Input::Headcount, 200}).sweep->map, before.sweep->map);
    EXPECT_NE(next(action::SetInput{Input::ComputeMultiple, 5}).sweep->map, before.sweep->map);
    EXPECT_NE(next(action::ShowView{View::Cash}).sweep->map, before.sweep->map);
}

TEST(SweepMap, PinsTheOtherScenarios) {
    Scenario other = fromPreset(openingPresetId);
    other.id = "other";
    other.name = "Cheaper";
    other.at(Input::RentalPrice).value = 1.5;
    Session session = sessionOf({"", {fromPreset(openingPresetId), other}, {}});
    session = sweeping(session, SweepShape::Map, View::Market, Input::RentalPrice, Input::Headcount);
    const SweepData sweep = *chartOf(session).sweep;
    ASSERT_EQ(sweep.pins.size(), 1U);
    EXPECT_EQ(sweep.pins[0].along, 1.5);
    EXPECT_EQ(sweep.pins[0].name, "Cheaper");
    EXPECT_EQ(sweep.pins[0].total, evaluationOf(other).totalOf(View::Market));
    EXPECT_EQ(sweep.pins[0].totalText, barMoneyText(sweep.pins[0].total));
}

TEST(SweepMap, CountsTheScenariosThatLieOutsideOfIt) {
    Scenario far = fromPreset(openingPresetId);
    far.id = "far";
    far.at(Input::RentalPrice).value = 900;
    Scenario farther = far;
    farther.id = "farther";
    const auto detailWith = [](const std::vector<Scenario>& scenarios) {
        const Session session = sweeping(sessionOf({"", scenarios, {}}), SweepShape::Map, View::Market,
                                         Input::RentalPrice, Input::Headcount);
        return chartOf(session).subtitle.toStdString();
    };
    const Scenario near = fromPreset(openingPresetId);
    EXPECT_THAT(detailWith({near}), testing::Not(HasSubstr("outside")));
    EXPECT_THAT(detailWith({near, far}), HasSubstr("One scenario lies outside the map."));
    EXPECT_THAT(detailWith({near, far, farther}), HasSubstr("2 scenarios lie outside the map."));
}

TEST(SweepSentence, HasFiguresComputedFromTheModel) {
    for (const View view : allViews)
        for (const Input input : {Input::RentalPrice, Input::PretrainingGpuHours, Input::Utilization, Input::Gpus}) {
            const Session session = sweeping(openingSession(), SweepShape::Lines, view, input);
            const ChartData chart = chartOf(session);
            std::vector<double> totals;
            for (const double value : chart.sweep->along.values)
                totals.push_back(modelAt(session, {{input, value}}).totalOf(view));
            const auto [least, greatest] = std::ranges::minmax(totals);
            if (roughMoneyText(least) != roughMoneyText(greatest)) {
                EXPECT_TRUE(chart.title.contains(roughMoneyText(least))) << chart.title.toStdString();
                EXPECT_TRUE(chart.title.contains(roughMoneyText(greatest))) << chart.title.toStdString();
            }
            EXPECT_TRUE(chart.subtitle.contains(barMoneyText(modelAt(session, {}).totalOf(view))))
                << chart.subtitle.toStdString();
        }
}

TEST(SweepSentence, SaysHowTheTotalGoes) {
    const Session opening = openingSession();
    EXPECT_THAT(titleOf(sweeping(opening, SweepShape::Lines, View::Market, Input::RentalPrice)), HasSubstr(" rises "));
    EXPECT_THAT(titleOf(sweeping(opening, SweepShape::Lines, View::Amortized, Input::Utilization)),
                HasSubstr(" falls "));
    EXPECT_THAT(titleOf(sweeping(opening, SweepShape::Lines, View::Fleet, Input::RentalPrice)),
                HasSubstr(" stays at "));
    EXPECT_THAT(titleOf(sweeping(opening, SweepShape::Map, View::Market, Input::RentalPrice, Input::Headcount)),
                HasSubstr(" lies between "));
}

TEST(SweepSubtitle, NamesTheViewsThatDoNotDependOnTheInput) {
    const auto subtitleOf = [](View view, Input along) {
        return chartOf(sweeping(openingSession(), SweepShape::Lines, view, along)).subtitle.toStdString();
    };
    EXPECT_THAT(subtitleOf(View::Market, Input::RentalPrice), HasSubstr("These do not depend on it: "));
    EXPECT_THAT(subtitleOf(View::Fleet, Input::RentalPrice), HasSubstr("Nor do these depend on it: "));
}

TEST(SweepEmptyText, SaysThatNothingChangesInsteadOfAFlatPicture) {
    const auto textOf = [](const Session& session) { return chartOf(session).emptyText.toStdString(); };
    EXPECT_EQ(textOf(sweeping(openingSession(), SweepShape::Lines, View::Market, Input::RentalPrice)), "");
    EXPECT_THAT(textOf(sweeping(openingSession(), SweepShape::Map, View::Fleet, Input::RentalPrice, Input::Headcount)),
                HasSubstr("depends on neither rental price nor people"));
    EXPECT_THAT(textOf(sweeping(openingSession(), SweepShape::Areas, View::Fleet, Input::RentalPrice)),
                HasSubstr("does not depend on rental price"));
    EXPECT_THAT(textOf(sweeping(openingSession(), SweepShape::Lines, View::Market, Input::ApiPrice)),
                HasSubstr("do not use"));
    // The total stays, but what it pays for does not.
    EXPECT_EQ(textOf(sweeping(openingSession(), SweepShape::Areas, View::Cash, Input::ComputeMultiple)), "");
}

TEST(SweepTooltip, SaysTheExactTotalsThere) {
    const Session session = sweeping(openingSession(), SweepShape::Lines, View::Market, Input::RentalPrice);
    const ChartData chart = chartOf(session);
    const Evaluation model = modelAt(session, {{Input::RentalPrice, chart.sweep->along.values[40]}});
    const std::string said = sweepTooltipOf(chart, {40, 0}).join(QLatin1Char('\n')).toStdString();
    for (const View view : allViews)
        EXPECT_THAT(said, HasSubstr(exactMoneyText(model.totalOf(view)).toStdString()));
}

TEST(SweepTable, HasARowForEachValueWithTheModelsTotals) {
    const Session session = sweeping(openingSession(), SweepShape::Lines, View::Market, Input::RentalPrice);
    const ChartData chart = chartOf(session);
    const DataTable table = sweepTableOf(chart, currentScenario(session));
    EXPECT_THAT(table.columns, ElementsAre("scenario", "scenario name", "rental.price (USD/GPU-h)", "headline (USD)",
                                           "market (USD)", "amortized (USD)", "cash (USD)", "fleet (USD)"));
    ASSERT_EQ(table.rows.size(), chart.sweep->along.values.size());
    EXPECT_EQ(table.rows[9][2], DataCell(chart.sweep->along.values[9]));
    EXPECT_EQ(table.rows[9][4], DataCell(chart.sweep->lines[1].totals[9]));
}

TEST(SweepTable, HasARowForEachPointOfAMap) {
    const Session session =
        sweeping(openingSession(), SweepShape::Map, View::Market, Input::RentalPrice, Input::Headcount);
    const ChartData chart = chartOf(session);
    const DataTable table = sweepTableOf(chart, currentScenario(session));
    ASSERT_EQ(table.rows.size(), chart.sweep->map->totals.size());
    const std::size_t columns = chart.sweep->along.values.size();
    const auto& row = table.rows[3 * columns + 5];
    const Evaluation model = modelAt(
        session, {{Input::RentalPrice, std::get<double>(row[2])}, {Input::Headcount, std::get<double>(row[3])}});
    EXPECT_DOUBLE_EQ(std::get<double>(row[4]), model.totalOf(View::Market));
}

TEST(SweepSpoken, NamesTheInputAndAmounts) {
    const Session session = sweeping(openingSession(), SweepShape::Lines, View::Market, Input::RentalPrice);
    const std::string said = spokenSweepOf(chartOf(session)).toStdString();
    EXPECT_THAT(said, HasSubstr("$52.7M"));
    EXPECT_THAT(said, HasSubstr("Market"));
}

/// A chart that is held over any changes has the numbers of one that is made anew.
TEST(Sweep, HeldOverChangesHasTheNumbersOfANewOne) {
    std::mt19937 random(11);
    const auto any = [&](auto&& list) { return list[random() % std::size(list)]; };
    const std::array shapes{SweepShape::Lines, SweepShape::Areas, SweepShape::Map};
    Session session = openingSession();
    ChartData held = chartOf(session);
    for (int step = 0; step < 300; ++step) {
        const Input input = any(allInputs());
        const Interval limits = specOf(input).track;
        const double value = limits.from + (limits.to - limits.from) * static_cast<double>(random() % 101) / 100;
        const std::array<Action, 7> actions{action::SetInput{input, value},    action::SweepAlong{input},
                                            action::SweepAgainst{input},       action::ShowSweep{any(shapes)},
                                            action::ShowView{any(allViews)},   action::Undo{},
                                            action::ShowMode{ChartMode::Sweep}};
        session = after(session, {any(actions)});
        const Results results = resultsOf(session);
        held = chartDataOf(session, results, AxisFit::Held, &held);
        const ChartData anew = chartDataOf(session, results);
        ASSERT_EQ(held.sweep.has_value(), anew.sweep.has_value());
        ASSERT_EQ(held.emptyText.isEmpty(), anew.emptyText.isEmpty()) << step;
        if (!held.sweep)
            continue;
        ASSERT_EQ(held.sweep->total, anew.sweep->total) << step;
        for (std::size_t i = 0; i < held.sweep->lines.size(); ++i)
            ASSERT_EQ(held.sweep->lines[i].total, anew.sweep->lines[i].total) << step;
        const bool isSameMap = held.sweep->isMap() && held.sweep->along.axis == anew.sweep->along.axis &&
                               held.sweep->against.axis == anew.sweep->against.axis;
        if (isSameMap) {
            ASSERT_EQ(held.sweep->map->totals, anew.sweep->map->totals) << step;
        }
    }
}

} // namespace
} // namespace costberg
