#include "ui/present/slider_rows.h"

#include "core/text/messages.h"
#include "core/text/number_format.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("InputRow", text); }

/// The next power of ten at or above (or at or below) a positive number.
double powerOfTenAbove(double value) { return std::pow(10.0, std::ceil(std::log10(value) - 1e-12)); }
double powerOfTenBelow(double value) { return std::pow(10.0, std::floor(std::log10(value) + 1e-12)); }

/// Value, texts and track: what rows of inputs and of levers share.
void fillValue(SliderRow& row, double value, std::string_view unit, Interval limits, Interval track) {
    row.value = value;
    row.unit = unitText(unit);
    row.fieldText = fieldText(value, unit);
    row.shortText = shortFieldText(value, unit);
    row.spokenText = QStringLiteral("%1, %2 %3").arg(row.label, row.shortText, row.unit).trimmed();
    row.limits = limits;
    row.hasZeroStop = row.scale == Scale::Log && limits.from <= 0;
    row.track = trackHolding(value, track, limits, row.scale);
    row.isWidened = row.track != track;
    if (row.isWidened)
        row.notices << tr("The slider now reaches from %1 to %2.")
                           .arg(shortFieldText(row.track.from, unit), shortFieldText(row.track.to, unit));
}

void fillResets(SliderRow& row, Input input, const RowContext& context) {
    const InputSpec& spec = specOf(input);
    const InputState& state = context.scenario.at(input);
    const QString standard = shortFieldText(spec.standard, spec.unit);
    if (state.value != spec.standard || !state.source.empty())
        row.toDefault = tr("Reset to the default (%1)").arg(standard);
    if (context.preset == nullptr) {
        row.isChanged = state.value != spec.standard;
        row.changedTip = tr("Default: %1").arg(standard);
        return;
    }
    const InputState& preset = context.preset->at(input);
    const QString presetText = shortFieldText(preset.value, spec.unit);
    row.isChanged = state.value != preset.value;
    row.changedTip = tr("Preset: %1").arg(presetText);
    if (state != preset)
        row.toPreset = tr("Reset to the preset (%1)").arg(presetText);
}

void fillSource(SliderRow& row, Input input, const RowContext& context) {
    const InputSpec& spec = specOf(input);
    const InputState& state = context.scenario.at(input);
    const QString table = fromCore(spec.source);
    row.isOwnSource = !state.source.empty() && (context.preset == nullptr || context.preset->at(input) != state);
    row.isJudgment = state.source.empty() && spec.isJudgment();
    if (!state.source.empty())
        row.source = fromCore(state.source);
    else if (state.value == spec.standard || table.isEmpty())
        row.source = table;
    else
        row.source = tr("Entered without a source. What is published: %1").arg(table);
}

void fillNotices(SliderRow& row, Input input, const RowContext& context) {
    for (const Problem& problem : context.problems) {
        if (problem.concerns != input)
            continue;
        const QString message = fromCore(messageOf(problem));
        row.notices << message;
        if (problem.severity == Severity::Warning)
            row.warnings << message;
    }
}

QString leverHint(Lever lever, Input input) {
    const QString label = fromCore(specOf(input).label);
    switch (lever) {
    case Lever::FinalRun:
        return tr("Pre-, mid- and post-training together. Moving it sets: %1.").arg(label);
    case Lever::HardwareCapex:
        return tr("GPUs owned × capex per GPU. Moving it sets: %1.").arg(label);
    case Lever::SyntheticCompute:
        return tr("GPU-hours that make synthetic data. Moving it sets: %1.").arg(label);
    }
    return {};
}

} // namespace

Interval trackHolding(double value, Interval track, Interval limits, Scale scale) {
    if (value == 0 && scale == Scale::Log)
        return track;
    if (value > track.to)
        track.to = std::min(limits.to, scale == Scale::Log ? powerOfTenAbove(value) : std::ceil(value));
    if (value < track.from)
        track.from = scale == Scale::Log ? std::max(limits.from, powerOfTenBelow(value))
                                         : std::max(limits.from, std::floor(value));
    track.to = std::max(track.to, value);
    return track;
}

SliderRow inputRowOf(Input input, const RowContext& context) {
    const InputSpec& spec = specOf(input);
    SliderRow row;
    row.target = input;
    row.label = fromCore(spec.label);
    row.scale = spec.scale;
    fillValue(row, context.scenario.at(input).value, spec.unit, spec.limits, spec.track);
    fillResets(row, input, context);
    fillSource(row, input, context);
    fillNotices(row, input, context);
    return row;
}

SliderRow leverRowOf(Lever lever, const RowContext& context) {
    const auto input = inputOf(lever, context.scenario.choices);
    if (!input)
        return inputRowOf(Input::KeptTokens, context);
    const LeverSpec& spec = specOf(lever);
    const auto limits = limitsOf(lever, context.assumptions);
    SliderRow row;
    row.target = lever;
    row.label = fromCore(spec.label);
    row.scale = Scale::Log;
    row.isEnabled = limits.has_value();
    fillValue(row, quantityOf(lever, context.assumptions), spec.unit, limits.value_or(spec.track), spec.track);
    fillResets(row, *input, context);
    row.source = leverHint(lever, *input);
    if (!row.isEnabled)
        row.notices << tr("A GPU costs nothing here: set its price first.");
    return row;
}

ChoiceRow choiceRowOf(Choice choice, const Scenario& scenario) {
    const ChoiceSpec& spec = specOf(choice);
    ChoiceRow row;
    row.choice = choice;
    row.label = fromCore(spec.label);
    for (const ChoiceValue& value : spec.values)
        row.values << fromCore(value.label);
    row.chosen = static_cast<int>(valueIndexOf(scenario.choices, choice));
    return row;
}

} // namespace costberg
