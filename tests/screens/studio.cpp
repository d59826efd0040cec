#include "tests/screens/studio.h"

#include "ui/window/window_actions.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTimer>

namespace costberg {
namespace {

void endTurn() {
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace

Studio::Studio(const QDir& folder, ThemePreference theme)
    : m_folder(folder), m_theme(theme == ThemePreference::Dark ? QStringLiteral("dark") : QStringLiteral("light")),
      m_desk({m_home.filePath(QStringLiteral("settings.ini")), m_home.filePath(QStringLiteral("presets"))}) {
    window().actions().themes->actions().at(static_cast<int>(theme))->trigger();
    m_desk.show();
    endTurn();
}

void Studio::open(const Document& document) { perform({action::OpenDocument{document}}); }

void Studio::perform(const std::vector<Action>& actions) {
    for (const Action& action : actions)
        m_desk.store().dispatch(action);
    endTurn();
}

void Studio::resize(int width, int height) {
    window().resize(width, height);
    window().resetLayout();
    endTurn();
}

void Studio::take(const QString& screen) { write(window().grab(), screen); }

void Studio::takeMenu(const char* name) {
    auto* menu = window().findChild<QMenu*>(QLatin1String(name));
    auto* bar = window().findChild<QMenuBar*>();
    const QRect place = bar->actionGeometry(menu->menuAction());
    menu->popup(bar->mapToGlobal(place.bottomLeft()));
    endTurn();
    QPixmap picture = window().grab();
    QPainter(&picture).drawPixmap(window().mapFromGlobal(menu->pos()), menu->grab());
    menu->close();
    write(picture, QString(QLatin1String(name)).replace(QLatin1Char(':'), QLatin1Char('-')));
}

void Studio::takeDialog(const QString& screen, QAction* action) {
    QTimer::singleShot(100, &window(), [this, screen] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        write(dialog->grab(), screen);
        dialog->reject();
    });
    action->trigger();
    QEventLoop loop;
    QTimer::singleShot(150, &loop, &QEventLoop::quit);
    loop.exec();
}

void Studio::write(const QPixmap& picture, const QString& screen) {
    const QString scale = QString::number(picture.devicePixelRatio());
    const QString path = m_folder.filePath(QStringLiteral("%1-%2-%3x.png").arg(screen, m_theme, scale));
    m_isWritten = picture.save(path) && m_isWritten;
}

} // namespace costberg
