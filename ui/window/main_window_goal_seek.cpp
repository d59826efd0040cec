#include "ui/window/main_window.h"

#include "ui/charts/chart_panel.h"
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

/// Asked of the slider that has the keyboard or, without one, of what moves the view.
void MainWindow::connectGoalSeek() {
    connect(m_actions->seekGoal, &QAction::triggered, this, [this] {
        m_inputs->finishTyping();
        const Session& session = m_store.session();
        const auto focused = m_inputs->focusedTarget();
        seekGoal(focused ? *focused : barTargetOf(session, session.look.view, m_barTargets));
    });
}

void MainWindow::seekGoal(const SliderTarget& vary) {
    const bool isNew = m_goalSeek == nullptr;
    if (isNew) {
        m_goalSeek =
            new GoalSeekDialog([this] { return goalTargetsOf(m_store.session(), m_store.session().look.view); }, this);
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

/// A total that nothing can bring about is still said to be out of reach.
void MainWindow::connectBarTops() {
    connect(m_chart, &ChartPanel::totalAsked, this, [this](const QString& bar, double dollars) {
        m_barGoal = BarGoal{bar, dollars};
        const auto action = actionFor(*m_barGoal, m_store.session(), m_barTargets);
        action ? m_store.dispatch(*action) : display(m_store.session());
    });
    const auto end = [this](const Action& action) {
        m_barGoal.reset();
        m_store.dispatch(action);
    };
    connect(m_chart, &ChartPanel::totalSettled, this, [end] { end(action::Settle{}); });
    connect(m_chart, &ChartPanel::totalCancelled, this, [end] { end(action::CancelGesture{}); });
    const auto viewOf = [this](const QString& bar) { return adjustableViewOf(m_store.session(), bar); };
    m_chart->offerTargetsBy([=, this](const QString& bar) {
        return goalTargetsOf(m_store.session(), viewOf(bar).value_or(m_store.session().look.view));
    });
    connect(m_chart, &ChartPanel::targetChosen, this, [=, this](const QString& bar, const SliderTarget& target) {
        if (const auto view = viewOf(bar))
            m_barTargets[static_cast<std::size_t>(*view)] = target;
        display(m_store.session());
    });
    connect(m_chart, &ChartPanel::goalAsked, this, [=, this](const QString& bar) {
        const auto view = viewOf(bar);
        if (!view)
            return;
        m_store.dispatch(action::ShowView{*view});
        seekGoal(barTargetOf(m_store.session(), *view, m_barTargets));
    });
}

void MainWindow::displayGoalSeek(const Session& session) {
    if (m_goalSeek != nullptr)
        m_goalSeek->display(goalSeekDataOf(session, m_goalSeek->displayed().question));
}

} // namespace costberg
