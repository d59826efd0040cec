#include <benchmark/benchmark.h>

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <string_view>
#include <utility>

namespace costberg {
std::pair<double, double> measuredStart();
} // namespace costberg

/// Settings and files of a run go to folders of their own, never to the user's. With --start-report it shows the window
/// and prints how long that took since the process began, in milliseconds, and how much memory it takes, in megabytes.
int main(int argumentCount, char** arguments) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    if (argumentCount > 1 && arguments[1] == std::string_view("--start-report")) {
        const auto [milliseconds, megabytes] = costberg::measuredStart();
        std::printf("%g %g\n", milliseconds, megabytes);
        return 0;
    }
    benchmark::Initialize(&argumentCount, arguments);
    if (benchmark::ReportUnrecognizedArguments(argumentCount, arguments))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
