#include "core/choices.h"

#include <algorithm>
#include <cassert>

namespace costberg {
namespace {

constexpr std::array<ChoiceValue, 2> trainingMethods{{{"gpu_hours", "GPU-hours"}, {"flop", "From FLOP"}}};
constexpr std::array<ChoiceValue, 2> syntheticDataPlaces{
    {{"separate", "Beside the multiple"}, {"included", "In the multiple"}}};
constexpr std::array<ChoiceValue, 3> syntheticMethods{
    {{"gpu_hours", "GPU-hours"}, {"tokens", "From tokens"}, {"api", "Bought tokens"}}};
constexpr std::array<ChoiceValue, 2> headlineScopes{
    {{"training", "Training"}, {"training_and_synthetic", "Training and synthetic data"}}};
constexpr std::array<ChoiceValue, 2> hardwareMethods{{{"per_gpu", "All-in per GPU"}, {"parts", "By parts"}}};
constexpr std::array<ChoiceValue, 2> priceScopes{{{"accelerator", "Accelerator alone"}, {"server", "With its server"}}};
constexpr std::array<ChoiceValue, 3> depreciations{
    {{"straight_line", "Straight line"}, {"annuity", "Annuity"}, {"declining", "Declining"}}};
constexpr std::array<ChoiceValue, 2> runningMethods{{{"parts", "By parts"}, {"direct", "Per GPU-year"}}};

constexpr std::array<ChoiceSpec, choiceCount> specs{
    {{"training.method", "Pre-training hours", trainingMethods},
     {"experiments.synthetic_data", "Synthetic data is", syntheticDataPlaces},
     {"synthetic.method", "Synthetic data", syntheticMethods},
     {"headline.scope", "The paper prints", headlineScopes},
     {"hardware.method", "Hardware cost", hardwareMethods},
     {"hardware.price_scope", "The price is of", priceScopes},
     {"hardware.depreciation", "Depreciation", depreciations},
     {"running.method", "Running cost", runningMethods}}};

/// Calls `use` with the member of `choices` that holds `choice`.
template <class SomeChoices, class Use> decltype(auto) visitChoice(SomeChoices& choices, Choice choice, Use use) {
    switch (choice) {
    case Choice::TrainingMethod:
        return use(choices.trainingMethod);
    case Choice::ExperimentsSyntheticData:
        return use(choices.experimentsSyntheticData);
    case Choice::SyntheticMethod:
        return use(choices.syntheticMethod);
    case Choice::HeadlineScope:
        return use(choices.headlineScope);
    case Choice::HardwareMethod:
        return use(choices.hardwareMethod);
    case Choice::PriceScope:
        return use(choices.priceScope);
    case Choice::Depreciation:
        return use(choices.depreciation);
    case Choice::RunningMethod:
        return use(choices.runningMethod);
    }
    assert(false && "a choice that is none");
    return use(choices.trainingMethod);
}

} // namespace

const ChoiceSpec& specOf(Choice choice) { return specs[static_cast<std::size_t>(choice)]; }

std::array<Choice, choiceCount> allChoices() {
    std::array<Choice, choiceCount> all;
    for (std::size_t i = 0; i < choiceCount; ++i)
        all[i] = static_cast<Choice>(i);
    return all;
}

std::optional<Choice> choiceWithId(std::string_view id) {
    const auto found = std::ranges::find(specs, id, &ChoiceSpec::id);
    if (found == specs.end())
        return std::nullopt;
    return static_cast<Choice>(found - specs.begin());
}

std::optional<std::size_t> valueIndexWithId(Choice choice, std::string_view id) {
    const auto values = specOf(choice).values;
    const auto found = std::ranges::find(values, id, &ChoiceValue::id);
    if (found == values.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - values.begin());
}

std::size_t valueIndexOf(const Choices& choices, Choice choice) {
    return visitChoice(choices, choice, [](auto value) { return static_cast<std::size_t>(value); });
}

Choices withChoice(Choices choices, Choice choice, std::size_t valueIndex) {
    assert(valueIndex < specOf(choice).values.size());
    visitChoice(choices, choice, [valueIndex](auto& value) {
        value = static_cast<std::remove_reference_t<decltype(value)>>(valueIndex);
    });
    return choices;
}

} // namespace costberg
