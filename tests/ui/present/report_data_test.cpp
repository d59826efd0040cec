#include "ui/present/report_data.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace costberg {
namespace {

const ReportOrigin ourFile{"Costberg 9.9", "fleet.costberg", QDate(2025, 3, 4)};

ReportData reportOf(const Session& session, const ReportOrigin& origin = ourFile) {
    return reportDataOf(session, resultsOf(session), origin);
}

const ReportRow* rowOf(const ReportTable& table, const QString& label) {
    const auto found = std::ranges::find(table.rows, label, &ReportRow::label);
    return found == table.rows.end() ? nullptr : &*found;
}

/// The input's row in the table; a row that says so where it has none.
ReportRow rowOf(const ReportTable& table, Input input) {
    const ReportRow* row = rowOf(table, shortLabelOf(input));
    return row != nullptr ? *row : ReportRow{QStringLiteral("no row")};
}

TEST(ReportData, HasTheSentenceAndTheChartOfTheScreen) {
    const Session session = after(openingSession(), {action::SetInput{Input::RentalPrice, 3}, action::Settle{}});
    const ReportData report = reportOf(session);
    EXPECT_EQ(report.title, "DeepSeek: the whole picture (modified, 1 input)");
    EXPECT_EQ(report.chart, chartOf(session));
    EXPECT_FALSE(report.chart.title.isEmpty());
}

TEST(ReportData, BreaksDownTheViewThatIsLookedAt) {
    for (const View view : allViews) {
        const Session session = after(openingSession(), {action::ShowView{view}});
        const Results results = resultsOf(session);
        const ReportTable table = reportDataOf(session, results, ourFile).breakdown;
        EXPECT_TRUE(table.title.contains(viewLabelOf(view)));
        ASSERT_TRUE(table.total);
        EXPECT_EQ(table.total->cells.front(), moneyText(results.scenarios.front().totalOf(view)));
        EXPECT_TRUE(std::ranges::any_of(table.rows, [](const ReportRow& row) { return row.depth > 0; }));
    }
}

TEST(ReportData, ListsTheInputsThatDifferWithTheirUnitsDefaultsAndSources) {
    Scenario scenario = withValues({{Input::RentalPrice, 3.5}, {Input::PretrainingGpuHours, 4e6}});
    scenario.at(Input::RentalPrice).source = "A contract";
    const ReportTable table = reportOf(sessionWith(scenario)).inputs;
    EXPECT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(rowOf(table, Input::RentalPrice).cells, (QStringList{"$3.50/GPU-h", "$2.00/GPU-h"}));
    EXPECT_EQ(rowOf(table, Input::RentalPrice).detail, "A contract");
    EXPECT_EQ(rowOf(table, Input::PretrainingGpuHours).cells, (QStringList{"4,000,000 GPU-h", "2,788,000 GPU-h"}));
    EXPECT_TRUE(rowOf(table, Input::PretrainingGpuHours).detail.startsWith("Entered without a source."));
}

TEST(ReportData, ListsChoicesThatDiffer) {
    const Session session = after(sessionWith(defaultScenario()), {action::SetChoice{Choice::Depreciation, 1}});
    const ReportTable table = reportOf(session).inputs;
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows.front().label, "Depreciation: annuity");
    EXPECT_EQ(table.rows.front().detail, "Default: straight line");
}

TEST(ReportData, CountsInputsThatDifferButAreNotUsed) {
    const ReportTable one = reportOf(sessionWith(withValues({{Input::Mfu, 0.2}}))).inputs;
    EXPECT_TRUE(one.rows.empty());
    EXPECT_EQ(one.note, "1 more differs, but the chosen methods do not use it.");
    const ReportTable none = reportOf(sessionWith(defaultScenario())).inputs;
    EXPECT_TRUE(none.rows.empty());
    EXPECT_EQ(none.note, "Every input is at its default.");
}

TEST(ReportData, SaysTheRangeOfAnInputWhoseValueIsTheDefault) {
    const Session session = after(sessionWith(defaultScenario()), {action::SetRange{Input::RentalPrice, 1.5, 4.0}});
    const ReportTable table = reportOf(session).inputs;
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_TRUE(table.rows.front().detail.startsWith("Range (5% to 95%): $1.50/GPU-h to $4.00/GPU-h."))
        << table.rows.front().detail.toStdString();
}

TEST(ReportData, WritesOutWhatRoundingWouldHide) {
    const double standard = specOf(Input::CapexPerGpu).standard;
    const Session session = sessionWith(withValues({{Input::CapexPerGpu, standard + 0.000123456789}}));
    const ReportRow row = rowOf(reportOf(session).inputs, Input::CapexPerGpu);
    EXPECT_EQ(row.cells[0], row.cells[1]);
    EXPECT_TRUE(row.detail.startsWith("Exactly $")) << row.detail.toStdString();
}

TEST(ReportData, PutsPublishedFiguresBesideOurs) {
    const ReportTable table = reportOf(sessionWith(fromPreset("deepseek-v3-claim"))).published;
    ASSERT_EQ(table.rows.size(), fromPreset("deepseek-v3-claim").published.size());
    for (const ReportRow& row : table.rows) {
        EXPECT_EQ(row.cells[0], row.cells[1]) << row.label.toStdString();
        EXPECT_EQ(row.cells[2], "reproduced");
        EXPECT_FALSE(row.detail.isEmpty());
    }
    EXPECT_TRUE(reportOf(sessionWith(defaultScenario())).published.isEmpty());
}

TEST(ReportData, TellsWarningsFromNotes) {
    const ReportTable table = reportOf(sessionWith(withValues({{Input::OwnedShare, 1}}))).notices;
    ASSERT_FALSE(table.rows.empty());
    EXPECT_TRUE(std::ranges::any_of(table.rows, &ReportRow::isWarning));
}

TEST(ReportData, NamesTheProgramAndTheFileWithItsDate) {
    const Session session = openingSession();
    EXPECT_EQ(reportOf(session).footer, "Costberg 9.9 · fleet.costberg of 2025-03-04");
    EXPECT_EQ(reportOf(session, {"Costberg 9.9", {}, {}}).footer, "Costberg 9.9 · not saved in a file");
    EXPECT_EQ(reportOf(session, {"Costberg 9.9", "preset:a", {}}).footer, "Costberg 9.9 · preset:a");
    const Session modified = after(session, {action::SetInput{Input::RentalPrice, 3}, action::Settle{}});
    EXPECT_EQ(reportOf(modified).footer,
              "Costberg 9.9 · fleet.costberg of 2025-03-04, with changes that are not saved");
}

} // namespace
} // namespace costberg
