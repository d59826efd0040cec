#include "ui/window/live_results.h"

#include <array>
#include <chrono>
#include <utility>

namespace costberg {
namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::duration<double, std::milli>;

/// Of the 8.3 ms between two pictures of a fast screen; evaluation, layout and painting have the rest.
constexpr Milliseconds budget = 2ms;
constexpr std::size_t firstGuess = 20'000;
/// What is simulated while a gesture moves: in steps, so that what says how many there are stays as it is for a while.
constexpr std::array<std::size_t, 5> sampleSteps{5'000, 10'000, 20'000, 50'000, restingSamples};
/// A little longer than from one movement of a mouse to the next. With what is computed then, within 40 ms of the last.
constexpr auto untilRest = 20ms;

std::size_t stepBelow(std::size_t samples) {
    std::size_t below = sampleSteps.front();
    for (const std::size_t step : sampleSteps)
        if (step <= samples)
            below = step;
    return below;
}

} // namespace

LiveResults::LiveResults(Evaluate evaluate, QObject* parent)
    : QObject(parent), m_evaluate(std::move(evaluate)), m_fitting(firstGuess) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(untilRest);
    m_rest.setTimerType(Qt::PreciseTimer);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_isResting = true;
        emit rested();
        m_isResting = false;
    });
}

Results LiveResults::of(const Session& session, Pace pace) {
    Results results = m_evaluate(documentOf(session));
    m_rest.stop();
    m_isAtRest = m_isResting || pace == Pace::AtRest;
    if (m_isAtRest)
        m_simulations.update(session, restingSamples);
    else
        simulateWhileMoving(session);
    addSpreads(results, session, m_simulations);
    return results;
}

void LiveResults::simulateWhileMoving(const Session& session) {
    const std::size_t samples = stepBelow(m_fitting);
    const auto start = std::chrono::steady_clock::now();
    m_simulations.update(session, samples);
    const Milliseconds took = std::chrono::steady_clock::now() - start;
    const Milliseconds tookForFitting = took * (static_cast<double>(m_fitting) / static_cast<double>(samples));
    m_fitting = samplesThatFit(budget.count(), tookForFitting.count(), m_fitting);
    if (m_simulations.samples() > 0)
        m_rest.start();
}

} // namespace costberg
