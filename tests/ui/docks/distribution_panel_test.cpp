#include "ui/docks/distribution_panel.h"

#include "ui/docks/figure_list.h"
#include "ui/docks/histogram.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace costberg {
namespace {

DistributionData withRange() {
    DistributionData data;
    data.note = QStringLiteral("Cash: the range of your assumptions, from 100,000 samples.");
    data.heights = {0.5, 1, 0.25};
    data.marks = {{0.5, QStringLiteral("P50"), QStringLiteral("$2.07bn"), false}};
    data.rows = {{QStringLiteral("P50"), QStringLiteral("P50"), QStringLiteral("$2.07bn"), {}}};
    data.spokenText = QStringLiteral("P50 $2.07bn");
    return data;
}

DistributionData withoutRange() {
    DistributionData data;
    data.note = QStringLiteral("No input has a range yet.");
    data.offer = RangeEntry{QStringLiteral("Use published ranges (4)"), action::AdoptRanges{{Input::CapexPerGpu}}};
    return data;
}

TEST(DistributionPanel, OffersRangesWhereThereAreNone) {
    DistributionPanel panel;
    std::vector<Action> actions;
    QObject::connect(&panel, &DistributionPanel::acted, &panel,
                     [&](const Action& action) { actions.push_back(action); });
    panel.display(withoutRange());
    auto* offer = panel.findChild<QAbstractButton*>(QStringLiteral("usePublishedRanges"));
    ASSERT_TRUE(offer->isVisibleTo(&panel));
    EXPECT_FALSE(panel.findChild<Histogram*>()->isVisibleTo(&panel));
    EXPECT_FALSE(panel.findChild<FigureList*>()->isVisibleTo(&panel));
    offer->click();
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_EQ(std::get<action::AdoptRanges>(actions[0]).inputs, std::vector{Input::CapexPerGpu});
}

TEST(DistributionPanel, ShowsAHistogramThatIsSpokenToo) {
    DistributionPanel panel;
    panel.display(withoutRange());
    panel.display(withRange());
    auto* histogram = panel.findChild<Histogram*>();
    EXPECT_TRUE(histogram->isVisibleTo(&panel));
    EXPECT_EQ(histogram->accessibleDescription(), QStringLiteral("P50 $2.07bn"));
    EXPECT_FALSE(panel.findChild<QAbstractButton*>(QStringLiteral("usePublishedRanges"))->isVisibleTo(&panel));
    EXPECT_EQ(panel.findChild<FigureList*>()->rows().rowCount(), 1);
}

TEST(DistributionPanel, DrawsItsBinsAsHighAsTheyAre) {
    Histogram histogram;
    histogram.resize(240, 150);
    DistributionData data = withRange();
    data.marks.clear();
    histogram.display(data);
    const QImage picture = histogram.grab().toImage();
    const QRgb ground = picture.pixel(2, 2);
    const auto heightAt = [&](int x) {
        int height = 0;
        for (int y = 20; y < 130; ++y)
            height += picture.pixel(x, y) != ground ? 1 : 0;
        return height;
    };
    EXPECT_GT(heightAt(120), heightAt(50) + 20);
    EXPECT_GT(heightAt(50), heightAt(190) + 10);
}

} // namespace
} // namespace costberg
