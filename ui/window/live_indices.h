#pragma once

#include "core/session/resting_indices.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <thread>

namespace costberg {

/// Sobol' indices of what is looked at, computed beside the window as soon as nothing changes for a moment. What was
/// computed before is kept until then, and is stale.
class LiveIndices : public QObject {
    Q_OBJECT

public:
    explicit LiveIndices(QObject* parent = nullptr);
    ~LiveIndices() override;

    /// Looks at this. Does nothing where it already does.
    void follow(const Scenario& scenario, View view);
    /// Those computed last, of this scenario or of what it was before; null where there are none.
    const InputSobolIndices* latest() const { return m_latest ? &*m_latest : nullptr; }
    bool isStale() const { return m_isStale; }

signals:
    void computed();

private:
    void begin();
    void take(InputSobolIndices indices, std::uint64_t generation);

    Scenario m_scenario;
    View m_view = View::Cash;
    std::optional<InputSobolIndices> m_latest;
    bool m_isStale = false;
    std::uint64_t m_generation = 0;
    QTimer m_pause;
    std::jthread m_thread;
};

} // namespace costberg
