#include "ui/present/distribution_data.h"

#include "ui/present/names.h"
#include "ui/present/sentence.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace costberg {
namespace {

constexpr std::size_t binCount = 48;
/// What lies further out is left away: a long tail would squeeze the rest into a few bins.
constexpr double shownTail = 0.005;
constexpr int rankOfPoint = 1;

QString tr(const char* text) { return QCoreApplication::translate("Distribution", text); }

struct Quantile {
    double probability;
    int rank; ///< of its mark
    const char* name;
    const char* tip;
};
constexpr std::array quantiles{
    Quantile{0.05, 2, "P5", QT_TRANSLATE_NOOP("Distribution", "5% of the draws cost less.")},
    Quantile{0.25, 4, "P25", QT_TRANSLATE_NOOP("Distribution", "25% of the draws cost less.")},
    Quantile{0.50, 0, "P50", QT_TRANSLATE_NOOP("Distribution", "The median: half of the draws cost less.")},
    Quantile{0.75, 5, "P75", QT_TRANSLATE_NOOP("Distribution", "75% of the draws cost less.")},
    Quantile{0.95, 3, "P95", QT_TRANSLATE_NOOP("Distribution", "95% of the draws cost less.")}};

std::vector<double> heightsOf(std::span<const double> totals, const Interval& shown) {
    std::array<std::size_t, binCount> counts{};
    const double perDollar = static_cast<double>(binCount) / (shown.to - shown.from);
    for (const double total : totals) {
        const double bin = (total - shown.from) * perDollar;
        if (bin >= 0 && bin < static_cast<double>(binCount))
            ++counts[static_cast<std::size_t>(bin)];
    }
    const auto tallest = static_cast<double>(std::max<std::size_t>(1, *std::ranges::max_element(counts)));
    std::vector<double> heights;
    for (const std::size_t count : counts)
        heights.push_back(static_cast<double>(count) / tallest);
    return heights;
}

void addMark(DistributionData& data, const QString& name, double usd, const Interval& shown, int rank) {
    const double position = (usd - shown.from) / (shown.to - shown.from);
    if (position >= 0 && position <= 1)
        data.marks.push_back({position, name, moneyText(usd), rank == rankOfPoint, rank});
}

QString shownPartText(std::span<const double> totals, const Interval& shown) {
    if (std::ranges::all_of(totals, [&](double total) { return shown.contains(total); }))
        return {};
    return tr("the middle %1 of the draws").arg(roughShareText(1 - 2 * shownTail));
}

void fill(DistributionData& data, const LiveSimulation& simulation, View view, double point) {
    const QuantileSketch& totals = simulation[view];
    const Interval shown{totals.quantile(shownTail), totals.quantile(1 - shownTail)};
    QStringList spoken;
    for (const Quantile& quantile : quantiles) {
        const double usd = totals.quantile(quantile.probability);
        const QString name = QString::fromLatin1(quantile.name);
        data.rows.push_back({name, name, moneyText(usd), tr(quantile.tip)});
        spoken << QStringLiteral("%1 %2").arg(name, moneyText(usd));
        if (shown.from < shown.to)
            addMark(data, name, usd, shown, quantile.rank);
    }
    data.rows.push_back(
        {QStringLiteral("mean"), tr("Mean"), moneyText(totals.mean()), tr("The average of all draws.")});
    data.rows.push_back({QStringLiteral("point"), tr("Point estimate"), moneyText(point),
                         tr("With every input at its value: what the bars show, and the strong line above.")});
    data.spokenText = spoken.join(QStringLiteral(", "));
    data.from = moneyText(shown.from);
    data.to = moneyText(shown.to);
    if (!(shown.from < shown.to))
        return;
    data.heights = heightsOf(simulation.totalsOf(view), shown);
    addMark(data, tr("Point estimate"), point, shown, rankOfPoint);
    data.shownPart = shownPartText(simulation.totalsOf(view), shown);
}

QString textOf(const DrawComparison& draws, const QString& name) {
    if (draws.equal == 1)
        return tr("This and “%1” cost the same in all draws.").arg(name);
    const QString text = tr("In %1 of the draws this costs more than “%2”, both under the same draws.")
                             .arg(shareText(draws.firstIsLarger), name);
    if (draws.equal == 0)
        return text;
    return joinedSentences({text, tr("In %1 they cost the same.").arg(shareText(draws.equal))});
}

/// How often it costs more than the baseline or, where it is the baseline, than the next one.
QString comparisonOf(const Session& session, const LiveSimulation& simulation, const Simulations& simulations) {
    const Scenario* compared = comparedScenario(session);
    const LiveSimulation* other = compared != nullptr ? simulations.of(compared->id) : nullptr;
    const View view = session.look.view;
    if (other == nullptr || other->totalsOf(view).empty())
        return {};
    const Document& document = documentOf(session);
    const auto index = static_cast<qsizetype>(compared - document.scenarios.data());
    return textOf(drawComparisonOf(simulation.totalsOf(view), other->totalsOf(view)), distinctNamesOf(document)[index]);
}

void offerRanges(DistributionData& data, const Scenario& scenario) {
    const RangeOffers offers = rangeOffersOf(scenario, allInputs());
    data.note = tr("No input has a range yet. With one, this shows how far the range of your assumptions reaches.");
    if (!offers.uncertainties.empty())
        data.offer = rangeEntriesOf(offers).front();
}

} // namespace

bool DistributionData::operator==(const DistributionData& other) const {
    const auto offerText = [](const DistributionData& data) { return data.offer ? data.offer->text : QString(); };
    return note == other.note && offerText(*this) == offerText(other) && heights == other.heights &&
           from == other.from && to == other.to && shownPart == other.shownPart && marks == other.marks &&
           rows == other.rows && comparison == other.comparison && spokenText == other.spokenText;
}

DistributionData distributionDataOf(const Session& session, const Results& results, const Simulations& simulations) {
    const Scenario& scenario = currentScenario(session);
    const View view = session.look.view;
    DistributionData data;
    const LiveSimulation* simulation = simulations.of(scenario.id);
    if (!hasRanges(scenario) || simulation == nullptr) {
        offerRanges(data, scenario);
        return data;
    }
    data.note = tr("%1: the range of your assumptions, from %2 samples.")
                    .arg(viewLabelOf(view), sampleCountText(simulations.samples()));
    fill(data, *simulation, view, results.scenarios[currentIndex(session)].totalOf(view));
    data.comparison = comparisonOf(session, *simulation, simulations);
    return data;
}

} // namespace costberg
