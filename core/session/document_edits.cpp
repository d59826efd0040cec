#include "core/session/apply.h"

#include <algorithm>

namespace costberg {

// The scenarios of the document.

namespace {

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

} // namespace

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
    showView(session.look, action.preset.view);
}

namespace {

/// Inserts a copy behind the scenario at `index`.
void insertBehind(Document& document, std::size_t index, Scenario copy, const std::string& name) {
    copy.id = freeIdFor(document, copy.id);
    copy.name = name;
    document.scenarios.insert(document.scenarios.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(copy));
}

/// Inserts a copy of the scenario at `index` behind it.
void insertCopy(Document& document, std::size_t index, const std::string& name) {
    insertBehind(document, index, document.scenarios[index], name);
}

} // namespace

void apply(Session& session, const action::PinCurrent& action) {
    const std::size_t index = currentIndex(session);
    editDocument(session, {StepKind::Pin, action.name},
                 [&](Document& document) { insertCopy(document, index, action.name); });
}

void apply(Session& session, const action::PinState& action) {
    History& history = session.history;
    history.settle();
    const std::size_t state = std::min(action.state, history.stateCount() - 1);
    const Scenario pinned = history.scenarioIn(state, session.look.current, currentIndex(session));
    history.goTo(history.stateCount() - 1);
    const std::size_t index = currentIndex(session);
    editDocument(session, {StepKind::Pin, action.name},
                 [&](Document& document) { insertBehind(document, index, pinned, action.name); });
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
        const std::string first = scenarios.front().id;
        const auto from = std::ranges::find(scenarios, action.id, &Scenario::id);
        const auto to = scenarios.begin() + static_cast<std::ptrdiff_t>(std::min(action.index, scenarios.size() - 1));
        if (from < to)
            std::rotate(from, from + 1, to + 1);
        else
            std::rotate(to, from, from + 1);
        // Where none was chosen the first is the baseline, and remains it wherever it stands.
        if (document.baseline.empty() && scenarios.front().id != first)
            document.baseline = first;
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

void apply(Session& session, const action::RevertTo& action) {
    editDocument(session, {StepKind::Revert, {}}, [&](Document& document) { document = action.saved; });
    session.saved = action.saved;
}

void apply(Session& session, const action::SelectScenario& action) {
    const Scenario* scenario = scenarioWithId(documentOf(session), action.id);
    if (scenario == nullptr)
        return;
    session.history.settle();
    session.look.current = action.id;
}

} // namespace costberg
