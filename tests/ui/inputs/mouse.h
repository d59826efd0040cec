#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QPointF>
#include <QWheelEvent>
#include <QWidget>

namespace costberg {

// Mouse events sent straight to a widget: on the offscreen platform a cursor that moves reaches nobody.

inline void sendMouse(QWidget& widget, QEvent::Type type, QPointF place, Qt::MouseButtons held,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, place, widget.mapToGlobal(place), button, held, modifiers);
    QApplication::sendEvent(&widget, &event);
}

inline void press(QWidget& widget, QPointF place) {
    widget.setFocus(Qt::MouseFocusReason);
    sendMouse(widget, QEvent::MouseButtonPress, place, Qt::LeftButton);
}

inline void moveTo(QWidget& widget, QPointF place, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    sendMouse(widget, QEvent::MouseMove, place, Qt::LeftButton, modifiers);
}

inline void release(QWidget& widget, QPointF place) {
    sendMouse(widget, QEvent::MouseButtonRelease, place, Qt::NoButton);
}

/// True where the widget took the event.
inline bool turnWheel(QWidget& widget, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const QPointF place = QRectF(widget.rect()).center();
    QWheelEvent event(place, widget.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

} // namespace costberg
