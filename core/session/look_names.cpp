#include "core/session/look_names.h"

#include <array>
#include <string_view>

namespace costberg {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 4> modeNames{"views", "scenarios", "bridge", "sweep"};
constexpr std::array<std::string_view, 2> arrangementNames{"activity", "resource"};
constexpr std::array<std::string_view, 3> measureNames{"absolute", "share", "split"};
constexpr std::array<std::string_view, 4> bridgeStartNames{"automatic", "baseline", "preset", "view"};
constexpr std::array<std::string_view, 3> sweepShapeNames{"lines", "areas", "map"};

template <class Value, std::size_t count>
std::string nameOf(Value value, const std::array<std::string_view, count>& names) {
    return std::string(names[static_cast<std::size_t>(value)]);
}

/// Adds the action that `make` makes of the value with that name.
template <class Value, std::size_t count, class Make>
void addNamed(std::string_view name, const std::array<std::string_view, count>& names, Make make,
              std::vector<Action>& actions) {
    for (std::size_t i = 0; i < count; ++i)
        if (name == names[i])
            actions.push_back(make(static_cast<Value>(i)));
}

void addAction(std::string_view name, const std::string& value, std::vector<Action>& actions) {
    if (name == "scenario")
        actions.push_back(action::SelectScenario{value});
    if (name == "mode")
        addNamed<ChartMode>(
            value, modeNames, [](ChartMode mode) { return action::ShowMode{mode}; }, actions);
    if (name == "view" && viewWithId(value))
        actions.push_back(action::ShowView{*viewWithId(value)});
    if (name == "bars_by")
        addNamed<Arrangement>(
            value, arrangementNames, [](Arrangement by) { return action::Arrange{by}; }, actions);
    if (name == "measure")
        addNamed<Measure>(
            value, measureNames, [](Measure measure) { return action::MeasureBy{measure}; }, actions);
    if (name == "bridge_in" && viewWithId(value))
        actions.push_back(action::StartBridgeIn{*viewWithId(value)});
    if (name == "bridge_from")
        addNamed<BridgeStart>(
            value, bridgeStartNames, [](BridgeStart start) { return action::StartBridgeAt{start}; }, actions);
    if (name == "sweep")
        addNamed<SweepShape>(
            value, sweepShapeNames, [](SweepShape shape) { return action::ShowSweep{shape}; }, actions);
    if (name == "sweep_along" && inputWithId(value))
        actions.push_back(action::SweepAlong{*inputWithId(value)});
    if (name == "sweep_against" && inputWithId(value))
        actions.push_back(action::SweepAgainst{*inputWithId(value)});
    if (name == "zoom" && !value.empty())
        actions.push_back(action::ZoomTo{value});
}

} // namespace

// The mode stands before the zoom, which it takes away, and the views before the start of the bridge, which they set.
LookNames namesOf(const Look& look) {
    return {{"scenario", look.current},
            {"mode", nameOf(look.mode, modeNames)},
            {"view", std::string(idOf(look.view))},
            {"bars_by", nameOf(look.arrangement, arrangementNames)},
            {"measure", nameOf(look.measure, measureNames)},
            {"zoom", look.zoomedBar},
            {"bridge_in", std::string(idOf(look.bridgeView))},
            {"bridge_from", nameOf(look.bridgeStart, bridgeStartNames)},
            {"sweep", nameOf(look.sweepShape, sweepShapeNames)},
            {"sweep_along", std::string(specOf(look.sweepInput).id)},
            {"sweep_against", std::string(specOf(look.sweepOther).id)}};
}

std::vector<Action> actionsTo(const LookNames& names) {
    std::vector<Action> actions;
    for (const auto& [name, value] : names)
        addAction(name, value, actions);
    return actions;
}

} // namespace costberg
