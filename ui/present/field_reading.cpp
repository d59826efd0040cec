#include "ui/present/input_rows.h"

#include "core/text/messages.h"
#include "core/text/number_reader.h"
#include "core/text/range_reader.h"
#include "ui/present/labels.h"
#include "ui/present/number_marks.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("InputPanel", text); }

FieldReading refusedBecause(const QString& reason) { return {std::nullopt, reason, std::nullopt}; }

FieldReading refused(const Refusal& refusal) { return refusedBecause(fromCore(messageOf(refusal))); }

FieldReading read(double value, std::string_view unit) {
    return {value, QStringLiteral("= ") + exactText(value, unit), std::nullopt};
}

/// The numbers of a range, each in the notation of the user's locale.
RangeText toCore(const RangeText& typed) {
    const auto number = [](const std::string& text) { return costberg::toCore(fromCore(text)); };
    return {number(typed.low), number(typed.high), number(typed.spread)};
}

FieldReading rangeReading(Input input, const RangeText& typed, const Scenario& scenario) {
    const InputSpec& spec = specOf(input);
    const auto range = readRange(toCore(typed), spec, scenario.at(input).value);
    if (!range)
        return refused(range.refusal());
    const QString ends = tr("%1 to %2").arg(exactText(range->from, spec.unit), exactText(range->to, spec.unit));
    return {std::nullopt, range->from == range->to ? tr("= no range") : tr("= 5% to 95%: %1").arg(ends), *range};
}

FieldReading leverReading(Lever lever, const std::string& text, const Scenario& scenario) {
    const std::string_view unit = specOf(lever).unit;
    const auto quantity = readNumber(text, unit);
    if (!quantity)
        return refused(quantity.refusal());
    const Assumptions<double> assumptions = assumptionsOf(scenario);
    if (inputValueFor(lever, *quantity, assumptions))
        return read(*quantity, unit);
    const auto limits = limitsOf(lever, assumptions);
    if (!limits)
        return refusedBecause(tr("A GPU costs nothing here: set its price first."));
    return refusedBecause(tr("Expected %1 to %2 with the other inputs as they are, found %3")
                              .arg(shortFieldText(limits->from, unit), shortFieldText(limits->to, unit),
                                   shortFieldText(*quantity, unit)));
}

/// A lever is not stored, so it has no range of its own.
FieldReading leverRangeReading(Lever lever, const Scenario& scenario) {
    const auto input = inputOf(lever, scenario.choices);
    return refusedBecause(input ? tr("It has no range of its own. Give one to what it sets: %1").arg(labelOf(*input))
                                : tr("It has no range of its own"));
}

} // namespace

FieldReading readingOf(const SliderTarget& target, const QString& text, const Scenario& scenario) {
    const auto* lever = std::get_if<Lever>(&target);
    if (const auto range = rangeTextIn(text.toStdString()))
        return lever != nullptr ? leverRangeReading(*lever, scenario)
                                : rangeReading(std::get<Input>(target), *range, scenario);
    const std::string typed = toCore(text);
    if (lever != nullptr)
        return leverReading(*lever, typed, scenario);
    const InputSpec& spec = specOf(std::get<Input>(target));
    const auto value = readInput(typed, spec);
    return value ? read(*value, spec.unit) : refused(value.refusal());
}

QString keptText(const SliderRow& row, const QString& refusal) { return tr("Kept %1. %2").arg(row.shortText, refusal); }

} // namespace costberg
