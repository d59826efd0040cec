#include "ui/present/chart_data.h"

#include "tests/ui/present/sessions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace costberg {
namespace {

TEST(AxisFor, StepsByOneTwoOrFiveAndHoldsTheMaximum) {
    for (double maximum = 1e-3; maximum < 1e29; maximum *= 1.07) {
        const Axis axis = axisFor(maximum);
        const double factor = axis.step / std::pow(10.0, std::floor(std::log10(axis.step) + 1e-9));
        EXPECT_TRUE(std::abs(factor - 1) < 1e-6 || std::abs(factor - 2) < 1e-6 || std::abs(factor - 5) < 1e-6)
            << axis.step;
        EXPECT_GE(axis.maximum, maximum * (1 - 1e-9));
        EXPECT_LE(axis.maximum, maximum + axis.step);
        EXPECT_GE(axis.ticks.size(), 3U) << maximum;
        EXPECT_LE(axis.ticks.size(), 8U) << maximum;
        EXPECT_EQ(static_cast<qsizetype>(axis.ticks.size()), axis.tickLabels.size());
        EXPECT_DOUBLE_EQ(axis.ticks.back(), axis.maximum);
    }
}

TEST(AxisFor, LabelsAreShortAndAllDifferent) {
    for (double maximum = 1e-3; maximum < 1e29; maximum *= 1.31) {
        const Axis axis = axisFor(maximum);
        const std::set<QString> labels(axis.tickLabels.begin(), axis.tickLabels.end());
        EXPECT_EQ(static_cast<qsizetype>(labels.size()), axis.tickLabels.size()) << maximum;
        for (const QString& label : axis.tickLabels)
            EXPECT_LE(label.size(), 8) << label.toStdString();
    }
}

TEST(AxisFor, NamesItsUnit) {
    EXPECT_EQ(axisFor(2.57e9).title, "US dollars, billions");
    EXPECT_EQ(axisFor(2.57e9).tickLabels, QStringList({"0", "0.5", "1.0", "1.5", "2.0", "2.5", "3.0"}));
    EXPECT_EQ(axisFor(53.1e6).title, "US dollars, millions");
    EXPECT_EQ(axisFor(53.1e6).tickLabels.last(), "60");
    EXPECT_EQ(axisFor(500).title, "US dollars");
    EXPECT_EQ(axisFor(0).maximum, 1);
}

TEST(AxisFor, StaysInADragUntilABarLeavesItOrShrinksBelowAThird) {
    const Axis axis = axisFor(2.57e9);
    EXPECT_EQ(axisFor(2.99e9, AxisFit::Held, &axis), axis);
    EXPECT_EQ(axisFor(1.01e9, AxisFit::Held, &axis), axis);
    EXPECT_EQ(axisFor(0, AxisFit::Held, &axis), axis);
    EXPECT_GT(axisFor(3.01e9, AxisFit::Held, &axis).maximum, 3.01e9);
    EXPECT_LT(axisFor(0.9e9, AxisFit::Held, &axis).maximum, 3e9);
}

TEST(AxisFor, DoesNotFlickerAtABorder) {
    Axis axis = axisFor(2.9e9);
    axis = axisFor(3.01e9, AxisFit::Held, &axis);
    const Axis grown = axis;
    for (const double maximum : {2.99e9, 3.01e9, 2.98e9, 3.02e9}) {
        axis = axisFor(maximum, AxisFit::Held, &axis);
        EXPECT_EQ(axis, grown) << maximum;
    }
}

TEST(AxisFor, MovesFreelyWhereNothingIsDragged) {
    const Axis axis = axisFor(2.57e9);
    EXPECT_EQ(axisFor(1.01e9, AxisFit::Free, &axis), axisFor(1.01e9));
}

TEST(ShareAxis, ReachesFromNothingToAll) {
    EXPECT_EQ(shareAxis().tickLabels, QStringList({"0%", "20%", "40%", "60%", "80%", "100%"}));
    EXPECT_DOUBLE_EQ(shareAxis().ticks.back(), 1);
}

} // namespace
} // namespace costberg
