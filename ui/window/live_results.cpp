#include "ui/window/live_results.h"

#include <chrono>
#include <utility>

namespace costberg {
namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::duration<double, std::milli>;

/// Of the 8.3 ms between two pictures of a fast screen; evaluation, layout and painting have the rest.
constexpr Milliseconds budget = 3ms;
constexpr std::size_t firstGuess = 20'000;
/// With what the full simulation takes, within 40 ms of the last movement.
constexpr auto untilRest = 15ms;

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

Results LiveResults::of(const Session& session) {
    Results results = m_evaluate(documentOf(session));
    m_rest.stop();
    if (session.history.isInGesture() && !m_isResting)
        simulateWhileMoving(session);
    else
        m_simulations.update(session, restingSamples);
    addSpreads(results, session, m_simulations);
    return results;
}

void LiveResults::simulateWhileMoving(const Session& session) {
    const auto start = std::chrono::steady_clock::now();
    m_simulations.update(session, m_fitting);
    const Milliseconds took = std::chrono::steady_clock::now() - start;
    m_fitting = samplesThatFit(budget.count(), took.count(), m_fitting);
    if (m_simulations.samples() > 0 && m_simulations.samples() < restingSamples)
        m_rest.start();
}

} // namespace costberg
