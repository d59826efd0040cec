#include "ui/present/swept_input.h"

#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Sweep", text); }

void addMark(SweptInput& swept, double value, const QString& text) {
    if (value == swept.value || !swept.axis.scale.contains(value))
        return;
    const auto same = std::ranges::find(swept.marks, value, &AxisMark::value);
    if (same == swept.marks.end())
        swept.marks.push_back({value, text});
    else
        same->text = QStringLiteral("%1, %2").arg(same->text, text);
}

void addMarks(SweptInput& swept, const Session& session) {
    const Scenario& scenario = currentScenario(session);
    const Scenario& baseline = baselineScenario(documentOf(session));
    if (&baseline != &scenario)
        addMark(swept, baseline.at(swept.input).value, tr("baseline"));
    if (const Scenario* preset = presetOf(session, scenario))
        addMark(swept, preset->at(swept.input).value, tr("preset"));
}

std::optional<Interval> rangeOf(const InputState& state) {
    const Interval range{state.low.value_or(state.value), state.high.value_or(state.value)};
    return range.from < range.to ? std::optional(range) : std::nullopt;
}

} // namespace

SweptInput sweptInput(Input input, const Session& session, AxisFit fit, const SweptInput* previous) {
    const SweptInput* held = previous != nullptr && previous->input == input ? previous : nullptr;
    const InputState& state = currentScenario(session).at(input);
    const std::string_view unit = specOf(input).unit;
    SweptInput swept;
    swept.input = input;
    swept.label = shortLabelOf(input);
    swept.spokenText = QStringLiteral("%1, %2").arg(labelOf(input), spokenText(state.value, unit));
    swept.axis = inputAxisOf(input, state, fit, held != nullptr ? &held->axis : nullptr);
    swept.slider =
        fit == AxisFit::Held && held != nullptr && swept.axis == held->axis ? held->slider : scaleOf(input, state);
    swept.value = state.value;
    swept.valueText = quantityText(state.value, unit);
    swept.range = rangeOf(state);
    addMarks(swept, session);
    return swept;
}

void includePresent(SweptInput& swept) {
    const auto place = std::ranges::lower_bound(swept.values, swept.value);
    if (place == swept.values.end() || *place != swept.value)
        swept.values.insert(place, swept.value);
}

std::vector<SweepChoice> sweepChoicesOf(const Scenario& scenario) {
    std::vector<SweepChoice> choices;
    for (const Input input : allInputs())
        if (isUsed(input, scenario.choices))
            choices.push_back({input, scenario.at(input).value});
    return choices;
}

} // namespace costberg
