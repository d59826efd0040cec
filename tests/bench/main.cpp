#include <benchmark/benchmark.h>

#include <QApplication>
#include <QStandardPaths>

/// Settings and files of a run go to folders of their own, never to the user's.
int main(int argumentCount, char** arguments) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    benchmark::Initialize(&argumentCount, arguments);
    if (benchmark::ReportUnrecognizedArguments(argumentCount, arguments))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
