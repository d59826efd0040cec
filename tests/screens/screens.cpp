#include "tests/screens/screens.h"

#include "tests/screens/published_screens.h"
#include "tests/screens/studio.h"

#include "app/document_files.h"
#include "core/analysis/published_ranges.h"
#include "core/presets.h"
#include "ui/dialogs/goal_seek_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/inputs/input_panel.h"
#include "ui/window/window_actions.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

#include <array>
#include <utility>

namespace costberg {
namespace {

Document documentOfEight() {
    QStringList names;
    for (const Scenario& preset : allPresets().first(8))
        names << QStringLiteral("preset:") + QString::fromStdString(preset.id);
    return *joinedDocument(names);
}

void screensOfViews(Studio& studio) {
    studio.resize(1600, 1000);
    studio.take("window");
    studio.resize(1024, 700);
    studio.take("window-small");
    studio.resize(1600, 1000);
    studio.perform({action::SetInput{Input::RentalPrice, 2.5}, action::Settle{}, action::SetInput{Input::Gpus, 30000},
                    action::Settle{}});
    studio.take("modified");
    studio.perform({action::Arrange{Arrangement::ByResource}});
    studio.take("by-resource");
    studio.perform({action::Arrange{Arrangement::ByActivity}, action::MeasureBy{Measure::Share}});
    studio.take("share");
    studio.perform({action::MeasureBy{Measure::Split}});
    studio.take("split");
    studio.perform({action::MeasureBy{Measure::Absolute}, action::ZoomTo{"market"}});
    studio.take("zoomed");
}

void screensOfExplanations(Studio& studio) {
    studio.open(openingDocument());
    studio.resize(1600, 1000);
    studio.perform({action::ShowView{View::Cash}, action::Explain{ViewPart{{Activity::Experiments}, {}}}});
    studio.take("explained");
    studio.perform({action::Explain{ViewPart{}}});
    studio.take("explained-total");
    studio.perform({action::Explain{Figure::OwnedCostPerBusyHourWithCapital}});
    studio.resize(1024, 700);
    studio.take("explained-small");
    studio.resize(1600, 1000);
}

/// Every published range of the opening preset.
Document documentWithRanges() {
    Document document = openingDocument();
    document.scenarios.front() = withPublishedRanges(
        document.scenarios.front(), std::array{RangeKind::Uncertainty, RangeKind::Spread, RangeKind::Judgment});
    return document;
}

void screensOfRanges(Studio& studio) {
    studio.open(documentWithRanges());
    studio.resize(1600, 1000);
    studio.take("ranges");
    studio.takeBarTop("ranges-bar-top", "market", 60);
    studio.perform({action::MeasureBy{Measure::Share}});
    studio.take("ranges-share");
    studio.perform({action::MeasureBy{Measure::Split}});
    studio.take("ranges-split");
    studio.perform({action::MeasureBy{Measure::Absolute}, action::ZoomTo{"cash"}});
    studio.take("ranges-zoomed");
    studio.perform({action::ZoomTo{"cash"}, action::ShowMode{ChartMode::Bridge},
                    action::StartBridgeAt{BridgeStart::OtherView}, action::ShowView{View::Amortized}});
    studio.take("ranges-bridge");
    studio.perform({action::StartBridgeAt{BridgeStart::Automatic}, action::ShowMode{ChartMode::Views},
                    action::ShowView{View::Cash}});
    studio.takePopup("range-menu", "range:rental.price");
    studio.takeTyping("range-typing", "field:rental.price", QStringLiteral("1.3..12"));
    studio.takeTyping("range-refused", "field:rental.price", QStringLiteral("4 to 12"));
    studio.openDock("dock:distribution");
    studio.take("distribution");
    studio.openDock("dock:sensitivity");
    studio.take("sensitivity");
    studio.resize(1024, 700);
    studio.take("ranges-small");
    studio.openDock("dock:distribution");
    studio.take("distribution-small");
    studio.openDock("dock:sensitivity");
    studio.take("sensitivity-small");
    studio.perform({action::ShowMode{ChartMode::Scenarios}});
    studio.take("ranges-scenarios-small");
    studio.perform({action::MeasureBy{Measure::Share}});
    studio.take("ranges-share-small");
    studio.perform({action::MeasureBy{Measure::Absolute}});
    studio.perform({action::ShowMode{ChartMode::Views}});
    studio.open(openingDocument());
    studio.openDock("dock:distribution");
    studio.take("distribution-empty-small");
    studio.resize(1600, 1000);
}

void screensOfCurves(Studio& studio) {
    studio.open(documentOfEight());
    studio.perform({action::ShowMode{ChartMode::Views}, action::ShowView{View::Amortized},
                    action::SetInput{Input::RentalPrice, 4}, action::Settle{}});
    studio.window().inputs().unfold({"hardware"});
    studio.take("slider-curves");
    studio.takeWords("slider-curve-said", "slider:rental.price");
    studio.window().inputs().unfold({});
    studio.perform({action::ShowSliderCurves{SliderCurves::Hidden}});
    studio.take("slider-curves-hidden");
    studio.perform({action::ShowSliderCurves{SliderCurves::Shown}});
}

void screensOfSweeps(Studio& studio) {
    studio.open(documentOfEight());
    studio.perform({action::ShowMode{ChartMode::Sweep}, action::ShowView{View::Market},
                    action::SweepAlong{Input::RentalPrice}, action::SweepAgainst{Input::ComputeMultiple}});
    studio.take("sweep-lines");
    studio.perform({action::ShowSweep{SweepShape::Areas}});
    studio.take("sweep-areas");
    studio.perform({action::ShowSweep{SweepShape::Map}});
    studio.take("sweep-map");
    studio.resize(1024, 700);
    studio.take("sweep-map-small");
    studio.perform({action::ShowSweep{SweepShape::Lines}});
    studio.take("sweep-lines-small");
    studio.resize(1600, 1000);
    studio.open(openingDocument());
    studio.perform({action::ShowMode{ChartMode::Sweep}, action::ShowSweep{SweepShape::Areas},
                    action::SweepAlong{Input::ComputeMultiple}, action::ShowView{View::Amortized},
                    action::MeasureBy{Measure::Share}});
    studio.take("sweep-areas-share");
    studio.takePopup("sweep-inputs", "chartSweepAlong");
    studio.perform({action::MeasureBy{Measure::Absolute}, action::ShowView{View::Fleet}});
    studio.take("sweep-flat");
    studio.perform({action::ShowMode{ChartMode::Views}});
}

void screensOfScenarios(Studio& studio) {
    studio.open(documentOfEight());
    studio.perform({action::ShowMode{ChartMode::Scenarios}, action::ShowView{View::Cash}});
    studio.take("scenarios");
    studio.perform({action::Arrange{Arrangement::ByResource}});
    studio.take("scenarios-by-resource");
    studio.perform({action::Arrange{Arrangement::ByActivity}, action::MeasureBy{Measure::Share}});
    studio.take("scenarios-share");
    studio.perform({action::MeasureBy{Measure::Split}});
    studio.take("scenarios-split");
    studio.perform({action::MeasureBy{Measure::Absolute}, action::ShowView{View::Headline}});
    studio.resize(1024, 700);
    studio.take("scenarios-small");
    studio.resize(1600, 1000);
}

constexpr std::array<std::pair<Input, double>, 13> manyValues{{{Input::RentalPrice, 3.5},
                                                               {Input::PretrainingGpuHours, 4e6},
                                                               {Input::OwnedShare, 0.5},
                                                               {Input::ComputeMultiple, 6},
                                                               {Input::Headcount, 220},
                                                               {Input::BaseSalary, 150e3},
                                                               {Input::TimeShare, 0.8},
                                                               {Input::Equity, 90e3},
                                                               {Input::Licenses, 4e6},
                                                               {Input::SyntheticGpuHours, 2e5},
                                                               {Input::OtherCosts, 1e6},
                                                               {Input::EvaluationGpuHours, 4e4},
                                                               {Input::Utilization, 0.7}}};

/// Edits enough inputs for some steps of the bridge to be folded.
std::vector<Action> manyEdits() {
    std::vector<Action> edits;
    for (const auto& [input, value] : manyValues) {
        edits.emplace_back(action::SetInput{input, value});
        edits.emplace_back(action::Settle{});
    }
    return edits;
}

void screensOfBridges(Studio& studio) {
    studio.open(openingDocument());
    studio.resize(1600, 1000);
    studio.perform({action::ShowMode{ChartMode::Bridge}, action::ShowView{View::Market}});
    studio.take("bridge-empty");
    studio.perform(manyEdits());
    studio.take("bridge");
    studio.perform({action::ShowView{View::Cash}});
    studio.take("bridge-cut");
    studio.perform({action::SetChoice{Choice::Depreciation, 1}, action::ShowView{View::Amortized}});
    studio.resize(1024, 700);
    studio.take("bridge-small");
    studio.perform({action::StartBridgeIn{View::Headline}, action::ShowView{View::Cash}});
    studio.take("bridge-views-small");
    studio.resize(1600, 1000);
    studio.take("bridge-views");
    studio.takeTooltip("bridge-tooltip");
    studio.perform({action::ShowMode{ChartMode::Views}, action::GoToState{5}});
    studio.take("history");
}

void screensOfProblems(Studio& studio) {
    studio.open(emptyDocument());
    studio.perform({action::ShowMode{ChartMode::Views}});
    studio.take("empty");
    studio.perform({action::SetInput{Input::OwnedShare, 1}, action::Settle{}, action::SetInput{Input::Gpus, 10},
                    action::Settle{}, action::SetInput{Input::DurationYears, 9}, action::Settle{},
                    action::SetInput{Input::SyntheticGpuHours, 100000}, action::Settle{},
                    action::SetInput{Input::ComputeMultiple, 5.6}, action::Settle{}});
    studio.take("notices");
}

void screensOfMenus(Studio& studio) {
    studio.open(openingDocument());
    for (const char* name : {"menu:file", "menu:edit", "menu:scenario", "menu:view", "menu:help"})
        studio.takeMenu(name);
}

void screensOfPopups(Studio& studio) {
    studio.takePopup("source", "source:rental.price");
    studio.takePopup("published", "published:rental.price");
    studio.perform({action::SetInput{Input::RentalPrice, 3}, action::Settle{}});
    studio.takePopup("reset", "reset:rental.price");
    studio.takeTyping("typing", "field:rental.price", QStringLiteral("1.6bn"));
    studio.takeTyping("typing-refused", "field:rental.price", QStringLiteral("abc"));
    studio.takeTooltip("tooltip");
    studio.window().inputs().unfold({"final_run", "hardware", "power"});
    studio.take("groups");
    studio.takePopup("accelerators", "accelerators");
    studio.window().inputs().unfold({});
    studio.perform({action::Undo{}});
}

void screensOfDialogs(Studio& studio) {
    const WindowActions& actions = studio.window().actions();
    const std::pair<const char*, QAction*> openers[]{
        {"gallery", actions.presets},        {"goal-seek", actions.seekGoal},
        {"story", actions.editStory},        {"published-figure", actions.addPublished},
        {"shortcuts", actions.shortcuts},    {"about", actions.about},
        {"export", actions.exportPicture},   {"export-data", actions.exportData},
        {"save-preset", actions.savePreset}, {"report", actions.report}};
    for (const auto& [screen, action] : openers)
        studio.takeDialog(screen, [action = action] { action->trigger(); });
    studio.perform({action::SetInput{Input::RentalPrice, 3}, action::Settle{}});
    studio.takeDialog("losing-changes", [&] { actions.begin->trigger(); });
    QGuiApplication::clipboard()->setText(QStringLiteral("id,value\nrental.price,2.5\npeople.headcount,80\n"));
    studio.takeDialog("paste", [&] { actions.pasteInputs->trigger(); });
    QGuiApplication::clipboard()->setText(QStringLiteral("id,value\nrental.price,cheap\n"));
    studio.takeDialog("paste-refused", [&] { actions.pasteInputs->trigger(); });
}

/// Answers of all kinds: two values, none within reach, and a question that cannot be read.
void screensOfGoalSeek(Studio& studio) {
    studio.open(openingDocument());
    studio.perform({action::SetChoice{Choice::Depreciation, 2}, action::SetInput{Input::AgeYears, 2}, action::Settle{},
                    action::ShowView{View::Amortized}});
    const auto ask = [&](const SliderTarget& vary, const char* wanted) {
        studio.window().actions().seekGoal->trigger();
        auto& dialog = *studio.window().findChild<GoalSeekDialog*>();
        auto& field = *dialog.findChild<QLineEdit*>(QStringLiteral("goalWanted"));
        emit dialog.asked({vary, {}});
        field.selectAll();
        field.insert(QLatin1String(wanted));
        emit field.textEdited(field.text());
    };
    studio.takeDialog("goal-seek-two", [&] { ask(Input::PriceDecline, "40M"); });
    studio.takeDialog("goal-seek-out-of-reach", [&] { ask(Input::PriceDecline, "5.6bn"); });
    studio.takeDialog("goal-seek-unreadable", [&] { ask(Input::PriceDecline, "85%"); });
}

void screensOfQuestions(Studio& studio) {
    QWidget* window = &studio.window();
    studio.takeDialog("delete-preset", [=] { confirmsDeletingPreset(window, QStringLiteral("Our 2027 plan")); });
    studio.takeDialog("replace-file",
                      [=] { confirmsReplacingChangedFile(window, QStringLiteral("plan-2027.costberg")); });
    studio.takeDialog("refusal", [=] {
        showRefusal(window, QStringLiteral("The file could not be opened."),
                    {"plan-2027.costberg, line 14, scenarios[0].inputs[\"rental.price\"]", "\"two dollars\"",
                     "a number from 0 to 1000"});
    });
}

} // namespace

bool renderScreens(const QDir& folder) {
    bool isWritten = true;
    for (const ThemePreference theme : {ThemePreference::Light, ThemePreference::Dark}) {
        Studio studio(folder, theme);
        screensOfViews(studio);
        screensOfExplanations(studio);
        screensOfRanges(studio);
        screensOfCurves(studio);
        screensOfSweeps(studio);
        screensOfScenarios(studio);
        screensOfBridges(studio);
        screensOfProblems(studio);
        screensOfMenus(studio);
        screensOfPopups(studio);
        screensOfDialogs(studio);
        screensOfGoalSeek(studio);
        screensOfPublished(studio);
        screensOfQuestions(studio);
        isWritten = isWritten && studio.isWritten();
    }
    return isWritten;
}

} // namespace costberg
