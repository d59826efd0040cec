#pragma once

#include "core/session/actions.h"
#include "ui/charts/chart_scene.h"
#include "ui/present/sweep_text.h"

#include <QObject>
#include <QTimer>

class QKeyEvent;
class QMouseEvent;

namespace costberg {

/// What mouse and keyboard do to the sweep of a chart: they point at values, and move the present ones as the sliders
/// do. A drag is one gesture, and so are keys that follow each other.
class SweepHand : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the hand.
    SweepHand(const ChartData& chart, const ChartScene& scene, QObject* parent);

    /// The chart is another one: a drag of what it no longer shows is over.
    void follow();
    bool isDragging() const { return m_drag.has_value(); }
    /// Whether Escape would take something back.
    bool isUnsettled() const { return m_isUnsettled; }

    // Each returns whether the event was for the hand.

    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool key(const QKeyEvent& event);

    /// Ends the gesture under way, if any.
    void settle();

    /// Whether a press there would take hold of the present values.
    bool isOnHandle(QPointF position) const;
    Qt::CursorShape cursor() const;
    std::optional<SweepSpot> spotAt(QPointF position) const;
    /// The scenario on the map at that place; null where there is none.
    const SweepPin* pinAt(QPointF position) const;

signals:
    /// SetInput, SetPair, Settle, CancelGesture and, for keys that go from line to line, ShowView.
    void acted(const costberg::Action& action);

private:
    struct Values {
        double along = 0;
        double against = 0;

        bool operator==(const Values&) const = default;
    };
    struct Drag {
        QPointF position; ///< along both axes, 0 to 1
        QPointF pointer;
    };

    const SweepData* sweep() const { return m_chart.sweep && m_chart.emptyText.isEmpty() ? &*m_chart.sweep : nullptr; }
    QPointF presentPoint() const;
    QPointF presentPosition() const;
    /// Those asked for, or else those displayed.
    Values present() const;
    void ask(Values values);
    void moveBy(double alongSteps, double againstSteps);
    void lookAtNext(int step);
    void cancel();

    const ChartData& m_chart;
    const ChartScene& m_scene;
    std::optional<Drag> m_drag;
    std::pair<Input, Input> m_inputs; ///< those of the drag
    std::optional<Values> m_asked;    ///< since the chart last followed
    bool m_isUnsettled = false;
    QTimer m_pause;
};

} // namespace costberg
