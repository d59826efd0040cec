#pragma once

#include "core/session/simulations.h"
#include "ui/present/part_ranges.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace costberg {

/// Computes what the window shows, once per turn, with as many samples as fit the frame while something moves, and with
/// all of them when it rests.
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
    /// Those behind the results given last.
    const Simulations& simulations() const { return m_simulations; }

    /// Whether nothing moves, so that what is shown now may take its time.
    bool isAtRest() const { return m_isAtRest; }

signals:
    /// What moved rests, and what was shown last could be more exact: ask again.
    void rested();

private:
    void simulateWhileMoving(const Session& session);

    Evaluate m_evaluate;
    Simulations m_simulations;
    std::size_t m_fitting; ///< samples, while something moves
    bool m_isResting = false;
    bool m_isAtRest = true;
    QTimer m_rest;
};

} // namespace costberg
