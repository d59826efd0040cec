#include "ui/present/report_inputs.h"

#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/slider_rows.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <cmath>

namespace costberg {
namespace {

/// What a column of the page has room for; longer numbers are rounded, and exact in the scenario that goes along.
constexpr qsizetype longestExactText = 16;

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Report", text, nullptr, count); }

QString withUnit(const QString& number, std::string_view unit) {
    const QString name = unitText(unit);
    if (name.isEmpty())
        return number;
    return name.startsWith(QLatin1Char('/')) ? number + name : number + QLatin1Char(' ') + name;
}

/// Amounts as in a field; of other numbers every digit where there is room, then whole numbers.
QString valueTextOf(double value, std::string_view unit) {
    if (unit == "year")
        return yearsText(value);
    if (unit == "x")
        return ratioText(value);
    if (unit == "FLOP/s")
        return quantityText(value, unit);
    if (unit.starts_with("USD"))
        return withUnit(shortFieldText(value, unit), unit);
    if (const QString exact = withUnit(fieldText(value, unit), unit); exact.size() <= longestExactText)
        return exact;
    if (const QString whole = exactText(std::round(value), unit);
        std::abs(value) >= 1000 && whole.size() <= longestExactText)
        return whole;
    return withUnit(shortFieldText(value, unit), unit);
}

QString rangeTextOf(const InputState& state, std::string_view unit) {
    const auto text = [unit](double value) { return valueTextOf(value, unit); };
    if (state.low && state.high)
        return tr("Range (5% to 95%): %1 to %2.").arg(text(*state.low), text(*state.high));
    if (state.low)
        return tr("Range: from %1 (5%).").arg(text(*state.low));
    return state.high ? tr("Range: up to %1 (95%).").arg(text(*state.high)) : QString();
}

/// Two numbers that rounding makes one.
QString exactPairTextOf(const InputState& state, const InputSpec& spec) {
    const bool isHidden =
        state.value != spec.standard && valueTextOf(state.value, spec.unit) == valueTextOf(spec.standard, spec.unit);
    return isHidden ? tr("Exactly %1; the default is %2.")
                          .arg(exactText(state.value, spec.unit), exactText(spec.standard, spec.unit))
                    : QString();
}

ReportRow rowOf(Choice choice, const Scenario& scenario) {
    const auto label = [choice](const Choices& choices) { return labelOf(choice, valueIndexOf(choices, choice)); };
    return {tr("%1: %2").arg(labelOf(choice), inSentence(label(scenario.choices))),
            {},
            tr("Default: %1").arg(inSentence(label(Choices())))};
}

ReportRow rowOf(Input input, const Scenario& scenario) {
    const InputSpec& spec = specOf(input);
    const InputState& state = scenario.at(input);
    const QStringList details{rangeTextOf(state, spec.unit), exactPairTextOf(state, spec),
                              sourceTextOf(input, scenario)};
    return {shortLabelOf(input),
            {valueTextOf(state.value, spec.unit), valueTextOf(spec.standard, spec.unit)},
            details.join(QLatin1Char(' ')).simplified()};
}

bool differs(Input input, const Scenario& scenario) {
    const InputState& state = scenario.at(input);
    return state.value != specOf(input).standard || state.low || state.high;
}

QString noteOf(std::size_t shown, int unused) {
    if (unused > 0)
        return unused == 1 ? tr("1 more differs, but the chosen methods do not use it.")
                           : tr("%n more differ, but the chosen methods do not use them.", unused);
    return shown == 0 ? tr("Every input is at its default.") : QString();
}

} // namespace

ReportTable reportInputsOf(const Scenario& scenario) {
    ReportTable table{tr("Inputs that differ from the default"), {tr("Value"), tr("Default")}, {}, {}, {}};
    for (const Choice choice : allChoices())
        if (valueIndexOf(scenario.choices, choice) != valueIndexOf(Choices(), choice))
            table.rows.push_back(rowOf(choice, scenario));
    int unused = 0;
    for (const Input input : allInputs()) {
        if (!differs(input, scenario))
            continue;
        if (isUsed(input, scenario.choices))
            table.rows.push_back(rowOf(input, scenario));
        else
            ++unused;
    }
    table.note = noteOf(table.rows.size(), unused);
    return table;
}

} // namespace costberg
