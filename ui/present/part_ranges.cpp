#include "ui/present/part_ranges.h"

#include "core/analysis/part_spreads.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

/// The second leaves the last digit shown alone.
constexpr std::size_t samplesWhileMoving = 4'096;
constexpr std::size_t samplesAtRest = 25'600;

QString tr(const char* text) { return QCoreApplication::translate("Breakdown", text); }

Parts partsOf(Arrangement arrangement) {
    return {componentCount, [arrangement](Activity activity, Resource resource) {
                const Component component =
                    arrangement == Arrangement::ByActivity ? componentOf(activity) : componentOf(resource);
                return static_cast<std::size_t>(component);
            }};
}

/// "$9M to $31M"; empty where both ends read the same.
QString amountRangeOf(const Interval& ends) {
    const QString from = roughMoneyText(ends.from);
    const QString to = roughMoneyText(ends.to);
    return from == to ? QString() : tr("%1 to %2").arg(from, to);
}

/// "21–44%", "up to 4%", "from 24%"; the sign once, for it is in a narrow column.
QString shareRangeOf(const Interval& ends) {
    QString from = roughShareText(ends.from);
    const QString to = roughShareText(ends.to);
    if (from == to)
        return {};
    if (from.startsWith(QLatin1Char('<')))
        return to.startsWith(QLatin1Char('>')) ? QStringLiteral("0–100%") : tr("up to %1").arg(to);
    if (to.startsWith(QLatin1Char('>')))
        return tr("from %1").arg(from);
    if (to.endsWith(QLatin1Char('%')))
        from.remove(QLatin1Char('%'));
    return QStringLiteral("%1–%2").arg(from, to);
}

QString rangeTextOf(const BreakdownRow& row) {
    if (row.amountRange.isEmpty())
        return tr("5% to 95% of the range of your assumptions: %1 of the total").arg(row.shareRange);
    if (row.shareRange.isEmpty())
        return tr("5% to 95% of the range of your assumptions: %1").arg(row.amountRange);
    return tr("5% to 95% of the range of your assumptions: %1, and %2 of the total")
        .arg(row.amountRange, row.shareRange);
}

void addRange(BreakdownRow& row, const Interval& amount, const Interval& share) {
    row.amountRange = amountRangeOf(amount);
    row.shareRange = shareRangeOf(share);
    if (row.hasRange())
        row.rangeText = rangeTextOf(row);
}

} // namespace

void addRanges(BreakdownData& breakdown, const Session& session, const Simulations& simulations, Pace pace) {
    const LiveSimulation* simulation = simulations.of(currentScenario(session).id);
    if (simulation == nullptr || !simulation->isUncertain())
        return;
    const std::vector<PartSpread> spreads =
        partSpreadsOf(*simulation, session.look.view, partsOf(session.look.arrangement),
                      pace == Pace::Moving ? samplesWhileMoving : samplesAtRest);
    for (BreakdownRow& row : breakdown.rows) {
        const PartSpread& spread = spreads[static_cast<std::size_t>(row.component)];
        addRange(row, spread.amount, spread.share);
    }
    const QuantileSketch& total = (*simulation)[session.look.view];
    addRange(breakdown.total, {total.quantile(0.05), total.quantile(0.95)}, {1, 1});
}

} // namespace costberg
