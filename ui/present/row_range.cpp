#include "ui/present/row_range.h"

#include "core/analysis/distribution.h"
#include "core/analysis/published_ranges.h"
#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Ranges", text); }

QString kindText(RangeKind kind) {
    switch (kind) {
    case RangeKind::Uncertainty:
        return tr("published uncertainty");
    case RangeKind::Spread:
        return tr("spread between vendors, chips or projects");
    case RangeKind::Judgment:
        return tr("our judgment");
    }
    return {};
}

QString rangeText(double low, double high, std::string_view unit) {
    return tr("%1 to %2").arg(quantityText(low, unit), quantityText(high, unit));
}

std::optional<RangeEntry> publishedEntry(Input input, const InputState& state) {
    const InputSpec& spec = specOf(input);
    if (!spec.range)
        return std::nullopt;
    const QString said = QStringLiteral("%1 (%2)").arg(rangeText(spec.range->low, spec.range->high, spec.unit),
                                                       kindText(spec.range->kind));
    InputState adopted = state;
    if (!adoptPublishedRange(input, adopted))
        return RangeEntry{tr("Published %1 does not contain this value").arg(said), std::nullopt};
    if (adopted == state)
        return RangeEntry{tr("As published: %1").arg(said), std::nullopt};
    return RangeEntry{tr("Use published %1").arg(said), action::AdoptRanges{{input}}};
}

bool isOffered(Input input, const InputState& state) {
    InputState adopted = state;
    return adoptPublishedRange(input, adopted) && adopted != state;
}

void addOffer(RangeOffers& offers, Input input) {
    switch (specOf(input).range->kind) {
    case RangeKind::Uncertainty:
        return offers.uncertainties.push_back(input);
    case RangeKind::Spread:
        return offers.spreads.push_back(input);
    case RangeKind::Judgment:
        return offers.judgments.push_back(input);
    }
}

template <class Kind> RangeEntry entryOf(const QString& text, const std::vector<Input>& inputs) {
    if (inputs.empty())
        return {text, std::nullopt};
    return {QStringLiteral("%1 (%2)").arg(text).arg(inputs.size()), Kind{inputs}};
}

} // namespace

RowRange rowRangeOf(Input input, const InputState& state) {
    RowRange range;
    range.low = state.low.value_or(state.value);
    range.high = state.high.value_or(state.value);
    range.isUncertain = isUncertain(state);
    if (!range.isUncertain) {
        range.fieldText = QStringLiteral("±20%");
        return range;
    }
    const std::string_view unit = specOf(input).unit;
    const QString label = labelOf(input);
    range.fieldText = tr("%1 to %2").arg(fieldText(range.low, unit), fieldText(range.high, unit));
    range.shortText = rangeText(range.low, range.high, unit);
    range.spokenLow = tr("%1, low end, %2").arg(label, spokenText(range.low, unit));
    range.spokenHigh = tr("%1, high end, %2").arg(label, spokenText(range.high, unit));
    return range;
}

Action rangeAction(Input input, double value, const Interval& range) {
    const auto side = [value](double end) { return end == value ? std::nullopt : std::optional(end); };
    return action::SetRange{input, side(range.from), side(range.to)};
}

std::vector<RangeEntry> rangeEntriesOf(Input input, double value, const RowRange& range) {
    InputState state;
    state.value = value;
    if (range.isUncertain) {
        state.low = range.low;
        state.high = range.high;
    }
    std::vector<RangeEntry> entries;
    if (auto published = publishedEntry(input, state))
        entries.push_back(*std::move(published));
    if (range.isUncertain)
        entries.push_back({tr("Take the range away"), action::ClearRanges{{input}}});
    return entries;
}

RangeOffers rangeOffersOf(const Scenario& scenario, std::span<const Input> inputs) {
    RangeOffers offers;
    for (const Input input : inputs) {
        if (!isUsed(input, scenario.choices))
            continue;
        if (isUncertain(scenario.at(input)))
            offers.ranged.push_back(input);
        if (isOffered(input, scenario.at(input)))
            addOffer(offers, input);
    }
    return offers;
}

std::vector<RangeEntry> rangeEntriesOf(const RangeOffers& offers) {
    return {entryOf<action::AdoptRanges>(tr("Use published ranges"), offers.uncertainties),
            entryOf<action::AdoptRanges>(tr("Use spreads between vendors, chips and projects"), offers.spreads),
            entryOf<action::AdoptRanges>(tr("Use our own judgments of ranges"), offers.judgments),
            entryOf<action::ClearRanges>(tr("Take all ranges away"), offers.ranged)};
}

} // namespace costberg
