#include "ui/window/main_window.h"

#include "ui/dialogs/goal_seek_dialog.h"
#include "ui/inputs/input_panel.h"
#include "ui/window/window_actions.h"

#include <QApplication>

namespace costberg {

// The dialog that answers which value makes a view cost what is wanted. It stays open beside the window.

namespace {

/// From the edges of the window: over the docks, so that the chart can be seen.
constexpr QPoint dialogInset{16, 88};

} // namespace

void MainWindow::connectGoalSeek() {
    connect(m_actions->seekGoal, &QAction::triggered, this, [this] {
        m_inputs->finishTyping();
        seekGoal(m_inputs->focusedTarget().value_or(Input::RentalPrice));
    });
}

void MainWindow::seekGoal(const SliderTarget& vary) {
    const bool isNew = m_goalSeek == nullptr;
    if (isNew) {
        m_goalSeek = new GoalSeekDialog([this] { return goalTargetsOf(m_store.session()); }, this);
        m_goalSeek->setAttribute(Qt::WA_DeleteOnClose);
        m_goalSeek->addActions({m_actions->undo, m_actions->redo});
        connect(m_goalSeek, &GoalSeekDialog::acted, m_inputs, &InputPanel::finishTyping);
        connect(m_goalSeek, &GoalSeekDialog::acted, this, [this](const Action& action) { m_store.dispatch(action); });
        connect(m_goalSeek, &GoalSeekDialog::asked, this, [this](const GoalQuestion& question) {
            m_goalSeek->display(goalSeekDataOf(m_store.session(), question));
        });
    }
    const QString wanted = isNew ? QString() : m_goalSeek->displayed().question.wanted;
    m_goalSeek->display(goalSeekDataOf(m_store.session(), {vary, wanted}));
    if (isNew)
        m_goalSeek->move(geometry().topRight() - QPoint(m_goalSeek->width(), 0) +
                         QPoint(-dialogInset.x(), dialogInset.y()));
    m_goalSeek->show();
    m_goalSeek->raise();
    m_goalSeek->activateWindow();
}

void MainWindow::displayGoalSeek(const Session& session) {
    if (m_goalSeek != nullptr)
        m_goalSeek->display(goalSeekDataOf(session, m_goalSeek->displayed().question));
}

} // namespace costberg
