#include "ui/present/breakdown_rows.h"

#include "core/text/messages.h"
#include "ui/present/published_rows.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Breakdown", text); }

double hoursBehind(Activity activity, const GpuHours<double>& hours) {
    return isCompute(activity) ? hours[activity] : 0;
}

/// The hours of all activities that the component takes together.
double hoursBehind(Component component, const GpuHours<double>& hours) {
    double sum = 0;
    for (const Activity activity : allActivities())
        if (componentOf(activity) == component)
            sum += hoursBehind(activity, hours);
    return sum;
}

/// The hours that a view bills as a whole: none where the fleet is paid, whatever runs on it.
double hoursBilledIn(View view, const Evaluation& evaluation) {
    switch (view) {
    case View::Headline: {
        const bool withSynthetic = amountOf(evaluation[View::Headline], Activity::SyntheticData) > 0;
        return hoursBehind(Component::FinalRun, evaluation.gpuHours) +
               (withSynthetic ? evaluation.gpuHours[Activity::SyntheticData] : 0);
    }
    case View::Market:
    case View::Amortized:
        return totalOf(evaluation.gpuHours);
    case View::Cash:
    case View::Fleet:
        return 0;
    }
    return 0;
}

/// In whole cents, where that leaves two digits.
QString perHourText(double amount, double hours) {
    if (hours <= 0)
        return {};
    const double perHour = amount / hours;
    return moneyText(perHour >= 0.1 ? std::round(100 * perHour) / 100 : perHour);
}

/// Amounts and shares of one level of the tree.
BreakdownRow rowOf(const QString& id, const QString& label, double amount, double total, double hours) {
    BreakdownRow row;
    row.id = id;
    row.label = label;
    row.amount = moneyText(amount);
    row.exactAmount = exactMoneyText(amount);
    row.share = total > 0 ? shareText(amount / total) : noNumber();
    row.perGpuHour = perHourText(amount, hours);
    return row;
}

/// One top-level component, with its cells by the other arrangement, and the activities of the final run by themselves.
class RowBuilder {
public:
    RowBuilder(const Evaluation& evaluation, View view, Arrangement arrangement)
        : m_evaluation(evaluation), m_view(view), m_arrangement(arrangement) {}

    std::optional<BreakdownRow> rowFor(Component component) const {
        double amount = 0;
        for (const Entry<double>& entry : m_evaluation[m_view])
            if (componentOf(entry, m_arrangement) == component)
                amount += entry.amount;
        if (amount == 0)
            return std::nullopt;
        BreakdownRow row =
            rowOf(idOf(component), shortLabelOf(component), amount, total(),
                  m_arrangement == Arrangement::ByActivity ? hoursBehind(component, m_evaluation.gpuHours)
                                                           : hoursBilledIn(m_view, m_evaluation));
        row.component = component;
        addChildren(row, component);
        return row;
    }

private:
    double total() const { return m_evaluation.totalOf(m_view); }

    void addChildren(BreakdownRow& row, Component component) const {
        for (const Entry<double>& entry : m_evaluation[m_view]) {
            if (componentOf(entry, m_arrangement) != component || entry.amount == 0)
                continue;
            BreakdownRow& parent = component == Component::FinalRun ? activityRow(row, entry.activity) : row;
            const bool byActivity = m_arrangement == Arrangement::ByActivity;
            const QString id = fromCore(byActivity ? idOf(entry.resource) : idOf(entry.activity));
            const QString label =
                byActivity ? labelOf(componentOf(entry.resource)) : translated(labelOf(entry.activity));
            parent.children.push_back(rowOf(parent.id + QLatin1Char('/') + id, label, entry.amount, total(),
                                            hoursBehind(entry.activity, m_evaluation.gpuHours)));
        }
    }

    BreakdownRow& activityRow(BreakdownRow& finalRun, Activity activity) const {
        const QString id = finalRun.id + QLatin1Char('/') + fromCore(idOf(activity));
        for (BreakdownRow& child : finalRun.children)
            if (child.id == id)
                return child;
        const double amount = amountOf(m_evaluation[m_view], activity);
        finalRun.children.push_back(
            rowOf(id, translated(labelOf(activity)), amount, total(), hoursBehind(activity, m_evaluation.gpuHours)));
        return finalRun.children.back();
    }

    const Evaluation& m_evaluation;
    View m_view;
    Arrangement m_arrangement;
};

FigureRow figureRow(const char* id, const QString& label, const std::optional<QString>& value, const QString& tip,
                    const QString& absentTip = {}) {
    return {QString::fromLatin1(id), label, value.value_or(noNumber()), value ? tip : absentTip};
}

template <class Format> std::optional<QString> formatted(const std::optional<double>& value, Format format) {
    if (!value)
        return std::nullopt;
    return format(*value);
}

std::vector<FigureRow> figureRowsOf(const Evaluation& evaluation) {
    const Figures<double>& figures = evaluation.figures;
    const QString noFleet = tr("No fleet is entered.");
    const auto hours = [](double value) { return quantityText(value, "GPU-h"); };
    return {figureRow("cash_to_headline", tr("Cash ÷ paper"), formatted(figures.cashToHeadline, ratioText),
                      tr("How many times the paper's figure was paid."), tr("The paper's figure is 0.")),
            figureRow("owned_cost_per_busy_hour", tr("Owned GPU-hour, break-even rent"),
                      moneyText(figures.ownedCostPerBusyHour),
                      tr("What a busy hour on owned hardware costs: at this rent, renting costs the same.")),
            figureRow("owned_cost_per_busy_hour_with_capital", tr("… with cost of capital"),
                      moneyText(figures.ownedCostPerBusyHourWithCapital),
                      tr("The same with interest on the purchase, by annuity.")),
            figureRow("break_even_utilization", tr("Break-even utilization"),
                      formatted(figures.breakEvenUtilization, shareText),
                      tr("Busier than this, owning costs less than renting."),
                      tr("Owning costs more than renting at any utilization.")),
            figureRow("capacity_share", tr("Share of the fleet's time"), formatted(figures.capacityShare, shareText),
                      tr("The project's owned hours, as a share of all hours that the fleet can give in its time."),
                      noFleet),
            figureRow("fleet_years", tr("Fleet time used"), formatted(figures.fleetYears, durationText),
                      tr("How long the whole fleet would be busy with the project's owned hours."), noFleet),
            figureRow("hardware_capex", tr("Hardware capex"), moneyText(figures.hardwareCapex),
                      tr("The purchase of the whole fleet.")),
            figureRow("total_gpu_hours", tr("GPU-hours in all"), hours(figures.totalGpuHours),
                      tr("Of every activity, the experiments included.")),
            figureRow("energy_mwh", tr("Energy of owned hours"),
                      formatted(figures.energyMwh, [](double value) { return quantityText(value, "MWh"); }),
                      tr("What the project's owned hours draw from the grid."),
                      tr("Unknown, because the running cost is entered as one amount."))};
}

/// "ours $5.87M, reproduced", "ours $2.53bn (×1.05), within 10%", or "ours $94.0M (×1.08)".
QString comparisonTextOf(const PublishedFigureRow& row) {
    if (!row.isReproduced)
        return tr("ours %1 (%2)").arg(row.ours, row.ratio);
    return row.tolerance.isEmpty() ? tr("ours %1, reproduced").arg(row.ours)
                                   : tr("ours %1 (%2), within %3").arg(row.ours, row.ratio, row.tolerance);
}

std::vector<FigureRow> publishedRowsOf(const Scenario& scenario, const Evaluation& evaluation) {
    std::vector<FigureRow> rows;
    for (const PublishedFigureRow& row : publishedFigureRowsOf(scenario, evaluation))
        rows.push_back({QStringLiteral("published/%1").arg(rows.size()), row.label, row.theirs,
                        row.exact + QLatin1Char('\n') + row.source, row.source, comparisonTextOf(row)});
    return rows;
}

} // namespace

BreakdownData breakdownDataOf(const Session& session, const Results& results) {
    const Evaluation& evaluation = results.scenarios[currentIndex(session)];
    const View view = session.look.view;
    BreakdownData data;
    data.view = view;
    data.title = tr("Breakdown: %1").arg(viewLabelOf(view));
    data.question = viewQuestionOf(view);
    const RowBuilder builder(evaluation, view, session.look.arrangement);
    for (const Component component : componentsOf(session.look.arrangement))
        if (auto row = builder.rowFor(component))
            data.rows.push_back(std::move(*row));
    const double total = evaluation.totalOf(view);
    data.total = rowOf(QStringLiteral("total"), tr("Total"), total, total, hoursBilledIn(view, evaluation));
    data.figures = figureRowsOf(evaluation);
    data.published = publishedRowsOf(currentScenario(session), evaluation);
    data.notices = noticesOf(session, results);
    return data;
}

std::vector<NoticeRow> noticesOf(const Session& session, const Results& results) {
    std::vector<NoticeRow> notices;
    for (const Problem& problem : results.scenarios[currentIndex(session)].problems)
        notices.push_back({fromCore(idOf(problem.code)), fromCore(messageOf(problem)),
                           problem.severity == Severity::Warning, problem.concerns});
    return notices;
}

} // namespace costberg
