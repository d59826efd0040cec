#include "ui/present/input_rows.h"

#include "core/usage.h"
#include "ui/present/names.h"
#include "ui/present/slider_rows.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace costberg {
namespace {

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("InputPanel", text, nullptr, count); }

constexpr std::array foremostInputs{Input::ComputeMultiple, Input::Gpus,        Input::OwnedShare,
                                    Input::RentalPrice,     Input::Utilization, Input::Headcount};

struct GroupSpec {
    const char* id;
    const char* title;
    std::vector<Choice> choices;
    std::vector<Input> inputs;
    bool hasAccelerators = false;
};

const std::vector<GroupSpec>& groupSpecs() {
    using enum Input;
    static const std::vector<GroupSpec> specs{
        {"final_run",
         QT_TRANSLATE_NOOP("InputPanel", "Final run in detail"),
         {Choice::TrainingMethod, Choice::HeadlineScope},
         {PretrainingGpuHours, ActiveParameters, Tokens, PeakFlops, Mfu, Goodput, MidtrainingGpuHours,
          PosttrainingGpuHours}},
        {"experiments",
         QT_TRANSLATE_NOOP("InputPanel", "Experiments and evaluation"),
         {Choice::ExperimentsSyntheticData},
         {EvaluationGpuHours}},
        {"synthetic_data",
         QT_TRANSLATE_NOOP("InputPanel", "Synthetic data"),
         {Choice::SyntheticMethod},
         {SyntheticGpuHours, KeptTokens, AcceptedShare, OutputRate, PromptTokens, PromptRate, Efficiency, ApiPrice}},
        {"hardware",
         QT_TRANSLATE_NOOP("InputPanel", "Hardware and depreciation"),
         {Choice::HardwareMethod, Choice::PriceScope, Choice::Depreciation},
         {CapexPerGpu, AcceleratorPrice, ServerFactor, NetworkShare, StorageShare, UsefulLifeYears, ResidualShare,
          CostOfCapital, PriceDecline, AgeYears, ExtrasShare},
         true},
        {"power",
         QT_TRANSLATE_NOOP("InputPanel", "Power and hosting"),
         {Choice::RunningMethod},
         {CostPerGpuYear, AcceleratorPower, ServerPowerFactor, BusyPowerShare, IdlePowerShare, Pue, ElectricityPrice,
          ColocationPrice, MaintenanceShare}},
        {"people_data",
         QT_TRANSLATE_NOOP("InputPanel", "People and data"),
         {},
         {TimeShare, BaseSalary, BurdenFactor, Equity, OverheadShare, Licenses, Annotations, AnnotationPrice}},
        {"project", QT_TRANSLATE_NOOP("InputPanel", "Project"), {}, {DurationYears, OtherCosts}}};
    return specs;
}

/// The price's scope is a question only where hardware is entered by parts.
bool isShown(Choice choice, const Choices& choices) {
    return choice != Choice::PriceScope || choices.hardwareMethod == HardwareMethod::Parts;
}

/// An input that stands in for a lever on top is not shown again.
bool standsOnTop(Input input, const std::vector<SliderRow>& levers) {
    return std::ranges::any_of(levers, [input](const SliderRow& row) { return row.target == SliderTarget(input); });
}

bool isChanged(const PanelRow& panelRow) {
    return std::visit([](const auto& row) { return row.isChanged; }, panelRow);
}

InputGroup groupOf(const GroupSpec& spec, const RowContext& context, const std::vector<SliderRow>& levers) {
    const Choices& choices = context.scenario.choices;
    InputGroup group;
    group.id = QString::fromLatin1(spec.id);
    group.title = tr(spec.title);
    group.hasAccelerators = spec.hasAccelerators;
    for (const Choice choice : spec.choices)
        if (isShown(choice, choices))
            group.rows.emplace_back(choiceRowOf(choice, context));
    int count = 0;
    for (const Input input : spec.inputs) {
        if (!isUsed(input, choices) || standsOnTop(input, levers))
            continue;
        group.rows.emplace_back(inputRowOf(input, context));
        ++count;
    }
    group.isChanged = std::ranges::any_of(group.rows, isChanged);
    group.ranges = rangeOffersOf(context.scenario, spec.inputs);
    group.countText = count == 1 ? tr("1 input") : tr("%n inputs", count);
    return group;
}

} // namespace

QString idOf(const SliderTarget& target) {
    if (const auto* input = std::get_if<Input>(&target))
        return fromCore(specOf(*input).id);
    return fromCore(specOf(std::get<Lever>(target)).id);
}

InputPanelData inputPanelDataOf(const Session& session, const Results& results) {
    const Scenario& scenario = currentScenario(session);
    const RowContext context{session, scenario, presetOf(session, scenario), assumptionsOf(scenario),
                             results.scenarios[currentIndex(session)].problems};
    InputPanelData panel;
    panel.presetName = context.preset != nullptr ? nameOf(*context.preset) : tr("No preset");
    panel.modifiedText = modifiedTextOf(session, scenario);
    for (const Lever lever : allLevers)
        panel.levers.push_back(leverRowOf(lever, context));
    for (const Input input : foremostInputs)
        panel.foremost.push_back(inputRowOf(input, context));
    panel.foremostRanges = rangeOffersOf(scenario, foremostInputs);
    for (const GroupSpec& spec : groupSpecs())
        panel.groups.push_back(groupOf(spec, context, panel.levers));
    return panel;
}

} // namespace costberg
