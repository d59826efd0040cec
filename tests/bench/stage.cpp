#include "tests/bench/stage.h"

#include "core/analysis/published_ranges.h"
#include "core/presets.h"
#include "core/session/actions.h"

#include <QDockWidget>

#include <algorithm>
#include <array>

namespace costberg {
namespace {

double percentile(std::vector<double> times, double part) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

} // namespace

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Stage::Stage() : m_desk({m_folder.filePath("settings.ini"), m_folder.filePath("presets")}) {
    m_desk.window().resize(1600, 1000);
    m_desk.window().show();
    QApplication::processEvents();
}

/// Every input has its published range, and both docks about them are open beside the others.
void openUncertain(Stage& stage) {
    constexpr std::array kinds{RangeKind::Uncertainty, RangeKind::Spread, RangeKind::Judgment};
    stage.desk().store().dispatch(
        action::OpenDocument{{"", {withPublishedRanges(*presetWithId(openingPresetId), kinds)}, {}}});
    MainWindow& window = stage.desk().window();
    for (const char* name : {"dock:distribution", "dock:sensitivity"}) {
        auto* dock = window.findChild<QDockWidget*>(QLatin1String(name));
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        dock->show();
    }
    for (int turn = 0; turn < 10; ++turn)
        QApplication::processEvents();
}

void report(benchmark::State& state, const std::vector<double>& times) {
    state.counters["p50_ms"] = percentile(times, 0.50);
    state.counters["p95_ms"] = percentile(times, 0.95);
    state.counters["p99_ms"] = percentile(times, 0.99);
    if (std::ranges::any_of(times, [](double time) { return time < 0; }))
        state.SkipWithError("a drag did not repaint the chart");
}

} // namespace costberg
