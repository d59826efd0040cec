#include "tests/screens/studio.h"

#include "ui/charts/bar_handle.h"
#include "ui/charts/chart_view.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace costberg {
namespace {

void endTurn() {
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

void wait(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
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

void Studio::openDock(const char* name) {
    auto* dock = window().findChild<QDockWidget*>(QLatin1String(name));
    if (!dock->isVisible())
        dock->toggleViewAction()->trigger();
    dock->raise();
    wait(700);
}

void Studio::take(const QString& screen) {
    endTurn();
    write(window().grab(), screen);
}

void Studio::takeMenu(const char* name) {
    auto* menu = window().findChild<QMenu*>(QLatin1String(name));
    auto* bar = window().findChild<QMenuBar*>();
    const QRect place = bar->actionGeometry(menu->menuAction());
    menu->popup(bar->mapToGlobal(place.bottomLeft()));
    endTurn();
    const QPixmap picture = windowWithPopups();
    menu->close();
    write(picture, QString(QLatin1String(name)).replace(QLatin1Char(':'), QLatin1Char('-')));
}

void Studio::takePopup(const QString& screen, const char* button) {
    const auto closePopups = [] {
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    };
    // A menu runs its own event loop until it closes.
    QTimer::singleShot(200, &window(), [this, screen, closePopups] {
        write(windowWithPopups(), screen);
        closePopups();
    });
    window().findChild<QAbstractButton*>(QLatin1String(button))->click();
    wait(250);
}

void Studio::takeWords(const QString& screen, const char* name) {
    QKeyEvent press(QEvent::KeyPress, Qt::Key_F1, Qt::ShiftModifier);
    QApplication::sendEvent(window().findChild<QWidget*>(QLatin1String(name)), &press);
    wait(250);
    write(windowWithPopups(), screen);
    QToolTip::hideText();
}

void Studio::takeTyping(const QString& screen, const char* name, const QString& text) {
    auto* field = window().findChild<QLineEdit*>(QLatin1String(name));
    window().activateWindow();
    field->setFocus();
    field->selectAll();
    field->insert(text);
    emit field->textEdited(text);
    endTurn();
    take(screen);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(field, &escape);
    endTurn();
}

void Studio::takeTooltip(const QString& screen) {
    auto* chart = window().findChild<QWidget*>(QStringLiteral("chartView"));
    window().activateWindow();
    endTurn();
    chart->setFocus(Qt::TabFocusReason);
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Up, Qt::Key_Up}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(chart, &press);
    }
    endTurn();
    take(screen);
    chart->clearFocus();
}

void Studio::takeDialog(const QString& screen, const std::function<void()>& open) {
    QTimer::singleShot(100, &window(), [this, screen] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        for (auto* beside : window().findChildren<QDialog*>())
            if (dialog == nullptr && beside->isVisible())
                dialog = beside;
        if (dialog == nullptr)
            return;
        write(dialog->grab(), screen);
        dialog->reject();
    });
    open();
    wait(150);
}

void Studio::takeBarTop(const QString& screen, const char* bar, int pixels) {
    auto& chart = *window().findChild<ChartView*>(QStringLiteral("chartView"));
    chart.layOut();
    const auto place = handlePlaceOf(chart.displayed(), chart.scene().layout(), QLatin1String(bar));
    const QPointF top(place->bar.center().x(), place->bar.top());
    const auto send = [&](QEvent::Type type, const QPointF& point, Qt::MouseButtons held) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, point, chart.mapToGlobal(point), button, held, Qt::NoModifier);
        QApplication::sendEvent(&chart, &event);
        endTurn();
    };
    send(QEvent::MouseMove, top, Qt::NoButton);
    take(screen + QStringLiteral("-hovered"));
    send(QEvent::MouseButtonPress, top, Qt::LeftButton);
    send(QEvent::MouseMove, top - QPointF(0, pixels), Qt::LeftButton);
    take(screen + QStringLiteral("-dragged"));
    chart.clearFocus();
    send(QEvent::MouseButtonRelease, top, Qt::NoButton);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&chart, &leave);
    perform({action::Undo{}});
}

QPixmap Studio::windowWithPopups() {
    QPixmap picture = window().grab();
    QPainter painter(&picture);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && (widget->windowType() == Qt::Popup || widget->windowType() == Qt::ToolTip))
            painter.drawPixmap(window().mapFromGlobal(widget->pos()), widget->grab());
    return picture;
}

void Studio::write(const QPixmap& picture, const QString& screen) {
    const QString scale = QString::number(picture.devicePixelRatio());
    const QString path = m_folder.filePath(QStringLiteral("%1-%2-%3x.png").arg(screen, m_theme, scale));
    m_isWritten = picture.save(path) && m_isWritten;
}

} // namespace costberg
