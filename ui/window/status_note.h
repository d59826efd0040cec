#pragma once

#include <QLabel>
#include <QTimer>

namespace costberg {

/// A sentence at the foot of the window that says what has been done, and goes away after some seconds.
class StatusNote : public QLabel {
    Q_OBJECT

public:
    /// Stays at the foot of `window`, over everything.
    explicit StatusNote(QWidget* window);

    void say(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QTimer m_goneSoon;
};

} // namespace costberg
