#pragma once

#include <QAccessible>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace costberg {

/// Tells screen readers what the picture says when that has changed: at once after a pause, and at most once a second
/// while it goes on changing, the last state always.
class SentenceAnnouncer : public QObject {
    Q_OBJECT

public:
    static constexpr int pauseMilliseconds = 1000;

    /// Tells screen readers what has happened to a widget.
    using Tell = std::function<void(QWidget*, QAccessible::Event)>;

    /// The widgets whose text or name is the title, the subtitle and the name of the chart.
    SentenceAnnouncer(QWidget* title, QWidget* subtitle, QWidget* chart, Tell tell = tellScreenReaders);

    /// The widgets show these already. The first is not news.
    void follow(const QString& title, const QString& subtitle);

    /// Nobody where none is running.
    static void tellScreenReaders(QWidget* widget, QAccessible::Event what);

private:
    struct Sentence {
        QString title;
        QString subtitle;
    };

    void announce();

    QWidget* m_title;
    QWidget* m_subtitle;
    QWidget* m_chart;
    Tell m_tell;
    Sentence m_latest;
    std::optional<Sentence> m_said;
    QTimer m_pause;
};

} // namespace costberg
