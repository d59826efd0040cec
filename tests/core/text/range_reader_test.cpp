#include "core/text/range_reader.h"

#include "core/text/messages.h"

#include <gmock/gmock.h>

#include <ostream>

namespace costberg {
namespace {

using testing::HasSubstr;

Result<Interval> read(std::string_view text, Input input, double value) {
    const auto parts = rangeTextIn(text);
    return parts ? readRange(*parts, specOf(input), value) : Result<Interval>(Refusal{"", "no range", "a range"});
}

struct Reading {
    const char* text;
    Input input;
    double value;
    Interval range;
};
void PrintTo(const Reading& reading, std::ostream* out) { *out << '"' << reading.text << '"'; }

class ReadRange : public testing::TestWithParam<Reading> {};

TEST_P(ReadRange, ReadsWhatPeopleType) {
    const auto range = read(GetParam().text, GetParam().input, GetParam().value);
    ASSERT_TRUE(range) << messageOf(range.refusal());
    EXPECT_DOUBLE_EQ(range->from, GetParam().range.from);
    EXPECT_DOUBLE_EQ(range->to, GetParam().range.to);
}

using enum Input;
INSTANTIATE_TEST_SUITE_P(
    TwoEnds, ReadRange,
    testing::Values(Reading{"1.2 to 4", ComputeMultiple, 2, {1.2, 4}}, Reading{"1.3..12", RentalPrice, 2, {1.3, 12}},
                    Reading{" $1.30 .. $12 ", RentalPrice, 2, {1.3, 12}}, Reading{"1.3–12", RentalPrice, 2, {1.3, 12}},
                    Reading{"1.5 - 3", RentalPrice, 2, {1.5, 3}}, Reading{"35% to 85%", Utilization, 0.6, {0.35, 0.85}},
                    Reading{"2M to 4M", PretrainingGpuHours, 3e6, {2e6, 4e6}},
                    Reading{"500 to 1k", Gpus, 600, {500, 1000}},
                    Reading{"1/3..2/3", Utilization, 0.5, {1.0 / 3, 2.0 / 3}},
                    Reading{"2 to 2", RentalPrice, 2, {2, 2}},
                    Reading{"0.3 to 0.9 kW", AcceleratorPower, 0.7, {0.3, 0.9}}));

INSTANTIATE_TEST_SUITE_P(
    ToEitherSide, ReadRange,
    testing::Values(Reading{"±20%", RentalPrice, 2, {1.6, 2.4}}, Reading{"± 0.5", RentalPrice, 2, {1.5, 2.5}},
                    Reading{"+-20%", Utilization, 0.6, {0.48, 0.72}}, Reading{"+/-$0.25", RentalPrice, 2, {1.75, 2.25}},
                    Reading{"±0.12", Utilization, 0.6, {0.48, 0.72}}, Reading{"±50%", Gpus, 0, {0, 0}}));

struct Refusing {
    const char* text;
    Input input;
    double value;
    const char* reason;
};
void PrintTo(const Refusing& refusing, std::ostream* out) { *out << '"' << refusing.text << '"'; }

class RefuseRange : public testing::TestWithParam<Refusing> {};

TEST_P(RefuseRange, SaysWhy) {
    const auto range = read(GetParam().text, GetParam().input, GetParam().value);
    ASSERT_FALSE(range);
    EXPECT_THAT(messageOf(range.refusal()), HasSubstr(GetParam().reason));
}

INSTANTIATE_TEST_SUITE_P(
    Refusals, RefuseRange,
    testing::Values(Refusing{"4 to 1.2", ComputeMultiple, 2, "the low end first"},
                    Refusing{"2.5 to 4", RentalPrice, 2, "holds the value, $2"},
                    Refusing{"±20%", OwnedShare, 1, "within 0% to 100%"},
                    Refusing{"1 to 2000", RentalPrice, 2, "within $0 to $1,000"},
                    Refusing{"1 to 4M", PretrainingGpuHours, 3e6, "read in two ways"},
                    Refusing{"0.01 to 4%", CostOfCapital, 0.03, "read in two ways"},
                    Refusing{"1.2 to", RentalPrice, 2, "no range"}, Refusing{"..4", RentalPrice, 2, "a number"},
                    Refusing{"1..", RentalPrice, 2, "a number"}, Refusing{"..", RentalPrice, 2, "a number"},
                    Refusing{"±", RentalPrice, 2, "a number"}, Refusing{"±abc", RentalPrice, 2, "a number"},
                    Refusing{"±-20%", RentalPrice, 2, "positive number"},
                    Refusing{"1 to 2 to 3", RentalPrice, 2, "after the number"},
                    Refusing{"abc to 4", RentalPrice, 2, "a number"}, Refusing{"nan to 4", RentalPrice, 2, "finite"}));

TEST(ReadSpread, MakesNoRoundingNoise) {
    const auto range = read("±20%", RentalPrice, 3);
    ASSERT_TRUE(range);
    EXPECT_EQ(range->from, 2.4);
    EXPECT_EQ(range->to, 3.6);
    EXPECT_THAT(messageOf(read("±120%", RentalPrice, 3).refusal()), HasSubstr("-$0.6 to $6.6"));
    const double third = 1.0 / 3;
    EXPECT_EQ(read("±0", Utilization, third)->from, third);
    EXPECT_EQ(read("±0", Utilization, third)->to, third);
}

TEST(RangeTextIn, LeavesNumbersToTheirOwnReader) {
    for (const char* text : {"2.788M", "$1.6bn", "-3", "1.2k*8", "85%", "2 788 000", "1e-9", "", "token", "10 tokens"})
        EXPECT_EQ(rangeTextIn(text), std::nullopt) << text;
}

} // namespace
} // namespace costberg
