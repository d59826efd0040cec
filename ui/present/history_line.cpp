#include "ui/present/history_line.h"

#include "core/session/history_totals.h"
#include "ui/present/names.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

/// A line of fewer steps would say nothing.
constexpr std::size_t leastSteps = 2;

QString tr(const char* text) { return QCoreApplication::translate("History", text); }

QString totalText(View view, double total) { return QStringLiteral("%1 %2").arg(viewLabelOf(view), moneyText(total)); }

} // namespace

HistoryLineData historyLineDataOf(const Session& session) {
    const std::size_t steps = session.history.stateCount() - 1;
    if (steps < leastSteps)
        return {};
    HistoryLineData line{totalsAlong(session), session.history.presentState(), {}, {}, {}};
    const QString view = viewLabelOf(session.look.view);
    line.name = tr("%1 along the steps of this session").arg(view);
    line.place = tr("%1, step %2 of %3").arg(view).arg(line.present).arg(steps);
    line.spoken = QStringLiteral("%1: %2, %3")
                      .arg(line.place, stepNameTo(session, line.present),
                           totalText(session.look.view, line.totals[line.present]));
    return line;
}

QString pinnedStepNameOf(const Session& session) {
    const std::size_t state = session.history.presentState();
    if (state == 0)
        return pinnedNameOf(session);
    return QStringLiteral("%1: %2").arg(nameOf(currentScenario(session)), stepNameTo(session, state));
}

QString stateTextOf(const Session& session, std::size_t state) {
    const Scenario& scenario = session.history.scenarioIn(state, session.look.current, currentIndex(session));
    const double total = evaluateTotal(session.look.view, assumptionsOf(scenario));
    return stepNameTo(session, state) + QLatin1Char('\n') + totalText(session.look.view, total);
}

} // namespace costberg
