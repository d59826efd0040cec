#include "ui/window/live_indices.h"

#include <utility>

namespace costberg {
namespace {

using namespace std::chrono_literals;

constexpr auto untilRest = 60ms;

/// What the indices depend on; names and sources do not matter.
bool drawAlike(const Scenario& one, const Scenario& other) {
    const auto isSame = [](const InputState& a, const InputState& b) {
        return a.value == b.value && a.low == b.low && a.high == b.high;
    };
    return one.choices == other.choices && std::ranges::equal(one.inputs, other.inputs, isSame);
}

} // namespace

LiveIndices::LiveIndices(QObject* parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(untilRest);
    connect(&m_pause, &QTimer::timeout, this, &LiveIndices::begin);
}

LiveIndices::~LiveIndices() = default; // the thread is stopped and waited for

void LiveIndices::follow(const Scenario& scenario, View view) {
    if (m_generation > 0 && view == m_view && drawAlike(scenario, m_scenario))
        return;
    m_latest = scenario.id == m_scenario.id && view == m_view ? std::move(m_latest) : std::nullopt;
    m_scenario = scenario;
    m_view = view;
    m_isStale = true;
    ++m_generation;
    m_thread.request_stop();
    m_pause.start();
}

void LiveIndices::begin() {
    const auto compute = [this, scenario = m_scenario, view = m_view,
                          generation = m_generation](const std::stop_token& token) {
        InputSobolIndices indices = restingIndicesOf(scenario, view, [&token] { return token.stop_requested(); });
        QMetaObject::invokeMethod(
            this, [this, generation, result = std::move(indices)]() mutable { take(std::move(result), generation); },
            Qt::QueuedConnection);
    };
    m_thread = std::jthread(compute);
}

void LiveIndices::take(InputSobolIndices indices, std::uint64_t generation) {
    if (generation != m_generation || !indices.indices.isComplete)
        return;
    m_latest = std::move(indices);
    m_isStale = false;
    emit computed();
}

} // namespace costberg
