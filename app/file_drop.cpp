#include "app/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace costberg {
namespace {

QStringList filesOf(const QMimeData& content) {
    QStringList paths;
    for (const QUrl& url : content.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

bool isDropEvent(QEvent::Type type) {
    return type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
}

} // namespace

FileDrop::FileDrop(QWidget& window) : m_window(window) {
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    if (!isDropEvent(event->type()) || !isInWindow(watched))
        return false;
    auto& drop = static_cast<QDropEvent&>(*event);
    if (filesOf(*drop.mimeData()).isEmpty())
        return false;
    take(drop);
    return true;
}

bool FileDrop::isInWindow(QObject* object) const {
    const auto* widget = qobject_cast<QWidget*>(object);
    return widget != nullptr && widget->window() == &m_window;
}

/// The files are opened after the drop has ended: a question in the middle of it would hold up the other program.
void FileDrop::take(QDropEvent& event) {
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (event.type() != QEvent::Drop)
        return;
    const QStringList paths = filesOf(*event.mimeData());
    QMetaObject::invokeMethod(
        this, [this, paths] { emit dropped(paths); }, Qt::QueuedConnection);
}

} // namespace costberg
