#include "ui/present/breakdown_rows.h"

#include "tests/ui/present/sessions.h"
#include "ui/present/words.h"

#include <gtest/gtest.h>

#include <cmath>

namespace costberg {
namespace {

BreakdownData breakdownOf(const Session& session) { return breakdownDataOf(session, resultsOf(session)); }

const BreakdownRow* rowWithId(const std::vector<BreakdownRow>& rows, const QString& id) {
    for (const BreakdownRow& row : rows) {
        if (row.id == id)
            return &row;
        if (const BreakdownRow* child = rowWithId(row.children, id))
            return child;
    }
    return nullptr;
}

double dollarsOf(const BreakdownRow& row) { return QString(row.exactAmount).remove('$').remove(',').toDouble(); }

void expectChildrenToAddUp(const BreakdownRow& row) {
    if (row.children.empty())
        return;
    double sum = 0;
    for (const BreakdownRow& child : row.children) {
        sum += dollarsOf(child);
        expectChildrenToAddUp(child);
    }
    EXPECT_NEAR(sum, dollarsOf(row), 0.01 * static_cast<double>(row.children.size() + 1)) << row.id.toStdString();
}

TEST(Breakdown, AddsUpInEveryViewAndArrangementOfEveryPreset) {
    for (const Scenario& preset : allPresets())
        for (const View view : allViews)
            for (const Arrangement arrangement : {Arrangement::ByActivity, Arrangement::ByResource}) {
                const BreakdownData data = breakdownOf(
                    after(sessionWith(fromPreset(preset.id)), {action::ShowView{view}, action::Arrange{arrangement}}));
                double sum = 0;
                for (const BreakdownRow& row : data.rows) {
                    sum += dollarsOf(row);
                    expectChildrenToAddUp(row);
                }
                EXPECT_NEAR(sum, dollarsOf(data.total), 0.01 * static_cast<double>(data.rows.size() + 1)) << preset.id;
            }
}

TEST(Breakdown, HasTheFinalRunByItsActivitiesAndResources) {
    const BreakdownData data = breakdownOf(openingSession());
    EXPECT_NE(rowWithId(data.rows, "final_run/pretraining/hardware"), nullptr);
    EXPECT_NE(rowWithId(data.rows, "staff/salaries"), nullptr);
    EXPECT_EQ(rowWithId(data.rows, "data"), nullptr) << "what costs nothing has no row";
}

TEST(Breakdown, SpreadsAmountsOverTheHoursThatTheyAreAbout) {
    const BreakdownData data = breakdownOf(openingSession());
    EXPECT_EQ(rowWithId(data.rows, "experiments")->perGpuHour, "$2.04");
    EXPECT_EQ(rowWithId(data.rows, "final_run/pretraining")->perGpuHour, "$2.04");
    EXPECT_EQ(rowWithId(data.rows, "staff")->perGpuHour, "");
    EXPECT_EQ(data.total.perGpuHour, "") << "a fleet is not paid by the project's hours";
    const BreakdownData paper = breakdownOf(after(openingSession(), {action::ShowView{View::Headline}}));
    EXPECT_EQ(paper.total.perGpuHour, "$2.00");
    const Session market =
        after(openingSession(), {action::ShowView{View::Market}, action::Arrange{Arrangement::ByResource}});
    EXPECT_EQ(rowWithId(breakdownOf(market).rows, "rent")->perGpuHour, "$2.00");
}

TEST(Breakdown, NamesItsViewAndItsQuestion) {
    const BreakdownData data = breakdownOf(openingSession());
    EXPECT_EQ(data.title, "Breakdown: Cash");
    EXPECT_EQ(data.question, "What was paid during the project?");
}

TEST(Breakdown, HasNoShareOfNothing) {
    const BreakdownData data = breakdownOf(sessionWith(withValues({{Input::PretrainingGpuHours, 0}})));
    EXPECT_TRUE(data.rows.empty());
    EXPECT_EQ(data.total.share, noNumber());
    EXPECT_EQ(data.total.amount, "$0");
}

QString figure(const BreakdownData& data, const QString& id) {
    for (const FigureRow& row : data.figures)
        if (row.id == id)
            return row.value;
    return QStringLiteral("no such figure");
}

TEST(Figures, AreThoseOfTheModel) {
    const BreakdownData data = breakdownOf(openingSession());
    EXPECT_EQ(figure(data, "cash_to_headline"), "×323");
    EXPECT_EQ(figure(data, "owned_cost_per_busy_hour"), "$2.04");
    EXPECT_EQ(figure(data, "owned_cost_per_busy_hour_with_capital"), "$2.38");
    EXPECT_EQ(figure(data, "capacity_share"), "3.7%");
    EXPECT_EQ(figure(data, "total_gpu_hours"), "11.7M");
    EXPECT_EQ(figure(data, "hardware_capex"), "$1.63bn");
    EXPECT_EQ(figure(data, "fleet_years"), "13.6 days");
}

TEST(Figures, AreADashWithTheReasonWhereThereIsNone) {
    const BreakdownData data = breakdownOf(sessionWith(withValues({})));
    EXPECT_EQ(figure(data, "capacity_share"), noNumber());
    for (const FigureRow& row : data.figures)
        EXPECT_NE(row.tip, "") << row.id.toStdString();
}

TEST(Notices, SayWhatTheyConcern) {
    const Session session = sessionWith(withValues({{Input::OwnedShare, 1}, {Input::Gpus, 100}}));
    const auto notices = noticesOf(session, resultsOf(session));
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(notices[0].id, "exceeds_fleet");
    EXPECT_TRUE(notices[0].isWarning);
    EXPECT_EQ(notices[0].concerns, Input::Gpus);
    EXPECT_TRUE(notices[0].text.contains("GPUs would be enough")) << notices[0].text.toStdString();
    EXPECT_FALSE(notices[1].isWarning);
}

} // namespace
} // namespace costberg
