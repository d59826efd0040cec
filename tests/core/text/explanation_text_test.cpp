#include "core/text/explanation_text.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

TEST(ExplanationText, WritesQuantitiesWithTheirUnits) {
    EXPECT_EQ(quantityInFormula(5328000, "USD"), "$5.33M");
    EXPECT_EQ(quantityInFormula(2, "USD/GPU-h"), "$2.00/GPU-h");
    EXPECT_EQ(quantityInFormula(34728, "USD/GPU"), "$34,728/GPU");
    EXPECT_EQ(quantityInFormula(2664000, "GPU-h"), "2,664,000 GPU-h");
    EXPECT_EQ(quantityInFormula(0.375, "fraction"), "0.375");
    EXPECT_EQ(quantityInFormula(1.64, "x"), "1.64");
    EXPECT_EQ(quantityInFormula(0.25, "1/year"), "0.25/year");
    EXPECT_EQ(quantityInFormula(1, "year"), "1 year");
    EXPECT_EQ(quantityInFormula(4, "year"), "4 years");
    EXPECT_EQ(quantityInFormula(1.48e13, "tokens"), "14.8T tokens");
}

TEST(ExplanationText, NamesAQuantityAndWhoseItIs) {
    EXPECT_EQ(titleOf({{}, {}, Activity::Pretraining, Resource::Rent}), "Pre-training, rent");
    EXPECT_EQ(titleOf({"Depreciation per busy hour", {}, {}, Resource::Hardware}),
              "Depreciation per busy hour, hardware");
    EXPECT_EQ(titleOf({"Running cost per GPU and year", {}, {}, Resource::Running}), "Running cost per GPU and year");
    EXPECT_EQ(titleOf({"Total", View::Cash, {}, {}}), "Total, cash");
    EXPECT_EQ(titleOf({"hours in a year", {}, {}, {}}), "Hours in a year");
}

} // namespace
} // namespace costberg
