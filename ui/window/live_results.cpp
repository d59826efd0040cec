#include "ui/window/live_results.h"

#include <algorithm>
#include <array>
#include <utility>

namespace costberg {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// Of the 8.3 ms between two pictures of a fast screen; evaluation, layout and painting have the rest.
constexpr auto movingBudget = 2500us;
/// What does not follow a hand may take a little longer.
constexpr auto restingBudget = 3ms;
/// How long a movement waits at most for what is added between two.
constexpr auto sliceBudget = 4ms;
/// What is simulated within a frame: in steps, so that what says how many there are stays as it is for a while.
constexpr std::array<std::size_t, 5> sampleSteps{5'000, 10'000, 20'000, 50'000, restingSamples};
/// What tells how long the others will take: enough to outweigh the start of a thread, few enough for any frame.
constexpr std::size_t firstSamples = 20'000;
/// A step is left for a smaller one where it takes so much more than the time there is.
constexpr double patience = 1.5;
/// A little longer than from one movement of a mouse to the next. With what is computed then, within 40 ms of the last.
constexpr auto untilRest = 20ms;

std::size_t missingOf(const Simulations& simulations) {
    return simulations.isAnyUncertain() ? restingSamples - std::min(simulations.samples(), restingSamples) : 0;
}

} // namespace

LiveResults::LiveResults(Evaluate evaluate, QObject* parent) : QObject(parent), m_evaluate(std::move(evaluate)) {
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &LiveResults::addSlice);
}

Results LiveResults::of(const Session& session, Pace pace) {
    Results results = m_evaluate(documentOf(session));
    m_pause.stop();
    m_isMoving = pace == Pace::Moving && !m_isResting;
    m_simulations.begin(session);
    simulateWithin(m_isMoving ? movingBudget : restingBudget);
    addSpreads(results, session, m_simulations);
    m_missing = missingOf(m_simulations);
    if (m_simulations.isAnyUncertain() && !isAtRest())
        m_pause.start(m_isMoving ? untilRest : 0ms);
    return results;
}

/// The first samples tell how many fit.
void LiveResults::simulateWithin(Milliseconds budget) {
    if (!m_simulations.isAnyUncertain())
        return;
    const auto start = Clock::now();
    extend(std::clamp(m_lastStep, sampleSteps.front(), firstSamples));
    m_lastStep = stepWithin(budget - (Clock::now() - start));
    extend(m_lastStep);
}

/// The largest step that can be reached in the time, or the last one where it takes little more.
std::size_t LiveResults::stepWithin(Milliseconds budget) const {
    std::size_t largest = sampleSteps.front();
    for (const std::size_t step : sampleSteps) {
        const double samples = static_cast<double>(step) - static_cast<double>(m_simulations.samples());
        if (m_timePerSample * samples <= budget * (step == m_lastStep ? patience : 1))
            largest = step;
    }
    return largest;
}

void LiveResults::extend(std::size_t samples) {
    const std::size_t before = m_simulations.samples();
    if (samples <= before)
        return;
    const auto start = Clock::now();
    m_simulations.extend(samples);
    m_timePerSample = (Clock::now() - start) / static_cast<double>(m_simulations.samples() - before);
}

void LiveResults::addSlice() {
    const double fitting = std::min(Milliseconds(sliceBudget) / m_timePerSample, double{restingSamples});
    const auto added = std::max(static_cast<std::size_t>(fitting), sampleSteps.front());
    extend(std::min(m_simulations.samples() + added, restingSamples));
    if (missingOf(m_simulations) > 0)
        return m_pause.start(0ms);
    m_isResting = true;
    emit rested();
    m_isResting = false;
}

} // namespace costberg
