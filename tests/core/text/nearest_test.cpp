#include "core/text/nearest.h"

#include "core/inputs.h"

#include <gtest/gtest.h>

#include <string>

namespace costberg {
namespace {

TEST(NearestInputId, FindsWhatWasMistyped) {
    EXPECT_EQ(nearestInputId("rental.prise"), "rental.price");
    EXPECT_EQ(nearestInputId("gpus"), "hardware.gpus");
    EXPECT_EQ(nearestInputId("running.electricity"), "running.electricity_price");
}

TEST(NearestInputId, IsTheIdItselfWhereItIsRight) {
    for (const InputSpec& spec : allInputSpecs())
        EXPECT_EQ(nearestInputId(spec.id), spec.id);
}

TEST(NearestInputId, AnswersForAnyText) {
    EXPECT_TRUE(inputWithId(nearestInputId("")));
    EXPECT_TRUE(inputWithId(nearestInputId(std::string(1'000'000, 'x'))));
}

} // namespace
} // namespace costberg
