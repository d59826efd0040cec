#include "tests/ui/present/sessions.h"
#include "ui/present/breakdown_rows.h"
#include "ui/present/input_rows.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::ElementsAre;

// The window opens on this preset. Its figures, as a person would write them down from the model:
// GPU-hours 2,664,000 + 119,000 + 147,000 and 5,000 of synthetic data at $2; the R&D multiple 4; 60,000 GPUs for
// $1,628.56 million and $236 million a year over 4 years; 150 people at $150,000 x 1.3.
constexpr double finalRun = 2664000 + 119000 + 147000;
constexpr double synthetic = 5000;
constexpr double experiments = 3 * finalRun;
constexpr double hours = finalRun + experiments + synthetic;
constexpr double purchase = 1628.56e6;
constexpr double running = 236e6;
constexpr double staff = 150 * 150000 * 1.3;
constexpr double busyHours = 60000 * 8766 * 0.6;
constexpr double ownedHour = (purchase / 4 + running) / busyHours;

QStringList totalsOf(const ChartData& chart) {
    QStringList totals;
    for (const Bar& bar : chart.bars)
        totals << bar.totalText;
    return totals;
}

TEST(OpeningPreset, ShowsFiveBarsFromThePaperToTheFleet) {
    const ChartData chart = chartOf(openingSession());
    EXPECT_EQ(totalsOf(chart), QStringList({"$5.9M", "$52.7M", "$53.1M", "$1.89bn", "$2.57bn"}));
    const std::array expected{(finalRun + synthetic) * 2, hours * 2 + staff, hours * ownedHour + staff,
                              purchase + running + staff, purchase + 4 * running};
    for (std::size_t i = 0; i < viewCount; ++i)
        EXPECT_NEAR(chart.bars[i].total, expected[i], 1e-9 * expected[i]) << chart.bars[i].name.toStdString();
}

TEST(OpeningPreset, LabelsItsSegments) {
    const ChartData chart = chartOf(openingSession());
    const auto textsOf = [&](std::size_t bar) {
        QStringList texts;
        for (const Segment& segment : chart.bars[bar].segments)
            texts << segment.label + " " + segment.valueText;
        return texts;
    };
    EXPECT_EQ(textsOf(1),
              QStringList({"Final run $5.9M", "Experiments $17.6M", "Synthetic data $10.0k", "Staff $29.2M"}));
    EXPECT_EQ(textsOf(2),
              QStringList({"Final run $6.0M", "Experiments $17.9M", "Synthetic data $10.2k", "Staff $29.2M"}));
    EXPECT_EQ(textsOf(3).mid(4), QStringList({"Other work on the fleet $619M", "Life not yet used $1.22bn"}));
}

TEST(OpeningPreset, BreaksItsCashDown) {
    const Session session = openingSession();
    const BreakdownData data = breakdownDataOf(session, resultsOf(session));
    std::vector<QString> rows;
    for (const BreakdownRow& row : data.rows)
        rows.push_back(row.label + " " + row.amount + " " + row.share);
    EXPECT_THAT(rows, ElementsAre("Final run $5.97M 0.3%", "Experiments $17.9M 0.9%", "Synthetic data $10.2k <0.1%",
                                  "Staff $29.2M 1.5%", "Other work on the fleet $619M 32.7%",
                                  "Life not yet used $1.22bn 64.5%"));
    EXPECT_EQ(data.total.amount, "$1.89bn");
    EXPECT_EQ(data.total.exactAmount, "$1,893,810,000.00");
    EXPECT_EQ(data.rows[1].exactAmount, QString("$17,913,911.70"));
    EXPECT_NEAR(experiments * ownedHour, 17913911.70, 0.005);
}

TEST(OpeningPreset, FillsThePanelAsDrawn) {
    const Session session = openingSession();
    const InputPanelData panel = inputPanelDataOf(session, resultsOf(session));
    std::vector<QString> fields;
    for (const SliderRow& row : panel.levers)
        fields.push_back(row.shortText + " " + row.unit);
    for (const SliderRow& row : panel.foremost)
        fields.push_back(row.shortText + " " + row.unit);
    EXPECT_THAT(fields, ElementsAre("2.93M GPU-h", "$1.63bn ", "5,000 GPU-h", "4.0 ×", "60,000 GPUs", "100% ",
                                    "$2.00 /GPU-h", "60% ", "150 "));
}

} // namespace
} // namespace costberg
