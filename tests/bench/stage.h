#pragma once

#include "app/desk.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTemporaryDir>

#include <chrono>
#include <vector>

namespace costberg {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start);

/// Tells whether a widget has been painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* watched) { watched->installEventFilter(this); }

    bool isPainted = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
};

/// The program at work in a 1600 x 1000 window, everything in folders of its own.
class Stage {
public:
    Stage();

    Desk& desk() { return m_desk; }
    QWidget* find(const char* name) { return m_desk.window().findChild<QWidget*>(QLatin1String(name)); }

    /// Runs `act`, and waits until the chart has been painted and nothing is left to do.
    template <class Act> double timeToPainted(Act act) {
        PaintWatch watch(find("chartView"));
        const auto start = Clock::now();
        act();
        for (int turn = 0; turn < 1000 && !watch.isPainted; ++turn)
            QApplication::processEvents();
        QApplication::processEvents();
        return watch.isPainted ? millisecondsSince(start) : -1;
    }

private:
    QTemporaryDir m_folder;
    Desk m_desk;
};

/// Every input has its published range, and both docks about them are open beside the others.
void openUncertain(Stage& stage);

/// Counters of the times, in milliseconds. One below 0 is that of a drag which painted nothing.
void report(benchmark::State& state, const std::vector<double>& times);

} // namespace costberg
