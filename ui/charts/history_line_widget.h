#pragma once

#include "core/session/actions.h"
#include "ui/present/history_line.h"

#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <optional>

namespace costberg {

class IconButton;

/// The undo history as a thin line of totals: a click goes to a state, a drag scrubs, the star pins what is shown. It
/// keeps its height where there is nothing to show, so that the chart above stands still.
class HistoryLine : public QWidget {
    Q_OBJECT

public:
    /// Says what a state is: stateTextOf of ui/present/history_line.h.
    using Describe = std::function<QString(std::size_t state)>;

    explicit HistoryLine(QWidget* parent = nullptr);

    void describeBy(Describe describe) { m_describe = std::move(describe); }
    void display(const HistoryLineData& line);
    const HistoryLineData& displayed() const { return m_line; }

    /// While the mouse goes from state to state.
    bool isScrubbed() const { return m_isScrubbed; }

    /// Where a state is on the line.
    QPointF pointOf(std::size_t state) const;
    /// The state that is nearest to the position.
    std::size_t stateAt(QPointF position) const;

    QSize sizeHint() const override { return {300, 24}; }
    QSize minimumSizeHint() const override { return {160, 24}; }

signals:
    /// GoToState.
    void acted(const costberg::Action& action);
    /// The mouse has let go of it.
    void settled();
    /// Keep the state that is shown as a scenario.
    void pinAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isEmpty() const { return m_line.totals.empty(); }
    QRectF plot() const;
    void goTo(std::size_t state);
    void hover(std::optional<std::size_t> state);
    void paintLine(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;

    HistoryLineData m_line;
    Describe m_describe;
    double m_least = 0; ///< of the totals
    double m_most = 0;
    std::optional<std::size_t> m_hovered;
    bool m_isScrubbed = false;
    IconButton* m_pin;
};

} // namespace costberg
