#pragma once

#include "core/session/simulations.h"
#include "ui/present/part_ranges.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace costberg {

/// Computes what the window shows, once per turn, with as many samples as fit the frame, and adds the others when
/// nothing moves: in slices, so that no movement waits for them.
class LiveResults : public QObject {
    Q_OBJECT

public:
    using Evaluate = std::function<Results(const Document&)>;

    explicit LiveResults(Evaluate evaluate, QObject* parent = nullptr);

    Results of(const Session& session, Pace pace);
    /// What moves is the gesture, where one is under way.
    Results of(const Session& session) {
        return of(session, session.history.isInGesture() ? Pace::Moving : Pace::AtRest);
    }
    /// What needs no simulation, for a part of the window alone: what was asked before still comes to rest.
    Results withoutSpreads(const Session& session) const { return m_evaluate(documentOf(session)); }
    /// Those behind the results given last.
    const Simulations& simulations() const { return m_simulations; }

    /// Whether the results given last have all samples, and nothing moves: what is shown may take its time.
    bool isAtRest() const { return m_missing == 0 && !m_isMoving; }

signals:
    /// Nothing moves, and there are all samples by now: ask again.
    void rested();

private:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    void simulateWithin(Milliseconds budget);
    std::size_t stepWithin(Milliseconds budget) const;
    void extend(std::size_t samples);
    void addSlice();

    Evaluate m_evaluate;
    Simulations m_simulations;
    std::size_t m_lastStep = 0; ///< what the results given last had
    std::size_t m_missing = 0;  ///< samples, until there are all
    bool m_isMoving = false;
    bool m_isResting = false; ///< while `rested` is told
    Milliseconds m_timePerSample{0};
    QTimer m_pause;
};

} // namespace costberg
