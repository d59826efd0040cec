#pragma once

#include <QEvent>
#include <QObject>

namespace costberg::charts {

/// Counts the events of a kind that an object gets.
class EventCount : public QObject {
public:
    EventCount(QObject& object, QEvent::Type type) : m_type(type) { object.installEventFilter(this); }

    int count() const { return m_count; }

    bool eventFilter(QObject* object, QEvent* event) override {
        m_count += event->type() == m_type ? 1 : 0;
        return QObject::eventFilter(object, event);
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

} // namespace costberg::charts
