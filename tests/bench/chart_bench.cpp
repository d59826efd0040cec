#include "core/presets.h"
#include "core/session/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/picture.h"

#include <benchmark/benchmark.h>

#include <QApplication>

namespace {

using namespace costberg;

ChartData chartOf(const Session& session) { return chartDataOf(session, resultsOf(documentOf(session))); }

Session sessionOfPresets(std::size_t count) {
    Document document;
    document.scenarios = {*presetWithId(openingPresetId)};
    for (const Scenario& preset : allPresets())
        if (document.scenarios.size() < count && preset.id != openingPresetId)
            document.scenarios.push_back(preset);
    return sessionOf(document);
}

/// The charts of a drag of GPU-hours.
std::vector<ChartData> chartsOfADrag(Session session) {
    std::vector<ChartData> charts;
    for (int i = 0; i < 50; ++i) {
        session = reduce(std::move(session), action::SetInput{Input::PretrainingGpuHours, 2.6e6 + 1000.0 * i});
        charts.push_back(chartOf(session));
    }
    return charts;
}

void changeToPainted(benchmark::State& state, const Session& session) {
    const std::vector<ChartData> charts = chartsOfADrag(session);
    ChartView view;
    view.resize(1050, 800);
    view.display(charts.back());
    view.show();
    QApplication::processEvents();
    std::size_t next = 0;
    for (auto _ : state) {
        view.display(charts[next++ % charts.size()]);
        QApplication::processEvents();
    }
}

void ChartChangeToPainted(benchmark::State& state) { changeToPainted(state, sessionOfPresets(1)); }
BENCHMARK(ChartChangeToPainted)->Unit(benchmark::kMillisecond);

void ChartChangeToPaintedEightScenarios(benchmark::State& state) {
    Session session = sessionOfPresets(shownScenarioCount);
    session.look.mode = ChartMode::Scenarios;
    changeToPainted(state, session);
}
BENCHMARK(ChartChangeToPaintedEightScenarios)->Unit(benchmark::kMillisecond);

void ExportPng1600x900(benchmark::State& state) {
    const ChartData chart = chartOf(sessionOfPresets(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(pngOf(chart, {}));
}
BENCHMARK(ExportPng1600x900)->Unit(benchmark::kMillisecond);

} // namespace
