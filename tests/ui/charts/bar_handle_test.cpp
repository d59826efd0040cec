#include "ui/charts/bar_handle.h"

#include "tests/ui/charts/chart_fixtures.h"
#include "ui/present/bar_goal.h"

#include <gtest/gtest.h>

namespace costberg::charts {
namespace {

struct LaidOut {
    ChartData chart;
    ChartLayout layout;
};

LaidOut laidOut(const Session& session) {
    LaidOut made{chartOf(session), {}};
    addHandles(made.chart, session, {}, {});
    const ChartStyle style;
    TextMeasure measure;
    made.layout = layoutOf(made.chart, {0, 0, 1000, 700}, style, measure);
    return made;
}

Session openingSession() { return sessionOfPresets({"deepseek-whole-picture"}); }

Session inViews(Session session) { return reduce(std::move(session), action::ShowMode{ChartMode::Views}); }

TEST(BarHandle, StandsAtTheTotalOfItsBar) {
    const LaidOut made = laidOut(inViews(openingSession()));
    ASSERT_TRUE(made.chart.magnifier.has_value());
    for (const Bar& bar : made.chart.bars) {
        const auto place = handlePlaceOf(made.chart, made.layout, bar.id);
        ASSERT_TRUE(place.has_value()) << bar.id.toStdString();
        EXPECT_NEAR(place->totalAt(place->bar.top()) / bar.total, 1, 1e-9) << bar.id.toStdString();
    }
}

TEST(BarHandle, IsInTheMagnifierWhereTheBarIsThereToo) {
    const LaidOut made = laidOut(inViews(openingSession()));
    const auto place = handlePlaceOf(made.chart, made.layout, QStringLiteral("headline"));
    EXPECT_TRUE(made.layout.panels[1].plot.contains(place->bar.center()));
}

TEST(BarHandle, IsFoundNearTheTopAlone) {
    const LaidOut made = laidOut(inViews(openingSession()));
    const QRectF bar = handlePlaceOf(made.chart, made.layout, QStringLiteral("cash"))->bar;
    const auto at = [&](qreal below) {
        return handleAt(made.chart, made.layout, {bar.center().x(), bar.top() + below}).value_or(QString());
    };
    EXPECT_EQ(at(0), QStringLiteral("cash"));
    EXPECT_EQ(at(-4), QStringLiteral("cash"));
    EXPECT_EQ(at(9), QString());
    EXPECT_EQ(at(-9), QString());
}

TEST(BarHandle, IsMissingOnABarThatLeavesTheAxisAndOnOtherScenarios) {
    Session session = reduce(inViews(openingSession()), action::ZoomTo{"market"});
    const LaidOut zoomed = laidOut(session);
    EXPECT_FALSE(handlePlaceOf(zoomed.chart, zoomed.layout, QStringLiteral("cash")).has_value());
    EXPECT_TRUE(handlePlaceOf(zoomed.chart, zoomed.layout, QStringLiteral("market")).has_value());
    session = sessionOfPresets({"deepseek-whole-picture", "llama-3.1-405b-rent"});
    session.look.mode = ChartMode::Scenarios;
    const LaidOut several = laidOut(session);
    EXPECT_TRUE(handlePlaceOf(several.chart, several.layout, several.chart.bars[0].id).has_value());
    EXPECT_FALSE(handlePlaceOf(several.chart, several.layout, several.chart.bars[1].id).has_value());
}

} // namespace
} // namespace costberg::charts
