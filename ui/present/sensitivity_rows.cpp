#include "ui/present/sensitivity_rows.h"

#include "core/analysis/elasticity.h"
#include "core/analysis/tornado.h"
#include "core/session/simulations.h"
#include "ui/present/labels.h"
#include "ui/present/sentence.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace costberg {
namespace {

QString tr(const char* text, int count = -1) {
    return QCoreApplication::translate("Sensitivity", text, nullptr, count);
}

/// From the least to the greatest total of all bars.
Interval extentOf(const std::vector<TornadoBar>& bars, double point) {
    Interval extent{point, point};
    for (const TornadoBar& bar : bars) {
        const auto [least, greatest] = std::ranges::minmax(bar.totals);
        extent = {std::min(extent.from, least), std::max(extent.to, greatest)};
    }
    return extent;
}

/// Writes the rows of one scenario and view.
class RowWriter {
public:
    RowWriter(const Scenario& scenario, const std::vector<TornadoBar>& bars, View view, double point,
              const InputSobolIndices* indices)
        : m_hasRanges(std::ranges::any_of(bars, &TornadoBar::hasRange)), m_extent(extentOf(bars, point)),
          m_elasticities(elasticitiesOf(scenario, view)), m_indices(indices) {}

    double placeOf(double usd) const {
        return m_extent.from < m_extent.to ? (usd - m_extent.from) / (m_extent.to - m_extent.from) : 0.5;
    }

    const Interval& extent() const { return m_extent; }

    SensitivityRow rowOf(const TornadoBar& bar) const {
        const auto [least, greatest] = std::ranges::minmax(bar.totals);
        SensitivityRow row;
        row.input = bar.input;
        row.label = shortLabelOf(bar.input);
        row.step = m_hasRanges && !bar.hasRange ? stepMarkOf(bar) : QString();
        row.swing = bar.isMonotone ? moneyText(bar.swing) : tr("at least %1").arg(moneyText(bar.swing));
        row.lowest = placeOf(least);
        row.highest = placeOf(greatest);
        row.atLow = placeOf(bar.totals.front());
        row.atHigh = placeOf(bar.totals.back());
        row.isMonotone = bar.isMonotone;
        row.low = quantityText(bar.values.front(), specOf(bar.input).unit);
        row.high = quantityText(bar.values.back(), specOf(bar.input).unit);
        row.elasticity = elasticityText(bar.input);
        row.totalEffect = totalEffectText(bar.input);
        row.tip = tipOf(bar);
        return row;
    }

private:
    /// To the sides that it can be moved to.
    static QString stepMarkOf(const TornadoBar& bar) {
        if (bar.values.back() == bar.values[2])
            return tr("−10%");
        return bar.values.front() == bar.values[2] ? tr("+10%") : tr("±10%");
    }

    QString elasticityText(Input input) const {
        const auto found = std::ranges::find(m_elasticities, input, &Elasticity::input);
        if (found == m_elasticities.end() || found->ofTenPercent == 0)
            return {};
        if (found->isBeyondLimit)
            return tr("10% less: %1").arg(signedMoneyText(-found->ofTenPercent));
        return tr("10% more: %1").arg(signedMoneyText(found->ofTenPercent));
    }

    /// The place of the input among those whose indices are known.
    std::optional<std::size_t> indexOf(Input input) const {
        if (m_indices == nullptr)
            return std::nullopt;
        const auto found = std::ranges::find(m_indices->inputs, input);
        const auto index = static_cast<std::size_t>(found - m_indices->inputs.begin());
        return index < m_indices->indices.totalEffect.size() ? std::optional(index) : std::nullopt;
    }

    QString totalEffectText(Input input) const {
        const auto index = indexOf(input);
        return index ? roughShareText(held(m_indices->indices.totalEffect[*index].value)) : QString();
    }

    /// Both Sobol' indices with their standard errors.
    QStringList indicesTipOf(Input input) const {
        const auto index = indexOf(input);
        if (!index)
            return {};
        return {tr("Its part in the uncertainty, alone: %1").arg(estimateText(m_indices->indices.firstOrder[*index])),
                tr("Together with other inputs: %1").arg(estimateText(m_indices->indices.totalEffect[*index]))};
    }

    /// "41.2% ± 0.3%"
    static QString estimateText(const Estimate& estimate) {
        return QStringLiteral("%1 ± %2").arg(shareText(held(estimate.value)), shareText(estimate.standardError));
    }

    /// An estimate may lie a little outside of what an index can be.
    static double held(double index) { return std::clamp(index, 0.0, 1.0); }

    QString tipOf(const TornadoBar& bar) const {
        const std::string_view unit = specOf(bar.input).unit;
        QStringList lines{labelOf(bar.input)};
        for (const std::size_t i : {std::size_t{0}, std::size_t{2}, std::size_t{4}})
            lines << tr("%1: %2").arg(quantityText(bar.values[i], unit), moneyText(bar.totals[i]));
        if (!bar.hasRange)
            lines << stepText(bar);
        if (!bar.isMonotone)
            lines << tr(
                "The total both rises and falls in between. The swing is that of five points: at least as much.");
        lines << indicesTipOf(bar.input);
        return lines.join(QLatin1Char('\n'));
    }

    /// How far an input without a range goes.
    static QString stepText(const TornadoBar& bar) {
        const InputSpec& spec = specOf(bar.input);
        if (bar.highIsLimit)
            return tr("It has no range: 10% to either side, but at most %1.")
                .arg(quantityText(spec.limits.to, spec.unit));
        if (bar.lowIsLimit)
            return tr("It has no range: 10% to either side, but at least %1.")
                .arg(quantityText(spec.limits.from, spec.unit));
        return tr("It has no range: 10% to either side.");
    }

    bool m_hasRanges;
    Interval m_extent;
    std::vector<Elasticity> m_elasticities;
    const InputSobolIndices* m_indices;
};

/// How the rows came about, with what only some of them have.
QString noteOf(const Scenario& scenario, View view, const std::vector<SensitivityRow>& rows) {
    const QString name = viewLabelOf(view);
    QStringList said{hasRanges(scenario) ? tr("%1 with each input at both ends of its range, or 10% to either side "
                                              "where it has none (±10%).")
                                               .arg(name)
                                         : tr("%1 with each input 10% to either side. None has a range yet, so there "
                                              "is no uncertainty to share out.")
                                               .arg(name)};
    if (!std::ranges::all_of(rows, &QString::isEmpty, &SensitivityRow::totalEffect))
        said << tr("In the last column: its part in the uncertainty, alone and with others.");
    if (!std::ranges::all_of(rows, &SensitivityRow::isMonotone))
        said << tr("Outlined: the total both rises and falls; of five points, so its swing is at least as much.");
    return joinedSentences(said);
}

/// What has no row, and why.
QString withoutEffectText(const std::vector<TornadoBar>& bars) {
    QStringList still;
    QStringList atZero;
    for (const TornadoBar& bar : bars)
        if (!bar.hasEffect())
            (bar.isMoved() ? still : atZero) << labelInSentence(bar.input);
    QStringList said;
    if (!still.isEmpty())
        said << tr("Without effect here: %1.").arg(still.join(QStringLiteral(", ")));
    if (!atZero.isEmpty())
        said << tr("At 0 without a range, so not moved: %1.").arg(atZero.join(QStringLiteral(", ")));
    return joinedSentences(said);
}

} // namespace

QString furtherRowsText(std::size_t count) {
    return count == 1 ? tr("and 1 more, with a smaller swing")
                      : tr("and %n more, each with a smaller swing", static_cast<int>(count));
}

SensitivityData sensitivityDataOf(const Session& session, const InputSobolIndices* indices, bool areStale) {
    const Scenario& scenario = currentScenario(session);
    const View view = session.look.view;
    const std::vector<TornadoBar> bars = tornadoOf(scenario, view);
    const double point = bars.empty() ? 0 : bars.front().totals[2];
    const RowWriter writer(scenario, bars, view, point, indices);
    SensitivityData data;
    data.point = writer.placeOf(point);
    data.pointText = moneyText(point);
    data.from = moneyText(writer.extent().from);
    data.to = moneyText(writer.extent().to);
    data.isStale = areStale;
    for (const TornadoBar& bar : bars)
        if (bar.hasEffect())
            data.rows.push_back(writer.rowOf(bar));
    data.note = noteOf(scenario, view, data.rows);
    data.withoutEffect = withoutEffectText(bars);
    return data;
}

} // namespace costberg
