#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/controls/pick_list.h"

#include <QMenu>

#include <algorithm>

namespace costberg {

// What the panel passes on of the tops of bars that are moved, and how the user chooses what moves with them.

void ChartPanel::connectHandles() {
    connect(m_view, &ChartView::totalAsked, this, &ChartPanel::totalAsked);
    connect(m_view, &ChartView::totalSettled, this, &ChartPanel::totalSettled);
    connect(m_view, &ChartView::totalCancelled, this, &ChartPanel::totalCancelled);
    connect(m_view, &ChartView::targetsAsked, this, &ChartPanel::offerTargets);
}

void ChartPanel::offerTargets(const QString& bar) {
    if (!m_targets)
        return;
    const std::vector<GoalTarget> targets = m_targets(bar);
    std::vector<PickRow> rows;
    for (const GoalTarget& target : targets)
        rows.push_back({target.label, target.detail, target.label});
    auto* list = new PickList(this);
    list->addFilter(tr("Type to find an input"));
    list->display(rows, -1);
    connect(list, &PickList::picked, this, [this, bar, targets](int index) {
        emit targetChosen(bar, targets[static_cast<std::size_t>(index)].target);
    });
    list->openAt(m_view->handleLabel());
}

void ChartPanel::addHandleEntries(QMenu& menu, const QString& bar) {
    const auto found = std::ranges::find(m_chart.bars, bar, &Bar::id);
    if (found == m_chart.bars.end() || !found->handle)
        return;
    menu.addAction(tr("Set total…"), this, [this, bar] { emit goalAsked(bar); });
    menu.addAction(tr("Choose the input that its top moves…"), this, [this, bar] { offerTargets(bar); });
}

} // namespace costberg
