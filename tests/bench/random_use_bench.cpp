#include "tests/bench/stage.h"
#include "tests/support/random_user.h"

#include <algorithm>

namespace costberg {
namespace {

/// Random drags and looks in a window with every range and both docks open, by somebody who tries everything. A frame
/// is one movement of a drag, from the event to all that it makes the window do; at 0 with the next one at once, else
/// after so many milliseconds, as a mouse tells.
void RandomUse(benchmark::State& state) {
    Stage stage;
    openUncertain(stage);
    std::vector<double> frames;
    auto last = Clock::now();
    RandomUser user(stage.desk(), 7, [&](bool isMove) {
        QApplication::processEvents();
        QApplication::processEvents();
        if (isMove)
            frames.push_back(millisecondsSince(last));
        while (millisecondsSince(last) < static_cast<double>(state.range(0)))
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        last = Clock::now();
    });
    for (auto turn : state) {
        last = Clock::now();
        user.act();
    }
    report(state, frames);
    const auto countOver = [&](double limit) {
        return static_cast<double>(std::ranges::count_if(frames, [=](double frame) { return frame > limit; }));
    };
    state.counters["frames"] = static_cast<double>(frames.size());
    state.counters["over_8ms"] = countOver(8.3);
    state.counters["over_16ms"] = countOver(16);
    state.counters["longest_ms"] = *std::ranges::max_element(frames);
}
BENCHMARK(RandomUse)->Arg(0)->Arg(16)->Iterations(1000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace costberg
