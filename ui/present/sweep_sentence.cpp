#include "ui/present/sweep_chart.h"

#include "core/text/unit_words.h"
#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/names.h"
#include "ui/present/round_numbers.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace costberg {
namespace {

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Sweep", text, nullptr, count); }

/// An end of an axis, which mostly is a round value.
QString valueTextOf(const SweptInput& swept, double value) {
    const std::string_view unit = specOf(swept.input).unit;
    return notationOf(unit) == Notation::Money ? roundMoneyText(value) : quantityText(value, unit);
}

/// The totals of the view looked at, at every value.
std::vector<double> totalsOf(const SweepData& sweep) {
    switch (sweep.shape) {
    case SweepShape::Lines:
        return std::ranges::find(sweep.lines, true, &SweepLine::isLookedAt)->totals;
    case SweepShape::Areas: {
        std::vector<double> totals(sweep.along.values.size(), 0);
        for (const SweepArea& area : sweep.areas)
            std::ranges::transform(totals, area.amounts, totals.begin(), std::plus<>());
        return totals;
    }
    case SweepShape::Map:
        return sweep.map->totals;
    }
    return {};
}

/// "rental price goes from $0.50 to $20"
QString wayOf(const SweptInput& swept) {
    return tr("%1 goes from %2 to %3")
        .arg(labelInSentence(swept.input), valueTextOf(swept, swept.values.front()),
             valueTextOf(swept, swept.values.back()));
}

QString presentSentence(const SweepData& sweep) {
    if (sweep.isMap())
        return tr("At %1 and %2 it is %3.").arg(sweep.along.valueText, sweep.against.valueText, sweep.totalText);
    return tr("At %1 it is %2.").arg(sweep.along.valueText, sweep.totalText);
}

/// Which views stay as they are, where some do.
QString stillViewsSentence(const SweepData& sweep) {
    QStringList still;
    bool isLookedAtStill = false;
    for (const SweepLine& line : sweep.lines) {
        if (!isFlat(line.totals))
            continue;
        if (line.isLookedAt)
            isLookedAtStill = true; // as the title says
        else
            still << line.name;
    }
    if (still.isEmpty())
        return {};
    return (isLookedAtStill ? tr("Nor do these depend on it: %1.") : tr("These do not depend on it: %1."))
        .arg(still.join(QStringLiteral(", ")));
}

/// Two amounts, rounded as much as they can be and still be told apart.
std::pair<QString, QString> apartTexts(double one, double other) {
    for (const auto text : {roughMoneyText, moneyText})
        if (text(one) != text(other))
            return {text(one), text(other)};
    return {exactMoneyText(one), exactMoneyText(other)};
}

QString lineTitle(const QString& phrase, const SweepData& sweep, const std::vector<double>& totals) {
    const auto [first, last] = apartTexts(totals.front(), totals.back());
    if (isFlat(totals))
        return tr("%1, the total stays at %2 as %3.").arg(phrase, roughMoneyText(totals.front()), wayOf(sweep.along));
    if (std::ranges::is_sorted(totals))
        return tr("%1, the total rises from %2 to %3 as %4.").arg(phrase, first, last, wayOf(sweep.along));
    if (std::ranges::is_sorted(totals, std::greater<>()))
        return tr("%1, the total falls from %2 to %3 as %4.").arg(phrase, first, last, wayOf(sweep.along));
    const auto [least, greatest] = std::ranges::minmax(totals);
    const auto [low, high] = apartTexts(least, greatest);
    return tr("%1, the total lies between %2 and %3 as %4.").arg(phrase, low, high, wayOf(sweep.along));
}

/// How far the inputs go, the axes say.
QString mapTitle(const QString& phrase, const SweepData& sweep) {
    const QString along = labelInSentence(sweep.along.input);
    const QString against = labelInSentence(sweep.against.input);
    if (isFlat(sweep.map->totals))
        return tr("%1, the total stays at %2 over %3 and %4.")
            .arg(phrase, roughMoneyText(sweep.map->least), along, against);
    const auto [low, high] = apartTexts(sweep.map->least, sweep.map->greatest);
    return tr("%1, the total lies between %2 and %3 over %4 and %5.").arg(phrase, low, high, along, against);
}

/// Whether the total is the same along this axis, wherever one stands on the other.
bool isStillAlong(const SweepMap& map, std::size_t step, std::size_t count, std::size_t otherStep, std::size_t others) {
    std::vector<double> totals(count);
    for (std::size_t other = 0; other < others; ++other) {
        for (std::size_t i = 0; i < count; ++i)
            totals[i] = map.totals[other * otherStep + i * step];
        if (!isFlat(totals))
            return false;
    }
    return true;
}

QString stillInputSentence(const SweepData& sweep) {
    const std::size_t columns = sweep.along.values.size();
    const std::size_t rows = sweep.against.values.size();
    for (const SweptInput* swept : {&sweep.along, &sweep.against}) {
        const bool isAlong = swept == &sweep.along;
        if (isAlong ? isStillAlong(*sweep.map, 1, columns, columns, rows)
                    : isStillAlong(*sweep.map, columns, rows, 1, columns))
            return tr("It does not depend on %1.").arg(labelInSentence(swept->input));
    }
    return {};
}

QString outsideSentence(const Session& session, const SweepData& sweep) {
    const std::size_t outside = documentOf(session).scenarios.size() - 1 - sweep.pins.size();
    if (outside == 0)
        return {};
    return outside == 1 ? tr("One scenario lies outside the map.")
                        : tr("%n scenarios lie outside the map.", static_cast<int>(outside));
}

/// Whether there would be nothing to see but straight lines.
bool isStill(const SweepData& sweep) {
    switch (sweep.shape) {
    case SweepShape::Lines:
        return std::ranges::all_of(sweep.lines, isFlat, &SweepLine::totals);
    case SweepShape::Areas:
        return std::ranges::all_of(sweep.areas, isFlat, &SweepArea::amounts);
    case SweepShape::Map:
        return isFlat(sweep.map->totals);
    }
    return false;
}

QString unusedTextOf(const Session& session, const SweepData& sweep) {
    const Choices& choices = currentScenario(session).choices;
    for (const Input input : {sweep.along.input, sweep.against.input})
        if (!isUsed(input, choices) && (input == sweep.along.input || sweep.isMap()))
            return tr("The chosen methods do not use %1. Choose another input.").arg(labelInSentence(input));
    return {};
}

} // namespace

Sentence sweepSentenceOf(const Session& session, const ChartData& chart) {
    const SweepData& sweep = *chart.sweep;
    const QString phrase = viewPhraseOf(chart.view);
    if (sweep.isMap())
        return {mapTitle(phrase, sweep),
                joinedSentences({presentSentence(sweep), stillInputSentence(sweep), outsideSentence(session, sweep)})};
    return {lineTitle(phrase, sweep, totalsOf(sweep)),
            joinedSentences({presentSentence(sweep), stillViewsSentence(sweep)})};
}

QString sweepEmptyTextOf(const Session& session, const ChartData& chart) {
    const SweepData& sweep = *chart.sweep;
    if (const QString unused = unusedTextOf(session, sweep); !unused.isEmpty())
        return unused;
    if (!isStill(sweep))
        return {};
    const QString input = labelInSentence(sweep.along.input);
    if (sweep.shape == SweepShape::Lines)
        return tr("No view depends on %1 here. Choose another input.").arg(input);
    if (isWithoutFleet(chart.view, currentScenario(session)) && sweep.total == 0)
        return tr("%1, there is nothing to sweep: no fleet is entered.").arg(viewPhraseOf(chart.view));
    if (sweep.isMap())
        return tr("%1, the total depends on neither %2 nor %3: it stays at %4. Choose other inputs, or another view.")
            .arg(viewPhraseOf(chart.view), input, labelInSentence(sweep.against.input), sweep.totalText);
    return tr("%1, the total does not depend on %2: it stays at %3. Choose another input, or another view.")
        .arg(viewPhraseOf(chart.view), input, sweep.totalText);
}

} // namespace costberg
