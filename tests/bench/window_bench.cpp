#include "app/document_files.h"
#include "core/file/scenario_file.h"
#include "core/presets.h"
#include "core/session/actions.h"
#include "core/usage.h"
#include "tests/bench/stage.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/history_line_widget.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QProcess>
#include <QtTest/QTest>

#include <algorithm>
#include <vector>

namespace costberg {
namespace {

Document documentOfPresets(std::size_t count) {
    Document document;
    for (const Scenario& preset : allPresets()) {
        if (document.scenarios.size() == count)
            break;
        document.scenarios.push_back(preset);
        document.scenarios.back().preset = preset.id;
    }
    return document;
}

void sendMouse(QWidget* widget, QEvent::Type type, QPointF position, Qt::MouseButton button) {
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, position, widget->mapToGlobal(position), button, held, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

/// A slider moved by mouse events, back and forth over most of its track.
void dragToPaint(benchmark::State& state, Stage& stage, const char* name = "slider:training.final_run") {
    QWidget* slider = stage.find(name);
    const double middle = slider->height() / 2.0;
    sendMouse(slider, QEvent::MouseButtonPress, {slider->width() * 0.5, middle}, Qt::LeftButton);
    QApplication::processEvents();
    std::vector<double> times;
    int step = 0;
    for (auto turn : state) {
        const double part = 0.25 + 0.5 * std::abs((step++ * 7 % 200) / 100.0 - 1);
        const double time = stage.timeToPainted([&] {
            sendMouse(slider, QEvent::MouseMove, {slider->width() * part, middle}, Qt::NoButton);
        });
        times.push_back(time);
        state.SetIterationTime(std::max(time, 0.0) / 1000);
    }
    sendMouse(slider, QEvent::MouseButtonRelease, {slider->width() * 0.5, middle}, Qt::LeftButton);
    QApplication::processEvents();
    report(state, times);
}

void DragToPaint(benchmark::State& state) {
    Stage stage;
    dragToPaint(state, stage);
}
BENCHMARK(DragToPaint)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

/// In a view that nearly every slider moves; with the curves on the sliders hidden, and shown.
void DragToPaintCurves(benchmark::State& state) {
    Stage stage;
    stage.desk().store().dispatch(action::ShowView{View::Market});
    stage.desk().store().dispatch(action::ShowSliderCurves{static_cast<SliderCurves>(state.range(0))});
    QApplication::processEvents();
    dragToPaint(state, stage);
    state.SetLabel(state.range(0) == static_cast<int>(SliderCurves::Shown) ? "shown" : "hidden");
}
BENCHMARK(DragToPaintCurves)->Arg(1)->Arg(0)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

/// The top of a bar in the magnifier, which an input is solved for.
void DragBarTop(benchmark::State& state) {
    Stage stage;
    auto& chart = static_cast<ChartView&>(*stage.find("chartView"));
    const auto place = handlePlaceOf(chart.displayed(), chart.scene().layout(), QStringLiteral("market"));
    const QPointF top(place->bar.center().x(), place->bar.top());
    sendMouse(&chart, QEvent::MouseButtonPress, top, Qt::LeftButton);
    QApplication::processEvents();
    std::vector<double> times;
    int step = 0;
    for (auto turn : state) {
        const double down = 150 * std::abs((++step * 7 % 200) / 100.0 - 1);
        times.push_back(
            stage.timeToPainted([&] { sendMouse(&chart, QEvent::MouseMove, top + QPointF(0, down), Qt::NoButton); }));
        state.SetIterationTime(std::max(times.back(), 0.0) / 1000);
    }
    sendMouse(&chart, QEvent::MouseButtonRelease, top, Qt::LeftButton);
    QApplication::processEvents();
    report(state, times);
}
BENCHMARK(DragBarTop)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

void DragToPaintEightScenarios(benchmark::State& state) {
    Stage stage;
    stage.desk().store().dispatch(action::OpenDocument{documentOfPresets(shownScenarioCount)});
    stage.desk().store().dispatch(action::ShowMode{ChartMode::Scenarios});
    QApplication::processEvents();
    dragToPaint(state, stage);
}
BENCHMARK(DragToPaintEightScenarios)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

/// The opening preset with so many inputs changed.
Document changedDocument(std::size_t count) {
    Document document = openingDocument();
    Scenario& scenario = document.scenarios.front();
    for (const Input input : allInputs()) {
        InputState& state = scenario.at(input);
        const double changed = state.value == 0 ? specOf(input).track.to / 100 : state.value * 1.1;
        if (count > 0 && isUsed(input, scenario.choices) && specOf(input).limits.contains(changed)) {
            state = withValue(state, changed);
            --count;
        }
    }
    return document;
}

void DragToPaintBridge(benchmark::State& state) {
    Stage stage;
    stage.desk().store().dispatch(action::OpenDocument{changedDocument(20)});
    stage.desk().store().dispatch(action::ShowMode{ChartMode::Bridge});
    stage.desk().store().dispatch(action::ShowView{View::Market});
    QApplication::processEvents();
    dragToPaint(state, stage);
}
BENCHMARK(DragToPaintBridge)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

void openSweep(Stage& stage, SweepShape shape) {
    for (const Action& action : {Action(action::ShowMode{ChartMode::Sweep}), Action(action::ShowView{View::Amortized}),
                                 Action(action::SweepAlong{Input::RentalPrice}),
                                 Action(action::SweepAgainst{Input::OwnedShare}), Action(action::ShowSweep{shape})})
        stage.desk().store().dispatch(action);
    QApplication::processEvents();
}

/// Lines (0) or areas (1) along an input, while another one moves all of them.
void DragToPaintSweep(benchmark::State& state) {
    Stage stage;
    openSweep(stage, static_cast<SweepShape>(state.range(0)));
    dragToPaint(state, stage);
}
BENCHMARK(DragToPaintSweep)->Arg(0)->Arg(1)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

/// A map, while an input that is on neither axis moves: it is made anew for each frame.
void DragToPaintMap(benchmark::State& state) {
    Stage stage;
    openSweep(stage, SweepShape::Map);
    dragToPaint(state, stage);
}
BENCHMARK(DragToPaintMap)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

/// Along the line of a history of 500 states, back and forth over nearly all of it.
void ScrubHistory(benchmark::State& state) {
    Stage stage;
    for (int i = 1; i < 500; ++i) {
        stage.desk().store().dispatch(action::SetInput{Input::RentalPrice, 2.0 + 0.01 * (i % 97)});
        stage.desk().store().dispatch(action::Settle{});
    }
    QApplication::processEvents();
    auto* line = static_cast<HistoryLine*>(stage.find("historyLine"));
    const std::size_t states = line->displayed().totals.size();
    const auto place = [&](double part) {
        return line->pointOf(static_cast<std::size_t>(part * static_cast<double>(states - 1)));
    };
    sendMouse(line, QEvent::MouseButtonPress, place(0.5), Qt::LeftButton);
    QApplication::processEvents();
    std::vector<double> times;
    int step = 0;
    for (auto turn : state) {
        const double part = 0.02 + 0.96 * std::abs((step++ * 7 % 200) / 100.0 - 1);
        times.push_back(stage.timeToPainted([&] { sendMouse(line, QEvent::MouseMove, place(part), Qt::NoButton); }));
        state.SetIterationTime(std::max(times.back(), 0.0) / 1000);
    }
    sendMouse(line, QEvent::MouseButtonRelease, place(0.5), Qt::LeftButton);
    report(state, times);
    state.SetLabel(std::to_string(states) + " states");
}
BENCHMARK(ScrubHistory)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

/// An uncertain input moves.
void DragToPaintUncertain(benchmark::State& state) {
    Stage stage;
    openUncertain(stage);
    dragToPaint(state, stage, "slider:experiments.compute_multiple");
}
BENCHMARK(DragToPaintUncertain)->UseManualTime()->Iterations(600)->Unit(benchmark::kMillisecond);

/// From the text of a file with all presets to their picture.
void OpenDocument(benchmark::State& state) {
    Stage stage;
    const std::string text = textOf(documentOfPresets(allPresets().size()));
    for (auto turn : state) {
        const double time = stage.timeToPainted(
            [&] { stage.desk().store().dispatch(action::OpenDocument{parseDocument(text).value()}); });
        state.SetIterationTime(std::max(time, 0.0) / 1000);
    }
}
BENCHMARK(OpenDocument)->UseManualTime()->Iterations(60)->Unit(benchmark::kMillisecond);

void UndoStep(benchmark::State& state) {
    Stage stage;
    Store& store = stage.desk().store();
    for (int i = 0; i < 250; ++i) {
        store.dispatch(action::SetInput{Input::PretrainingGpuHours, 1e6 + 1e4 * i});
        store.dispatch(action::Settle{});
    }
    QApplication::processEvents();
    std::vector<double> times;
    for (auto turn : state) {
        times.push_back(stage.timeToPainted([&] { store.dispatch(action::Undo{}); }));
        state.SetIterationTime(std::max(times.back(), 0.0) / 1000);
    }
    report(state, times);
}
BENCHMARK(UndoStep)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);

double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

/// How much 10,000 drags add once the history is full. The counter is in megabytes.
void MemoryOfTenThousandDrags(benchmark::State& state) {
    Stage stage;
    Store& store = stage.desk().store();
    const auto drag = [&](int i) {
        store.dispatch(action::SetInput{Input::PretrainingGpuHours, 1e6 + 10.0 * i});
        store.dispatch(action::Settle{});
        QApplication::processEvents();
    };
    int step = 0;
    for (; step < 1500; ++step)
        drag(step);
    const double before = residentMegabytes();
    for (auto turn : state)
        drag(++step);
    state.counters["grown_MB"] = residentMegabytes() - before;
}
BENCHMARK(MemoryOfTenThousandDrags)->Iterations(10'000)->Unit(benchmark::kMillisecond);

/// What a new process says of its own start: see --start-report in tests/bench/main.cpp.
std::pair<double, double> startReport() {
    QProcess process;
    process.start(QApplication::applicationFilePath(), {QStringLiteral("--start-report")});
    process.waitForFinished();
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return words.size() == 2 ? std::pair(words[0].toDouble(), words[1].toDouble()) : std::pair(-1.0, -1.0);
}

void ColdStartToPainted(benchmark::State& state) {
    for (auto turn : state)
        state.SetIterationTime(std::max(startReport().first, 0.0) / 1000);
}
BENCHMARK(ColdStartToPainted)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

/// Of a process that shows the opening preset; the counter is in megabytes.
void ResidentMemory(benchmark::State& state) {
    for (auto turn : state)
        state.counters["resident_MB"] = startReport().second;
}
BENCHMARK(ResidentMemory)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

/// Milliseconds since the process began, and its megabytes, once the window has been painted.
std::pair<double, double> measuredStart() {
    Stage stage;
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return {-1, -1};
    const QList<QByteArray> fields = stat.readAll().split(')').back().simplified().split(' ');
    const double startedAt = fields[19].toDouble() / 100; // clock ticks since boot, a hundred a second
    return {1000 * (uptime.readAll().split(' ').front().toDouble() - startedAt), residentMegabytes()};
}

} // namespace costberg
