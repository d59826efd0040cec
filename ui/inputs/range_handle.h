#pragma once

#include "ui/present/slider_scale.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace costberg {

/// An end of a range, hanging below a slider's track: the low one left of its place, the high one right of it, so that
/// the two never cover each other. It says which value a drag or a key asks for, never beyond the value of the slider.
class RangeHandle : public QWidget {
    Q_OBJECT

public:
    enum class End { Low, High };
    static constexpr int width = 11;
    static constexpr int height = 11;

    RangeHandle(End end, QWidget* parent);

    /// The row has a range.
    void display(const SliderRow& row);
    /// Puts it below the track of the slider, in the parent's coordinates.
    void place(const QLineF& track, const SliderScale& scale);
    bool isDragged() const { return m_drag.has_value(); }
    QString spokenText() const { return m_spokenText; }

    QSize sizeHint() const override { return {width, height}; }

signals:
    /// A drag begins: the track must stay as it is until `released`.
    void grabbed();
    void released();
    void edited(double value);
    void settled();
    void cancelled();
    /// Delete or Backspace.
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Drag {
        double position; ///< of the end, may leave the track
        double pointer;  ///< along the track, in the parent's coordinates
    };

    double endOf(const SliderRow& row) const;
    double positionAt(double x) const;
    void edit(double value);
    void step(double steps);
    void endDrag();
    void settle();
    void cancel();

    End m_end;
    SliderScale m_scale;
    double m_value = 0; ///< of this end
    double m_middle = 0;
    QString m_spokenText;
    QLineF m_track;
    std::optional<Drag> m_drag;
    bool m_isUnsettled = false;
    QTimer m_pause; ///< ends a gesture of keys
};

} // namespace costberg
