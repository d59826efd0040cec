#pragma once

#include "ui/present/slider_curve.h"
#include "ui/present/slider_scale.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace costberg {

/// A slider that is never the store: it shows the exact value that it is told, and says which value a drag, a key or
/// the wheel asks for. Everything from the first `edited` to `settled` or `cancelled` is one gesture. While it is
/// dragged, its track stays as it was at the press.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);

    void display(const SliderRow& row);

    double value() const { return m_value; }
    const SliderScale& scale() const { return m_scale; }
    const QString& spokenText() const { return m_spokenText; }
    bool isDragged() const { return m_drag.has_value(); }
    /// Keeps the track as it is, whatever is displayed, until it is released: as while the slider is dragged.
    void holdTrack() { m_isHeld = true; }
    void releaseTrack();

    /// As so many presses of an arrow key: a tenth, one or ten.
    void step(double steps);
    /// As a step, but from another value.
    void stepFrom(double value, double steps);
    /// As if it had been dragged there and released.
    void setTo(double value);
    /// Ends the gesture under way, if there is one.
    void settle();

    /// The middle of the knob for that value.
    QPointF pointOf(double value) const;
    /// From the least value to the greatest.
    QLineF trackLine() const;
    /// Of the place above or below which the pointer is.
    double valueAtPoint(QPointF point) const;
    /// Nothing where the slider shows no curve.
    const std::optional<SliderCurve>& curve() const { return m_curve; }
    /// Asked for what spokenCurve() says.
    void describeCurveBy(std::function<QString()> description) { m_describeCurve = std::move(description); }
    /// The curve and its marks in words; empty where the slider shows none. Shift+F1 shows them.
    QString spokenCurve() const;

    QSize sizeHint() const override { return {200, 28}; }
    QSize minimumSizeHint() const override { return {80, 28}; }

signals:
    void edited(double value);
    void settled();
    void cancelled();
    /// The track, or the band on it, is another one.
    void trackChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A drag is counted in positions that may leave the track, so that the knob meets the pointer again on its way
    /// back.
    struct Drag {
        double position;
        double pointer;
    };

    double positionAt(double x) const;
    void edit(double value);
    void cancel();
    void endDrag();
    void takeNextScale();
    bool explainCurve();
    void paintCurveOf(QPainter& painter) const;
    void paintBandOf(QPainter& painter) const;
    void paintTrackOf(QPainter& painter) const;
    void paintKnobOf(QPainter& painter) const;

    SliderScale m_scale;
    SliderScale m_nextScale; ///< of the value displayed last; taken over when the drag ends
    double m_value = 0;
    QString m_spokenText;
    std::optional<double> m_asked; ///< the value asked for last, until the next one is displayed
    std::optional<Drag> m_drag;
    std::optional<Interval> m_range;
    std::optional<SliderCurve> m_curve;
    std::optional<SliderCurve> m_nextCurve; ///< once the track is no longer held
    std::function<QString()> m_describeCurve;
    bool m_isHeld = false;
    bool m_isUnsettled = false;
    int m_wheelRemainder = 0;
    QTimer m_pause; ///< ends a gesture of keys or of the wheel
};

} // namespace costberg
