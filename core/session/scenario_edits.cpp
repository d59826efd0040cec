#include "core/session/apply.h"

#include "core/analysis/published_ranges.h"

#include <algorithm>
#include <cassert>

namespace costberg {

// Editing the current scenario.

namespace {

/// Makes one step, or part of one, of what `edit` does to the current scenario.
template <class Edit> void editCurrent(Session& session, StepLabel label, Edit edit) {
    Document document = documentOf(session);
    edit(document.scenarios[currentIndex(session)]);
    session.history.change(std::move(document), std::move(label));
}

/// The same as one whole step.
template <class Edit> void editCurrentAtOnce(Session& session, StepLabel label, Edit edit) {
    session.history.settle();
    editCurrent(session, std::move(label), edit);
    session.history.settle();
}

/// The current scenario as it was before the gesture of that label, or as it is where that is not under way.
const Scenario& beforeGestureOf(const Session& session, const StepLabel& label) {
    const Document& start =
        session.history.isInGestureOf(label) ? session.history.beforeGesture() : documentOf(session);
    return start.scenarios[currentIndex(session)];
}

/// Sets the inputs from what they were before the gesture, so that a drag out and back leaves no trace.
void setInGesture(Session& session, std::initializer_list<std::pair<Input, double>> values, StepLabel label) {
    const Scenario before = beforeGestureOf(session, label);
    editCurrent(session, std::move(label), [&](Scenario& scenario) {
        for (const auto& [input, value] : values) {
            assert(specOf(input).limits.contains(value));
            scenario.at(input) = withValue(before.at(input), value);
        }
    });
}

template <class Settings> void setAll(Scenario& scenario, const Settings& settings) {
    for (const auto& [input, state] : settings.inputs)
        scenario.at(input) = state;
    for (const auto& [choice, valueIndex] : settings.choices)
        scenario.choices = withChoice(scenario.choices, choice, valueIndex);
}

} // namespace

void apply(Session& session, const action::SetInput& action) {
    const double before = currentScenario(session).at(action.input).value;
    setInGesture(session, {{action.input, action.value}},
                 {StepKind::SetInput, std::string(specOf(action.input).id), before, action.value});
}

void apply(Session& session, const action::SetPair& action) {
    assert(action.first != action.second);
    std::string subject = std::string(specOf(action.first).id) + ' ' + std::string(specOf(action.second).id);
    setInGesture(session, {{action.first, action.firstValue}, {action.second, action.secondValue}},
                 {StepKind::SetPair, std::move(subject)});
}

void apply(Session& session, const action::SetLever& action) {
    const Assumptions<double> assumptions = assumptionsOf(currentScenario(session));
    const auto value = inputValueFor(action.lever, action.quantity, assumptions);
    if (!value)
        return;
    setInGesture(session, {{*inputOf(action.lever, assumptions.choices), *value}},
                 {StepKind::SetLever, std::string(specOf(action.lever).id), quantityOf(action.lever, assumptions),
                  action.quantity});
}

void apply(Session& session, const action::ChooseAccelerator& action) {
    editCurrentAtOnce(session, {StepKind::ChooseAccelerator, action.name},
                      [&](Scenario& scenario) { setAll(scenario, action); });
}

void apply(Session& session, const action::PasteInputs& action) {
    editCurrentAtOnce(session, {StepKind::PasteInputs, {}}, [&](Scenario& scenario) { setAll(scenario, action); });
}

void apply(Session& session, const action::SetChoice& action) {
    const auto before = static_cast<double>(valueIndexOf(currentScenario(session).choices, action.choice));
    editCurrentAtOnce(
        session,
        {StepKind::SetChoice, std::string(specOf(action.choice).id), before, static_cast<double>(action.valueIndex)},
        [&](Scenario& scenario) { scenario.choices = withChoice(scenario.choices, action.choice, action.valueIndex); });
}

void apply(Session& session, const action::AdoptValue& action) {
    const InputState before = currentScenario(session).at(action.input);
    editCurrentAtOnce(session, {StepKind::SetInput, std::string(specOf(action.input).id), before.value, action.value},
                      [&](Scenario& scenario) {
                          scenario.at(action.input) = withValue(before, action.value);
                          scenario.at(action.input).source = action.source;
                          scenario.choices.priceScope = action.scope.value_or(scenario.choices.priceScope);
                      });
}

void apply(Session& session, const action::SetRange& action) {
    const double value = currentScenario(session).at(action.input).value;
    assert(action.low.value_or(value) <= value && value <= action.high.value_or(value));
    editCurrent(session, {StepKind::SetRange, std::string(specOf(action.input).id), value, value},
                [&](Scenario& scenario) {
                    scenario.at(action.input).low = action.low;
                    scenario.at(action.input).high = action.high;
                });
}

namespace {

/// The id of the one input that a step is about; empty where there are several.
std::string subjectOf(const std::vector<Input>& inputs) {
    return inputs.size() == 1 ? std::string(specOf(inputs.front()).id) : std::string();
}

} // namespace

void apply(Session& session, const action::AdoptRanges& action) {
    editCurrentAtOnce(session, {StepKind::AdoptRanges, subjectOf(action.inputs)}, [&](Scenario& scenario) {
        for (const Input input : action.inputs)
            adoptPublishedRange(input, scenario.at(input));
    });
}

void apply(Session& session, const action::ClearRanges& action) {
    editCurrentAtOnce(session, {StepKind::ClearRanges, subjectOf(action.inputs)}, [&](Scenario& scenario) {
        for (const Input input : action.inputs) {
            scenario.at(input).low.reset();
            scenario.at(input).high.reset();
        }
    });
}

namespace {

/// The scenario that a reset goes back to. Where its preset is not known, there is nothing to go back to.
Scenario originOf(const Session& session, ResetTo to) {
    if (to == ResetTo::Default)
        return defaultScenario();
    const Scenario* preset = presetOf(session, currentScenario(session));
    return preset != nullptr ? *preset : currentScenario(session);
}

} // namespace

void apply(Session& session, const action::ResetInput& action) {
    const InputState origin = originOf(session, action.to).at(action.input);
    const double before = currentScenario(session).at(action.input).value;
    editCurrentAtOnce(session, {StepKind::ResetInput, std::string(specOf(action.input).id), before, origin.value},
                      [&](Scenario& scenario) { scenario.at(action.input) = origin; });
}

void apply(Session& session, const action::ResetAll& action) {
    const Scenario origin = originOf(session, action.to);
    editCurrentAtOnce(session, {StepKind::ResetAll, origin.name}, [&](Scenario& scenario) {
        scenario.inputs = origin.inputs;
        scenario.choices = origin.choices;
    });
}

void apply(Session& session, const action::EditSource& action) {
    editCurrentAtOnce(session, {StepKind::EditSource, std::string(specOf(action.input).id)},
                      [&](Scenario& scenario) { scenario.at(action.input).source = action.source; });
}

void apply(Session& session, const action::EditStory& action) {
    editCurrentAtOnce(session, {StepKind::EditStory, currentScenario(session).name},
                      [&](Scenario& scenario) { scenario.story = action.story; });
}

void apply(Session& session, const action::AddPublished& action) {
    editCurrentAtOnce(session, {StepKind::EditPublished, currentScenario(session).name},
                      [&](Scenario& scenario) { scenario.published.push_back(action.figure); });
}

void apply(Session& session, const action::SetPublished& action) {
    if (action.index >= currentScenario(session).published.size())
        return;
    editCurrentAtOnce(session, {StepKind::EditPublished, currentScenario(session).name}, [&](Scenario& scenario) {
        PublishedFigure figure = action.figure;
        figure.unknownKeys = scenario.published[action.index].unknownKeys;
        scenario.published[action.index] = std::move(figure);
    });
}

void apply(Session& session, const action::RemovePublished& action) {
    if (action.index >= currentScenario(session).published.size())
        return;
    editCurrentAtOnce(session, {StepKind::EditPublished, currentScenario(session).name}, [&](Scenario& scenario) {
        scenario.published.erase(scenario.published.begin() + static_cast<std::ptrdiff_t>(action.index));
    });
}

void apply(Session& session, const action::SetOpeningView& action) {
    editCurrentAtOnce(session, {StepKind::SetOpeningView, std::string(idOf(action.view))},
                      [&](Scenario& scenario) { scenario.view = action.view; });
}

} // namespace costberg
