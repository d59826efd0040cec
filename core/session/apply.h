#pragma once

#include "core/session/actions.h"

namespace costberg {

/// Looks at the view. A bridge that started in it now starts in the one that was looked at.
void showView(Look& look, View view);

// What each action does to a session; reduce() finds the right one.

// Editing the current scenario: scenario_edits.cpp.

void apply(Session& session, const action::SetInput& action);
void apply(Session& session, const action::SetPair& action);
void apply(Session& session, const action::SetLever& action);
void apply(Session& session, const action::ChooseAccelerator& action);
void apply(Session& session, const action::PasteInputs& action);
void apply(Session& session, const action::SetChoice& action);
void apply(Session& session, const action::AdoptValue& action);
void apply(Session& session, const action::SetRange& action);
void apply(Session& session, const action::AdoptRanges& action);
void apply(Session& session, const action::ClearRanges& action);
void apply(Session& session, const action::ResetInput& action);
void apply(Session& session, const action::ResetAll& action);
void apply(Session& session, const action::EditSource& action);
void apply(Session& session, const action::EditStory& action);
void apply(Session& session, const action::AddPublished& action);
void apply(Session& session, const action::SetPublished& action);
void apply(Session& session, const action::RemovePublished& action);
void apply(Session& session, const action::SetOpeningView& action);

// The scenarios of the document: document_edits.cpp.

void apply(Session& session, const action::ChoosePreset& action);
void apply(Session& session, const action::PinCurrent& action);
void apply(Session& session, const action::PinState& action);
void apply(Session& session, const action::DuplicateScenario& action);
void apply(Session& session, const action::RenameScenario& action);
void apply(Session& session, const action::DeleteScenario& action);
void apply(Session& session, const action::MoveScenario& action);
void apply(Session& session, const action::ChooseBaseline& action);
void apply(Session& session, const action::AddScenarios& action);
void apply(Session& session, const action::RevertTo& action);
void apply(Session& session, const action::SelectScenario& action);

} // namespace costberg
