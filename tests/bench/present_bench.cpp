#include "core/presets.h"
#include "core/session/actions.h"
#include "ui/present/breakdown_rows.h"
#include "ui/present/chart_data.h"
#include "ui/present/explain_rows.h"
#include "ui/present/goal_seek_data.h"
#include "ui/present/input_rows.h"
#include "ui/present/scenario_rows.h"
#include "ui/present/slider_curves.h"

#include <benchmark/benchmark.h>

namespace costberg {
namespace {

/// As many scenarios as asked for, all of the opening preset; one shows its views, more are compared.
Session sessionOfScenarios(std::int64_t count) {
    Scenario scenario = *presetWithId(openingPresetId);
    scenario.preset = scenario.id;
    Document document;
    for (std::int64_t i = 0; i < count; ++i) {
        scenario.id = freeIdFor(document, *scenario.preset);
        document.scenarios.push_back(scenario);
    }
    Session session = sessionOf(document);
    session.look.mode = count == 1 ? ChartMode::Views : ChartMode::Scenarios;
    return session;
}

/// Everything that the window shows while a slider moves, as values: what a drag costs before widgets see it.
void PresentWindow(benchmark::State& state) {
    const Session session = sessionOfScenarios(state.range(0));
    const Results results = resultsOf(documentOf(session));
    const ChartData shown = chartDataOf(session, results);
    for (auto _ : state) {
        benchmark::DoNotOptimize(inputPanelDataOf(session, results));
        benchmark::DoNotOptimize(chartDataOf(session, results, AxisFit::Held, &shown));
        benchmark::DoNotOptimize(breakdownDataOf(session, results));
        benchmark::DoNotOptimize(scenarioListDataOf(session, results));
    }
}
BENCHMARK(PresentWindow)->Arg(1)->Arg(8)->Unit(benchmark::kMicrosecond);

void PresentInputPanel(benchmark::State& state) {
    const Session session = sessionOfScenarios(1);
    const Results results = resultsOf(documentOf(session));
    for (auto _ : state)
        benchmark::DoNotOptimize(inputPanelDataOf(session, results));
}
BENCHMARK(PresentInputPanel)->Unit(benchmark::kMicrosecond);

void PresentChart(benchmark::State& state) {
    const Session session = sessionOfScenarios(state.range(0));
    const Results results = resultsOf(documentOf(session));
    for (auto _ : state)
        benchmark::DoNotOptimize(chartDataOf(session, results));
}
BENCHMARK(PresentChart)->Arg(1)->Arg(8)->Unit(benchmark::kMicrosecond);

/// The total, which has the most lines: what the explain dock adds to a drag before it sees it.
void PresentExplanation(benchmark::State& state) {
    const Session session = reduce(sessionOfScenarios(1), action::Explain{ViewPart{}});
    for (auto _ : state)
        benchmark::DoNotOptimize(explainDataOf(session));
}
BENCHMARK(PresentExplanation)->Unit(benchmark::kMicrosecond);

/// Those of the nine rows on top of the panel, with their marks.
void SliderCurvesOfNineRows(benchmark::State& state) {
    const Session session = reduce(sessionOfScenarios(1), action::ShowView{View::Market});
    InputPanelData panel = inputPanelDataOf(session, resultsOf(documentOf(session)));
    std::vector<SliderTarget> visible;
    for (const auto* rows : {&panel.levers, &panel.foremost})
        for (const SliderRow& row : *rows)
            visible.push_back(row.target);
    for (auto _ : state)
        addCurves(panel, session, visible);
}
BENCHMARK(SliderCurvesOfNineRows)->Name("SliderCurves")->Unit(benchmark::kMicrosecond);

/// What an open goal seek adds to a drag.
void PresentGoalSeek(benchmark::State& state) {
    const Session session = sessionOfScenarios(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(goalSeekDataOf(session, {Input::RentalPrice, QStringLiteral("2bn")}));
}
BENCHMARK(PresentGoalSeek)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace costberg
