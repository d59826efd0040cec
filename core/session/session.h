#pragma once

#include "core/analysis/explanation.h"
#include "core/model/evaluation.h"
#include "core/session/history.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace costberg {

/// Views: one scenario, the five views as bars. Scenarios: one view, up to eight scenarios as bars. Bridge: the way
/// from one total to another, a bar for each cause. Sweep: totals along one input, or over two.
enum class ChartMode { Views, Scenarios, Bridge, Sweep };
/// What a bar is divided by.
enum class Arrangement { ByActivity, ByResource };
/// Absolute: stacked dollars. Share: every bar is 100 %. Split: each component on a baseline of its own.
enum class Measure { Absolute, Share, Split };

/// Where a bridge to the current scenario starts: at the baseline, at the preset that it was made from, or in another
/// view of it. Automatic: at the baseline or, where the current scenario is that, at its preset; see bridgeStartOf.
enum class BridgeStart { Automatic, Baseline, Preset, OtherView };

/// Lines: the five views along one input. Areas: one view along it, divided into its parts. Map: one view over two
/// inputs.
enum class SweepShape { Lines, Areas, Map };

/// Whether the track of a slider shows the total along it.
enum class SliderCurves { Shown, Hidden };

/// The chart shows as many scenarios at a time.
inline constexpr std::size_t shownScenarioCount = 8;

/// The GPU-hours of a compute activity.
struct HoursPart {
    Activity activity = Activity::Pretraining;

    bool operator==(const HoursPart&) const = default;
};

/// What is explained of the current scenario: nothing yet, a part of the view that is looked at, a figure, or hours.
using ExplainSubject = std::variant<std::monostate, ViewPart, Figure, HoursPart>;

/// How the user looks at the document: not undone, not part of the scenarios.
struct Look {
    std::string current; ///< id of the scenario that the sliders edit; see currentScenario
    ChartMode mode = ChartMode::Views;
    View view = View::Cash; ///< the view of Scenarios mode and of the breakdown
    Arrangement arrangement = Arrangement::ByActivity;
    Measure measure = Measure::Absolute;
    /// The bar whose height fills the axis: the id of a view or, in Scenarios mode, of a scenario. Empty: no zoom.
    std::string zoomedBar;
    ExplainSubject explained;
    BridgeStart bridgeStart = BridgeStart::Automatic;
    /// The view that a bridge between views starts in; never `view`, which it ends in.
    View bridgeView = View::Headline;
    SweepShape sweepShape = SweepShape::Lines;
    Input sweepInput = Input::RentalPrice; ///< along the horizontal axis
    Input sweepOther = Input::Utilization; ///< along the vertical axis of a map; never `sweepInput`
    SliderCurves sliderCurves = SliderCurves::Shown;

    bool operator==(const Look&) const = default;
};

/// Everything that the window shows is computed from this.
struct Session {
    History history;
    Look look;
    Document saved;                   ///< the document as it was last saved, opened or begun
    std::vector<Scenario> ownPresets; ///< the user's gallery
};

/// A session that begins with this document as saved, looking at its first scenario in its opening view.
Session sessionOf(Document document, std::vector<Scenario> ownPresets = {});

inline const Document& documentOf(const Session& session) { return session.history.present(); }

/// The scenario that the sliders edit: the one named by the look or, where undo took that away, the first.
const Scenario& currentScenario(const Session& session);
std::size_t currentIndex(const Session& session);

/// Where the bridge starts, which is never Automatic.
BridgeStart bridgeStartOf(const Session& session);

/// Whether the document differs from what is saved. Undoing to the saved state is "not modified".
bool isModified(const Session& session);

/// The preset that the scenario was made from, among the user's and the shipped ones; null where there is none.
const Scenario* presetOf(const Session& session, const Scenario& scenario);

/// The 5 % and the 95 % point of a total under the ranges of its scenario's inputs. USD.
struct Spread {
    double low = 0;
    double high = 0;

    bool operator==(const Spread&) const = default;
};

/// One evaluation per scenario of the document, in its order.
struct Results {
    std::vector<Evaluation> scenarios;
    /// By scenario and view, as far as it was simulated and is uncertain; empty where nothing was.
    std::vector<std::array<std::optional<Spread>, viewCount>> spreads;
    std::size_t samples = 0; ///< behind the spreads

    std::optional<Spread> spreadOf(std::size_t scenario, View view) const {
        return spreads.empty() ? std::nullopt : spreads[scenario][static_cast<std::size_t>(view)];
    }
};
Results resultsOf(const Document& document);

} // namespace costberg
