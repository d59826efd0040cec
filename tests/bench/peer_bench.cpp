#include "core/analysis/simulation.h"
#include "core/session/actions.h"
#include "core/session/simulations.h"
#include "tests/bench/peer_scenarios.h"
#include "ui/charts/chart_view.h"

#include <benchmark/benchmark.h>

#include <QApplication>

#include <array>

// The same work as the programs in tests/bench/peers/ do, under the names by which compare.py knows it.

namespace costberg {
namespace {

constexpr std::uint64_t samples = 100'000;

/// All draws made anew, and three quantiles of one view's total.
void Peer(benchmark::State& state, std::string_view name, View view) {
    const Scenario scenario = peerScenario(name);
    for (auto turn : state) {
        const SimulationResult result = simulated(scenario, {samples, 1, {}}, {&view, 1});
        for (const double probability : {0.05, 0.5, 0.95})
            benchmark::DoNotOptimize(result[view].quantile(probability));
    }
}
BENCHMARK_CAPTURE(Peer, headline, "headline", View::Headline)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Peer, amortized, "amortized", View::Amortized)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A slider of one of 20 uncertain inputs moves in a session: five totals are simulated anew, and the chart of the five
/// views is painted with them.
class SliderMove {
public:
    SliderMove() : m_session(sessionOf({"", {peerScenario("amortized")}, {}})) {
        m_view.resize(1050, 800);
        m_view.show();
        resample();
        draw();
    }

    void resample() {
        const double multiple = 1.5 + 0.01 * (m_step++ % 200);
        m_session = reduce(std::move(m_session), action::SetInput{Input::ComputeMultiple, multiple});
        m_simulations.update(m_session, samples);
    }

    void draw() {
        Results results = resultsOf(documentOf(m_session));
        addSpreads(results, m_session, m_simulations);
        m_view.display(chartDataOf(m_session, results));
        QApplication::processEvents();
    }

private:
    Session m_session;
    Simulations m_simulations;
    ChartView m_view;
    int m_step = 0;
};

void PeerSliderResampled(benchmark::State& state) {
    SliderMove move;
    for (auto turn : state)
        move.resample();
}
BENCHMARK(PeerSliderResampled)->Unit(benchmark::kMillisecond)->UseRealTime();

void PeerSliderPainted(benchmark::State& state) {
    SliderMove move;
    for (auto turn : state) {
        move.resample();
        move.draw();
    }
}
BENCHMARK(PeerSliderPainted)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace costberg
