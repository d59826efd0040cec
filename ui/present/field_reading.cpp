#include "ui/present/input_rows.h"

#include "core/text/messages.h"
#include "core/text/number_reader.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("InputPanel", text); }

FieldReading refused(const Refusal& refusal) { return {std::nullopt, fromCore(messageOf(refusal))}; }

FieldReading read(double value, std::string_view unit) {
    return {value, QStringLiteral("= ") + exactText(value, unit)};
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
        return {std::nullopt, tr("A GPU costs nothing here: set its price first.")};
    return {std::nullopt, tr("Expected %1 to %2 with the other inputs as they are, found %3")
                              .arg(shortFieldText(limits->from, unit), shortFieldText(limits->to, unit),
                                   shortFieldText(*quantity, unit))};
}

} // namespace

FieldReading readingOf(const SliderTarget& target, const QString& text, const Scenario& scenario) {
    const std::string typed = toCore(text);
    if (const auto* lever = std::get_if<Lever>(&target))
        return leverReading(*lever, typed, scenario);
    const InputSpec& spec = specOf(std::get<Input>(target));
    const auto value = readInput(typed, spec);
    return value ? read(*value, spec.unit) : refused(value.refusal());
}

QString keptText(const SliderRow& row, const QString& refusal) { return tr("Kept %1. %2").arg(row.shortText, refusal); }

} // namespace costberg
