#pragma once

#include "core/levers.h"
#include "core/session/session.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace costberg {

/// What a reset goes back to.
enum class ResetTo { Preset, Default };

namespace action {

// Editing the current scenario. SetInput, SetPair and SetLever open a gesture, or continue the one under way on the
// same subject, until Settle or CancelGesture. Every other edit is a step of its own.

/// `value` must be within the input's limits. A source that was given for another value goes with it, and so does the
/// end of a range that the value lies beyond; see withValue.
struct SetInput {
    Input input;
    double value;
};
/// Two inputs at once, as a point on a map moves; otherwise as SetInput. Never the same input twice.
struct SetPair {
    Input first;
    double firstValue;
    Input second;
    double secondValue;
};
/// Does nothing where the lever cannot reach `quantity`; ask inputValueFor first to say why.
struct SetLever {
    Lever lever;
    double quantity;
};
/// Several inputs and choices at once, as an accelerator sets them.
struct ChooseAccelerator {
    std::string name;
    std::vector<std::pair<Input, InputState>> inputs;
    std::vector<std::pair<Choice, std::size_t>> choices;
};
/// What a pasted table sets, all in one step.
struct PasteInputs {
    std::vector<std::pair<Input, InputState>> inputs;
    std::vector<std::pair<Choice, std::size_t>> choices;
};
struct SetChoice {
    Choice choice;
    std::size_t valueIndex;
};
/// Takes over a published value with its source, and what it was the price of.
struct AdoptValue {
    Input input;
    double value;
    std::string source;
    std::optional<PriceScope> scope = {};
};
/// The 5 % and 95 % points; nothing on a side means certainty there. Opens a gesture, as SetInput does. `low` <= value
/// <= `high`, and both within the input's limits.
struct SetRange {
    Input input;
    std::optional<double> low;
    std::optional<double> high;
};
/// Takes over the published ranges of these inputs, all in one step. An input whose value its published range does not
/// hold keeps what it has: that range is not about this value.
struct AdoptRanges {
    std::vector<Input> inputs;
};
struct ClearRanges {
    std::vector<Input> inputs;
};
struct ResetInput {
    Input input;
    ResetTo to;
};
struct ResetAll {
    ResetTo to;
};
struct EditSource {
    Input input;
    std::string source;
};
struct EditStory {
    std::string story;
};
/// Adds a figure that somebody published of the current scenario, behind the others.
struct AddPublished {
    PublishedFigure figure;
};
/// Puts the figure at that place of the current scenario's published ones; nothing where there are not so many. What a
/// later version has written beside the old one stays.
struct SetPublished {
    std::size_t index;
    PublishedFigure figure;
};
/// Removes the published figure at that place of the current scenario; nothing where there are not so many.
struct RemovePublished {
    std::size_t index;
};
/// Replaces the current scenario by a copy of a preset; the id stays distinct.
struct ChoosePreset {
    Scenario preset;
};
struct SetOpeningView {
    View view;
};

struct Settle {};
struct CancelGesture {};
struct Undo {};
struct Redo {};
/// Undoes or redoes to that state of the history.
struct GoToState {
    std::size_t state;
};

// The scenarios of the document. An id that names none changes nothing.

/// Keeps the current state as a scenario of its own, behind the current one, which stays current.
struct PinCurrent {
    std::string name;
};
/// Keeps the current scenario of that state of the history as a scenario of its own. The newest state becomes the
/// present first, so that no later step is lost.
struct PinState {
    std::size_t state;
    std::string name;
};
struct RenameScenario {
    std::string id;
    std::string name;
};
struct DuplicateScenario {
    std::string id;
    std::string name;
};
/// The last scenario cannot be deleted.
struct DeleteScenario {
    std::string id;
};
struct MoveScenario {
    std::string id;
    std::size_t index;
};
struct ChooseBaseline {
    std::string id;
};
struct AddScenarios {
    std::vector<Scenario> scenarios;
};
struct SelectScenario {
    std::string id;
};

// Looking.

struct ShowMode {
    ChartMode mode;
};
/// Where the bridge starts in that view, it then starts in the one that was shown.
struct ShowView {
    View view;
};
struct Arrange {
    Arrangement arrangement;
};
struct MeasureBy {
    Measure measure;
};
/// The bar's id, or empty for no zoom. The zoomed bar's own id again takes the zoom away.
struct ZoomTo {
    std::string bar;
};
struct StartBridgeAt {
    BridgeStart start;
};
/// Starts the bridge in that view. Where that is the view it ends in, start and end change places.
struct StartBridgeIn {
    View view;
};
struct ShowSweep {
    SweepShape shape;
};
/// Sweeps along that input. Where the map has it on its other axis, the two change places.
struct SweepAlong {
    Input input;
};
/// Puts that input on the other axis of the map. Where it is the one swept along, the two change places.
struct SweepAgainst {
    Input input;
};
struct ShowSliderCurves {
    SliderCurves curves;
};
/// What "Why is it this much?" is asked of.
struct Explain {
    ExplainSubject subject;
};

// The file.

/// A document from elsewhere replaces everything, and counts as saved.
struct OpenDocument {
    Document document;
};
/// Brings back what is saved, as a step that undo takes back.
struct RevertTo {
    Document saved;
};
/// The document as it stands has been saved.
struct MarkSaved {};
struct SetOwnPresets {
    std::vector<Scenario> presets;
};

} // namespace action

using Action =
    std::variant<action::SetInput, action::SetPair, action::SetLever, action::ChooseAccelerator, action::PasteInputs,
                 action::SetChoice, action::AdoptValue, action::SetRange, action::AdoptRanges, action::ClearRanges,
                 action::ResetInput, action::ResetAll, action::EditSource, action::EditStory, action::AddPublished,
                 action::SetPublished, action::RemovePublished, action::ChoosePreset, action::SetOpeningView,
                 action::Settle, action::CancelGesture, action::Undo, action::Redo, action::GoToState,
                 action::PinCurrent, action::PinState, action::RenameScenario, action::DuplicateScenario,
                 action::DeleteScenario, action::MoveScenario, action::ChooseBaseline, action::AddScenarios,
                 action::SelectScenario, action::ShowMode, action::ShowView, action::Arrange, action::MeasureBy,
                 action::ZoomTo, action::StartBridgeAt, action::StartBridgeIn, action::ShowSweep, action::SweepAlong,
                 action::SweepAgainst, action::ShowSliderCurves, action::Explain, action::OpenDocument,
                 action::RevertTo, action::MarkSaved, action::SetOwnPresets>;

/// The only place where a session changes.
Session reduce(Session session, const Action& action);

} // namespace costberg
