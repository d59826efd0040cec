#include "core/session/actions.h"

#include "core/analysis/published_ranges.h"

#include <algorithm>
#include <cassert>

namespace costberg {
namespace {

// Editing the current scenario.

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

/// Sets the input from what it was before the gesture, so that a drag out and back leaves no trace.
void setInGesture(Session& session, Input input, double value, StepLabel label) {
    assert(specOf(input).limits.contains(value));
    const Document& start =
        session.history.isInGestureOf(label) ? session.history.beforeGesture() : documentOf(session);
    const InputState before = start.scenarios[currentIndex(session)].at(input);
    editCurrent(session, std::move(label), [&](Scenario& scenario) { scenario.at(input) = withValue(before, value); });
}

void apply(Session& session, const action::SetInput& action) {
    const double before = currentScenario(session).at(action.input).value;
    setInGesture(session, action.input, action.value,
                 {StepKind::SetInput, std::string(specOf(action.input).id), before, action.value});
}

void apply(Session& session, const action::SetLever& action) {
    const Assumptions<double> assumptions = assumptionsOf(currentScenario(session));
    const auto value = inputValueFor(action.lever, action.quantity, assumptions);
    if (!value)
        return;
    setInGesture(session, *inputOf(action.lever, assumptions.choices), *value,
                 {StepKind::SetLever, std::string(specOf(action.lever).id), quantityOf(action.lever, assumptions),
                  action.quantity});
}

void apply(Session& session, const action::ChooseAccelerator& action) {
    editCurrentAtOnce(session, {StepKind::ChooseAccelerator, action.name}, [&](Scenario& scenario) {
        for (const auto& [input, state] : action.inputs)
            scenario.at(input) = state;
        for (const auto& [choice, valueIndex] : action.choices)
            scenario.choices = withChoice(scenario.choices, choice, valueIndex);
    });
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

/// The id of the one input that a step is about; empty where there are several.
std::string subjectOf(const std::vector<Input>& inputs) {
    return inputs.size() == 1 ? std::string(specOf(inputs.front()).id) : std::string();
}

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

/// The scenario that a reset goes back to.
Scenario originOf(const Session& session, ResetTo to) {
    const Scenario* preset = presetOf(session, currentScenario(session));
    return to == ResetTo::Preset && preset != nullptr ? *preset : defaultScenario();
}

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

void apply(Session& session, const action::SetOpeningView& action) {
    editCurrentAtOnce(session, {StepKind::SetOpeningView, std::string(idOf(action.view))},
                      [&](Scenario& scenario) { scenario.view = action.view; });
}

// The scenarios of the document.

/// Makes one step of what `edit` does to the document.
template <class Edit> void editDocument(Session& session, StepLabel label, Edit edit) {
    session.history.settle();
    Document document = documentOf(session);
    edit(document);
    session.history.change(std::move(document), std::move(label));
    session.history.settle();
}

Scenario* findScenario(Document& document, std::string_view id) {
    const auto found = std::ranges::find(document.scenarios, id, &Scenario::id);
    return found == document.scenarios.end() ? nullptr : &*found;
}

void apply(Session& session, const action::ChoosePreset& action) {
    const std::size_t index = currentIndex(session);
    editDocument(session, {StepKind::ChoosePreset, action.preset.name}, [&](Document& document) {
        const std::string replaced = document.scenarios[index].id;
        document.scenarios[index].id.clear();
        Scenario copy = action.preset;
        copy.id = freeIdFor(document, action.preset.id);
        copy.preset = action.preset.id;
        if (document.baseline == replaced)
            document.baseline = copy.id;
        document.scenarios[index] = std::move(copy);
    });
    session.look.view = action.preset.view;
}

/// Inserts a copy of the scenario at `index` behind it.
void insertCopy(Document& document, std::size_t index, const std::string& name) {
    Scenario copy = document.scenarios[index];
    copy.id = freeIdFor(document, copy.id);
    copy.name = name;
    document.scenarios.insert(document.scenarios.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(copy));
}

void apply(Session& session, const action::PinCurrent& action) {
    const std::size_t index = currentIndex(session);
    editDocument(session, {StepKind::Pin, action.name},
                 [&](Document& document) { insertCopy(document, index, action.name); });
}

void apply(Session& session, const action::DuplicateScenario& action) {
    editDocument(session, {StepKind::Duplicate, action.name}, [&](Document& document) {
        const auto found = std::ranges::find(document.scenarios, action.id, &Scenario::id);
        if (found != document.scenarios.end())
            insertCopy(document, static_cast<std::size_t>(found - document.scenarios.begin()), action.name);
    });
}

void apply(Session& session, const action::RenameScenario& action) {
    editDocument(session, {StepKind::Rename, action.name}, [&](Document& document) {
        if (Scenario* scenario = findScenario(document, action.id))
            scenario->name = action.name;
    });
}

void apply(Session& session, const action::DeleteScenario& action) {
    const Scenario* scenario = scenarioWithId(documentOf(session), action.id);
    if (scenario == nullptr || documentOf(session).scenarios.size() == 1)
        return;
    editDocument(session, {StepKind::Delete, scenario->name}, [&](Document& document) {
        std::erase_if(document.scenarios, [&](const Scenario& other) { return other.id == action.id; });
        if (document.baseline == action.id)
            document.baseline.clear();
    });
}

void apply(Session& session, const action::MoveScenario& action) {
    const Scenario* scenario = scenarioWithId(documentOf(session), action.id);
    if (scenario == nullptr)
        return;
    editDocument(session, {StepKind::Reorder, scenario->name}, [&](Document& document) {
        auto& scenarios = document.scenarios;
        const auto from = std::ranges::find(scenarios, action.id, &Scenario::id);
        const auto to = scenarios.begin() + static_cast<std::ptrdiff_t>(std::min(action.index, scenarios.size() - 1));
        if (from < to)
            std::rotate(from, from + 1, to + 1);
        else
            std::rotate(to, from, from + 1);
    });
}

void apply(Session& session, const action::ChooseBaseline& action) {
    const Scenario* scenario = scenarioWithId(documentOf(session), action.id);
    if (scenario == nullptr)
        return;
    editDocument(session, {StepKind::ChooseBaseline, scenario->name},
                 [&](Document& document) { document.baseline = action.id; });
}

void apply(Session& session, const action::AddScenarios& action) {
    if (action.scenarios.empty())
        return;
    editDocument(session, {StepKind::AddScenarios, action.scenarios.front().name},
                 [&](Document& document) { document = withScenarios(std::move(document), action.scenarios); });
}

void apply(Session& session, const action::SelectScenario& action) {
    const Scenario* scenario = scenarioWithId(documentOf(session), action.id);
    if (scenario == nullptr)
        return;
    session.history.settle();
    session.look.current = action.id;
}

// The gesture and the history.

void apply(Session& session, const action::Settle&) { session.history.settle(); }
void apply(Session& session, const action::CancelGesture&) { session.history.cancel(); }
void apply(Session& session, const action::Undo&) { session.history.undo(); }
void apply(Session& session, const action::Redo&) { session.history.redo(); }

// Looking.

void apply(Session& session, const action::ShowMode& action) {
    session.look.mode = action.mode;
    session.look.zoomedBar.clear();
}

void apply(Session& session, const action::ShowView& action) { session.look.view = action.view; }
void apply(Session& session, const action::Arrange& action) { session.look.arrangement = action.arrangement; }
void apply(Session& session, const action::MeasureBy& action) { session.look.measure = action.measure; }

void apply(Session& session, const action::ZoomTo& action) {
    session.look.zoomedBar = session.look.zoomedBar == action.bar ? std::string() : action.bar;
}
void apply(Session& session, const action::Explain& action) { session.look.explained = action.subject; }

// The file.

void apply(Session& session, const action::OpenDocument& action) {
    const Look look = session.look;
    session = sessionOf(action.document, std::move(session.ownPresets));
    session.look.mode = look.mode;
    session.look.arrangement = look.arrangement;
    session.look.measure = look.measure;
}

void apply(Session& session, const action::RevertTo& action) {
    editDocument(session, {StepKind::Revert, {}}, [&](Document& document) { document = action.saved; });
    session.saved = action.saved;
}

void apply(Session& session, const action::MarkSaved&) {
    session.history.settle();
    session.saved = documentOf(session);
}

void apply(Session& session, const action::SetOwnPresets& action) { session.ownPresets = action.presets; }

/// Where a change took the current scenario away, the one that now stands in its place becomes current.
void keepCurrent(Session& session, std::size_t index) {
    const auto& scenarios = documentOf(session).scenarios;
    if (scenarioWithId(documentOf(session), session.look.current) == nullptr)
        session.look.current = scenarios[std::min(index, scenarios.size() - 1)].id;
}

} // namespace

Session reduce(Session session, const Action& action) {
    const std::size_t index = currentIndex(session);
    std::visit([&session](const auto& some) { apply(session, some); }, action);
    keepCurrent(session, index);
    return session;
}

} // namespace costberg
