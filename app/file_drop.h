#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QWidget;

namespace costberg {

/// Files dropped anywhere on a window, also on a field that would take their names as text.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget& window);

signals:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isInWindow(QObject* object) const;
    void take(QDropEvent& event);

    QWidget& m_window;
};

} // namespace costberg
