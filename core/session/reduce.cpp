#include "core/session/apply.h"

#include <algorithm>

namespace costberg {
namespace {

// The gesture and the history.

void apply(Session& session, const action::Settle&) { session.history.settle(); }
void apply(Session& session, const action::CancelGesture&) { session.history.cancel(); }
void apply(Session& session, const action::Undo&) { session.history.undo(); }
void apply(Session& session, const action::Redo&) { session.history.redo(); }
void apply(Session& session, const action::GoToState& action) { session.history.goTo(action.state); }

// Looking.

void apply(Session& session, const action::ShowMode& action) {
    session.look.mode = action.mode;
    session.look.zoomedBar.clear();
}

void apply(Session& session, const action::ShowView& action) { showView(session.look, action.view); }

void apply(Session& session, const action::StartBridgeAt& action) { session.look.bridgeStart = action.start; }

void apply(Session& session, const action::StartBridgeIn& action) {
    session.look.bridgeStart = BridgeStart::OtherView;
    if (session.look.view == action.view)
        session.look.view = session.look.bridgeView;
    session.look.bridgeView = action.view;
}

void apply(Session& session, const action::ShowSweep& action) { session.look.sweepShape = action.shape; }

void apply(Session& session, const action::SweepAlong& action) {
    if (session.look.sweepOther == action.input)
        session.look.sweepOther = session.look.sweepInput;
    session.look.sweepInput = action.input;
}

void apply(Session& session, const action::SweepAgainst& action) {
    if (session.look.sweepInput == action.input)
        session.look.sweepInput = session.look.sweepOther;
    session.look.sweepOther = action.input;
}

void apply(Session& session, const action::ShowSliderCurves& action) { session.look.sliderCurves = action.curves; }
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
    session.look.bridgeStart = look.bridgeStart;
    session.look.sweepShape = look.sweepShape;
    session.look.sweepInput = look.sweepInput;
    session.look.sweepOther = look.sweepOther;
    session.look.sliderCurves = look.sliderCurves;
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

void showView(Look& look, View view) {
    if (look.bridgeView == view)
        look.bridgeView = look.view;
    look.view = view;
}

Session reduce(Session session, const Action& action) {
    const std::size_t index = currentIndex(session);
    std::visit([&session](const auto& some) { apply(session, some); }, action);
    keepCurrent(session, index);
    return session;
}

} // namespace costberg
