#include "ui/charts/sentence_announcer.h"

#include <QWidget>

#include <utility>

namespace costberg {
SentenceAnnouncer::SentenceAnnouncer(QWidget* title, QWidget* subtitle, QWidget* chart, Tell tell)
    : QObject(title), m_title(title), m_subtitle(subtitle), m_chart(chart), m_tell(std::move(tell)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SentenceAnnouncer::announce);
}

void SentenceAnnouncer::tellScreenReaders(QWidget* widget, QAccessible::Event what) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(widget, what);
    QAccessible::updateAccessibility(&event);
}

void SentenceAnnouncer::follow(const QString& title, const QString& subtitle) {
    m_latest = {title, subtitle};
    if (!m_said)
        m_said = m_latest;
    if (!m_pause.isActive())
        announce();
}

void SentenceAnnouncer::announce() {
    const bool isTitleNew = m_latest.title != m_said->title;
    const bool isSubtitleNew = m_latest.subtitle != m_said->subtitle;
    if (!isTitleNew && !isSubtitleNew)
        return;
    m_said = m_latest;
    m_pause.start();
    if (isTitleNew) {
        m_tell(m_chart, QAccessible::NameChanged);
        m_tell(m_title, QAccessible::Alert);
    }
    if (isSubtitleNew)
        m_tell(m_subtitle, QAccessible::Alert);
}

} // namespace costberg
