#include "core/numbers/unit.h"

#include "core/inputs.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

TEST(Unit, ReadsAndWritesTheUnitsOfTheInputs) {
    for (const InputSpec& spec : allInputSpecs())
        EXPECT_EQ(Unit::of(Unit::of(spec.unit).text()), Unit::of(spec.unit)) << spec.unit;
    for (const std::string_view text : {"USD/GPU-h", "GPU-h", "USD/GPU/year", "USD/kWh", "1/year", "USD", "token/s"})
        EXPECT_EQ(Unit::of(text).text(), text);
}

TEST(Unit, OfAShareOrAFactorIsPlain) {
    EXPECT_TRUE(Unit::of("fraction").isPlain());
    EXPECT_TRUE(Unit::of("x").isPlain());
    EXPECT_TRUE(Unit::of("").isPlain());
    EXPECT_TRUE(Unit::of("year/year").isPlain());
    EXPECT_EQ(Unit().text(), "");
}

TEST(Unit, MultipliesAndDivides) {
    EXPECT_EQ(Unit::of("GPU-h") * Unit::of("USD/GPU-h"), Unit::of("USD"));
    EXPECT_EQ(Unit::of("kW") * Unit::of("h/year") * Unit::of("USD/kWh"), Unit::of("USD/year"));
    EXPECT_EQ(Unit::of("tokens") / Unit::of("token/s/GPU"), Unit::of("(GPU s)"));
    EXPECT_EQ((Unit::of("GPU") * Unit::of("s")).text(), "GPU-s");
    EXPECT_EQ((Unit::of("year") * Unit::of("year")).text(), "year^2");
}

TEST(Unit, StaysAClashAndEqualsNothing) {
    const Unit clash = Unit::clash() * Unit::of("USD") / Unit::of("USD");
    EXPECT_TRUE(clash.isClash());
    EXPECT_FALSE(clash == Unit());
    EXPECT_FALSE(clash == clash);
}

} // namespace
} // namespace costberg
