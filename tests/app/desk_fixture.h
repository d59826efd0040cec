#pragma once

#include "app/desk.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

namespace costberg {

/// Calls `answer` with the dialog of that object name as soon as one is open. A dialog that runs its own event loop is
/// answered from inside it.
template <class Answer> void whenAsked(const QString& name, Answer answer) {
    QTimer::singleShot(0, qApp, [name, answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog != nullptr && dialog->objectName() == name)
            answer(*dialog);
        else
            whenAsked(name, answer);
    });
}

/// A desk in a folder of its own, shown, with the opening preset.
class DeskTest : public testing::Test {
protected:
    DeskTest() { open(); }

    /// Begins anew, as the next start of the program does.
    void open() {
        m_desk = std::make_unique<Desk>(Places{pathOf("settings.ini"), pathOf("presets")}, m_evaluate);
        desk().show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
        endTurn();
    }

    Desk& desk() { return *m_desk; }
    MainWindow& window() { return m_desk->window(); }
    const Session& session() { return m_desk->store().session(); }
    const Scenario& scenario() { return currentScenario(session()); }

    QString pathOf(const QString& name) const { return m_folder.filePath(name); }

    void dispatch(const Action& action) {
        desk().store().dispatch(action);
        endTurn();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        // The offscreen platform activates no window by itself once a dialog is gone.
        window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), key, modifiers);
        endTurn();
    }

    /// Lets everything that is due happen: the observers of the store, then what they ask to be painted.
    static void endTurn() {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    template <class Widget> Widget& child(const QString& name) {
        auto* found = window().findChild<Widget*>(name);
        if (found == nullptr)
            throw std::runtime_error("no widget named " + name.toStdString());
        return *found;
    }

    MainWindow::Evaluate m_evaluate = resultsOf;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace costberg
