#pragma once

#include "ui/charts/bar_handle.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_spot.h"
#include "ui/charts/sweep_hand.h"

#include <QTimer>
#include <QWidget>

namespace costberg {

class HandleLabel;

/// The chart on the screen: bars that can be pointed at by mouse and keyboard. Lays out and paints only while visible.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void display(const ChartData& chart);
    const ChartData& displayed() const { return m_chart; }

    /// As last laid out.
    const ChartScene& scene() const { return m_scene; }
    /// Does now what the next paint event would do.
    void layOut();
    /// The lines of the tool tip that is shown; empty where there is none.
    QStringList tooltip();
    /// What a screen reader says of the focus.
    QString focusedText() const;
    const std::optional<ChartSpot>& focused() const { return m_focused; }
    /// What the mouse or, where that moved last, the keyboard is at.
    std::optional<ChartSpot> pointed() const;
    /// Beside the bar that is pointed at.
    QWidget& handleLabel();

    QSize sizeHint() const override { return {900, 560}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    /// What the mouse and the keys do to a sweep.
    void acted(const costberg::Action& action);
    void segmentActivated(const QString& bar, costberg::Component component);
    void barActivated(const QString& bar);
    /// Onto that bar; empty: away.
    void zoomAsked(const QString& bar);
    /// The top of a bar is moved to that total, by mouse or keyboard; until it is settled or cancelled, one gesture.
    void totalAsked(const QString& bar, double dollars);
    void totalSettled();
    void totalCancelled();
    /// What the top of this bar moves shall be another slider.
    void targetsAsked(const QString& bar);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Who moved last: the tool tip is at the mouse, or at the focused segment.
    enum class Pointer { None, Mouse, Keyboard };
    /// Keeps what a pixel was worth when it began, wherever the axis goes.
    struct TopDrag {
        BarHandlePlace place;
        qreal grip; ///< of the mouse below the top
    };

    void invalidate();
    void pointAt(QPointF position);
    /// Finds again what is under a mouse that stands still.
    void hitTest();
    void focus(const std::optional<ChartSpot>& spot);
    void activate(const ChartSpot& spot);
    QPointF tooltipPoint(const ChartSpot& spot) const;
    void paintSpots(QPainter& painter);

    std::optional<QString> handledBar() const;
    QStringList movedTooltip() const;
    void displayHandle();
    bool takeHandle(QPointF position);
    void moveHandle(QPointF position);
    void stepHandle(const QString& bar, double part);
    bool handleKey(const QKeyEvent& event);
    void askTotal(const QString& bar, double dollars);
    void settleTotal();
    void cancelTotal();
    bool endMove();

    QStringList sweepTooltip() const;
    void paintSweepSpot(QPainter& painter);
    void activateSweep(QPointF position);

    ChartData m_chart;
    ChartStyle m_style;
    TextMeasure m_measure;
    ChartScene m_scene;
    bool m_isStale = true; ///< the scene does not show m_chart yet
    Pointer m_pointer = Pointer::None;
    QPointF m_mouse;
    std::optional<ChartSpot> m_hovered;
    std::optional<ChartSpot> m_pressed;
    std::optional<ChartSpot> m_focused;
    HandleLabel* m_handleLabel;
    std::optional<TopDrag> m_topDrag;
    QString m_movedBar;         ///< from the first totalAsked of a gesture to its end
    bool m_isUnsettled = false; ///< something was asked that is neither settled nor cancelled
    QTimer m_handlePause;       ///< ends a gesture of keys
    SweepHand m_hand;
    std::optional<SweepSpot> m_sweepSpot; ///< under the mouse
    bool m_isPressed = false;             ///< on a sweep, and not moved since
};

} // namespace costberg
