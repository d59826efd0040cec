#pragma once

#include "core/scenario.h"
#include "core/session/snapshot.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace costberg {

/// What kind of change a step was. ui/present makes its name of it: "Rental price $2.00 -> $2.50".
enum class StepKind {
    SetInput,
    SetPair,
    SetLever,
    SetChoice,
    ChooseAccelerator,
    ChoosePreset,
    ResetInput,
    ResetAll,
    EditSource,
    EditStory,
    EditPublished,
    Rename,
    Pin,
    Duplicate,
    Delete,
    Reorder,
    ChooseBaseline,
    SetOpeningView,
    AddScenarios,
    SetRange,
    AdoptRanges,
    ClearRanges,
    PasteInputs,
    Revert
};

struct StepLabel {
    StepKind kind = StepKind::SetInput;
    std::string subject; ///< id of an input, lever or choice, or the name of a scenario, preset or accelerator;
                         ///< of a pair, both ids with a space between
    double from = 0;     ///< for inputs and levers: the quantity before, in its unit
    double to = 0;       ///< and after

    bool operator==(const StepLabel&) const = default;
};

/// The document as it is, and every state that undo and redo can restore. A gesture (a drag) is one step however many
/// changes it makes, and none if it ends where it began.
class History {
public:
    /// Steps kept; the oldest are forgotten.
    static constexpr std::size_t capacity = 500;

    explicit History(Document document);

    const Document& present() const { return m_present; }

    /// Makes `document` the present: as part of the gesture under way where that has the same kind and subject, else as
    /// the first change of a new one.
    void change(Document document, StepLabel label);
    /// Ends the gesture under way, if any.
    void settle();
    /// Ends the gesture under way and restores what was before it.
    void cancel();

    bool isInGesture() const { return m_beforeGesture.has_value(); }
    /// The document as it was before the gesture under way, or the present where there is none.
    const Document& beforeGesture() const { return isInGesture() ? *m_beforeGesture : m_present; }
    /// Whether the gesture under way changes this subject in this way.
    bool isInGestureOf(const StepLabel& label) const;
    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty() && !isInGesture(); }
    /// The label of the step that undo would take back; only where canUndo().
    const StepLabel& undoLabel() const { return m_past.back().label; }
    /// The label of the step that redo would repeat; only where canRedo().
    const StepLabel& redoLabel() const { return m_future.back().label; }
    void undo();
    void redo();

    // All states in a row: those that undo restores from the oldest on, the present, and those that redo restores.

    std::size_t stateCount() const { return m_past.size() + 1 + m_future.size(); }
    std::size_t presentState() const { return m_past.size(); }
    /// The label of the step that led to the state; `state` must be above 0.
    const StepLabel& labelOfStepTo(std::size_t state) const;
    /// In that state, the scenario with this id or, where there is none, the one at that place or last.
    const Scenario& scenarioIn(std::size_t state, std::string_view id, std::size_t index) const;
    /// Undoes or redoes until that state is the present; the last one where there are not so many.
    void goTo(std::size_t state);

    std::size_t undoCount() const { return m_past.size(); }

private:
    /// A state beside the present, with the step that lies between the two.
    struct Step {
        Snapshot state;
        StepLabel label;
    };

    const Step& stepTo(std::size_t state) const;
    /// Moves the nearest step of `from` to `to`: its state becomes the present, and the present its state.
    void forgetWhatTheGestureReplaces();
    void exchangeStep(std::deque<Step>& from, std::deque<Step>& to);

    Document m_present;
    /// Set while a gesture is under way; the same as the latest state of the past.
    std::optional<Document> m_beforeGesture;
    std::deque<Step> m_past;
    std::deque<Step> m_future;
};

} // namespace costberg
