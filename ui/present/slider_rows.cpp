#include "ui/present/slider_rows.h"

#include "core/text/messages.h"
#include "core/text/number_format.h"
#include "ui/present/labels.h"
#include "ui/present/slider_scale.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("InputRow", text); }

/// Value, texts and track: what rows of inputs and of levers share. The track holds `held`.
void fillValue(SliderRow& row, double value, std::string_view unit, Interval limits, Interval track, Interval held) {
    row.value = value;
    row.unit = unitTextFor(value, unit);
    row.fieldText = fieldText(value, unit);
    row.shortText = shortFieldText(value, unit);
    row.spokenText = QStringLiteral("%1, %2").arg(row.fullLabel, spokenText(value, unit));
    row.limits = limits;
    row.hasZeroStop = row.scale == Scale::Log && limits.from <= 0;
    const Interval usual = withinLimits(track, limits);
    row.track = trackHolding(held, usual, limits, row.scale);
    row.isWidened = row.track != usual;
    if (row.isWidened)
        row.notices << tr("The slider now reaches from %1 to %2.")
                           .arg(shortFieldText(row.track.from, unit), shortFieldText(row.track.to, unit));
}

/// A value that is our judgment and nothing else is said to be that; of others the source says what is.
QString sourceTextOf(const InputSpec& spec) {
    const QString source = fromCore(sourceWithoutMark(spec.source));
    if (!spec.source.starts_with("JUDGMENT"))
        return source;
    const QString said = tr("Our judgment, no published figure");
    return source.isEmpty() ? said + QLatin1Char('.') : QStringLiteral("%1; %2").arg(said, source);
}

/// "the preset ($2.00)"; of a lever, whose input is another quantity, "the preset (GPUs owned 60,000)".
QString originText(const SliderRow& row, double value) {
    const QString text = quantityText(value, specOf(row.input).unit);
    const bool isLever = row.target != SliderTarget(row.input);
    return isLever ? QStringLiteral("%1 %2").arg(shortLabelOf(row.input), text) : text;
}

void fillResets(SliderRow& row, const RowContext& context) {
    const InputSpec& spec = specOf(row.input);
    const InputState& state = context.scenario.at(row.input);
    const QString standard = originText(row, spec.standard);
    if (state.value != spec.standard || !state.source.empty())
        row.toDefault = tr("Reset to the default (%1)").arg(standard);
    if (context.preset == nullptr) {
        row.isChanged = state.value != spec.standard;
        row.changedTip = tr("Default: %1").arg(standard);
        return;
    }
    const InputState& preset = context.preset->at(row.input);
    const QString presetText = originText(row, preset.value);
    row.isChanged = state.value != preset.value;
    row.changedTip = tr("Preset: %1").arg(presetText);
    if (state != preset)
        row.toPreset = tr("Reset to the preset (%1)").arg(presetText);
}

void fillSource(SliderRow& row, Input input, const RowContext& context) {
    const InputSpec& spec = specOf(input);
    const InputState& state = context.scenario.at(input);
    row.isOwnSource = !state.source.empty() && (context.preset == nullptr || context.preset->at(input) != state);
    row.givenSource = fromCore(state.source);
    row.isJudgment = state.source.empty() && state.value == spec.standard && spec.isJudgment();
    row.source = sourceTextOf(input, context.scenario);
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
    const QString label = labelOf(input);
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

QString sourceTextOf(Input input, const Scenario& scenario) {
    const InputSpec& spec = specOf(input);
    const InputState& state = scenario.at(input);
    if (!state.source.empty())
        return fromCore(state.source);
    const QString table = sourceTextOf(spec);
    if (state.value == spec.standard)
        return table.isEmpty() ? tr("A default of Costberg, without a source.") : table;
    return table.isEmpty() ? tr("Entered without a source.")
                           : tr("Entered without a source. What is known: %1").arg(table);
}

SliderRow inputRowOf(Input input, const RowContext& context) {
    const InputSpec& spec = specOf(input);
    SliderRow row;
    row.target = input;
    row.input = input;
    row.label = shortLabelOf(input);
    row.fullLabel = labelOf(input);
    row.scale = spec.scale;
    const InputState& state = context.scenario.at(input);
    row.range = rowRangeOf(input, state);
    fillValue(row, state.value, spec.unit, spec.limits, spec.track, {row.range->low, row.range->high});
    fillResets(row, context);
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
    row.input = *input;
    row.label = labelOf(lever);
    row.fullLabel = row.label;
    row.scale = Scale::Log;
    row.isEnabled = limits.has_value();
    const double quantity = quantityOf(lever, context.assumptions);
    fillValue(row, quantity, spec.unit, limits.value_or(spec.track), spec.track, {quantity, quantity});
    fillResets(row, context);
    row.source = leverHint(lever, *input);
    if (!row.isEnabled)
        row.notices << tr("A GPU costs nothing here: set its price first.");
    return row;
}

ChoiceRow choiceRowOf(Choice choice, const RowContext& context) {
    const Choices& choices = context.scenario.choices;
    ChoiceRow row;
    row.choice = choice;
    row.label = labelOf(choice);
    for (std::size_t i = 0; i < specOf(choice).values.size(); ++i) {
        row.values << labelOf(choice, i);
        row.tips << tipOf(choice, i);
    }
    const std::size_t chosen = valueIndexOf(choices, choice);
    const std::size_t origin = context.preset == nullptr ? 0 : valueIndexOf(context.preset->choices, choice);
    row.chosen = static_cast<int>(chosen);
    row.isChanged = chosen != origin;
    row.changedTip = (context.preset == nullptr ? tr("Default: %1") : tr("Preset: %1")).arg(labelOf(choice, origin));
    return row;
}

} // namespace costberg
