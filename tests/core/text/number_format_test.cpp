#include "core/text/number_format.h"

#include "core/inputs.h"
#include "core/text/number_reader.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <random>
#include <set>

namespace costberg {
namespace {

TEST(ShortNumber, HasThreeDigitsAndASuffix) {
    EXPECT_EQ(shortNumber(2.93e6), "2.93M");
    EXPECT_EQ(shortNumber(11.72e6), "11.7M");
    EXPECT_EQ(shortNumber(60000), "60,000");
    EXPECT_EQ(shortNumber(27142.67), "27,143");
    EXPECT_EQ(shortNumber(0.375), "0.375");
    EXPECT_EQ(shortNumber(1.0 / 3), "0.333");
    EXPECT_EQ(shortNumber(1.2e12), "1.2T");
    EXPECT_EQ(shortNumber(37e9), "37bn");
    EXPECT_EQ(shortNumber(150), "150");
    EXPECT_EQ(shortNumber(0), "0");
    EXPECT_EQ(shortNumber(-2.5), "-2.5");
    EXPECT_EQ(shortNumber(999999.7), "1M");
    EXPECT_EQ(shortNumber(1.234e25), "1.23e+25");
    EXPECT_EQ(shortNumber(1.234e-9), "1.23e-9");
}

TEST(ShortMoney, IsWrittenAsInThePress) {
    EXPECT_EQ(shortMoney(1.894e9), "$1.89bn");
    EXPECT_EQ(shortMoney(52.74e6), "$52.7M");
    EXPECT_EQ(shortMoney(10200), "$10.2k");
    EXPECT_EQ(shortMoney(2.0384), "$2.04");
    EXPECT_EQ(shortMoney(2), "$2.00");
    EXPECT_EQ(shortMoney(-3.4), "-$3.40");
    EXPECT_EQ(shortMoney(0.048), "$0.048");
    EXPECT_EQ(shortMoney(0.08), "$0.08");
    EXPECT_EQ(shortMoney(0.1), "$0.10");
    EXPECT_EQ(shortMoney(184.06), "$184");
    EXPECT_EQ(shortMoney(9.999), "$10.00");
    EXPECT_EQ(shortMoney(999.96e3), "$1.00M");
    EXPECT_EQ(shortMoney(0), "$0");
    EXPECT_EQ(shortMoney(5.87e6, 2), "$5.9M");
    EXPECT_EQ(shortMoney(52.7e6, 2), "$53M");
    EXPECT_EQ(shortMoney(619e6, 2), "$620M");
}

TEST(MoneyInCents, HasAllDollarsAndTwoDecimals) {
    EXPECT_EQ(moneyInCents(1894267412.349), "$1,894,267,412.35");
    EXPECT_EQ(moneyInCents(-1234.5), "-$1,234.50");
    EXPECT_EQ(moneyInCents(0), "$0.00");
    EXPECT_EQ(moneyInCents(1e17), "$100,000,000,000,000,000");
}

TEST(GroupedNumber, HasEveryDigit) {
    EXPECT_EQ(groupedNumber(1600000000), "1,600,000,000");
    EXPECT_EQ(groupedNumber(27142.666666666668), "27,142.666666666668");
    EXPECT_EQ(groupedNumber(0.1), "0.1");
    EXPECT_EQ(groupedNumber(-1234), "-1,234");
    EXPECT_EQ(groupedNumber(0), "0");
}

TEST(ExactFieldText, IsInTheNotationOfTheUnit) {
    EXPECT_EQ(exactFieldText(2, "USD/GPU-h"), "$2");
    EXPECT_EQ(exactFieldText(-3.4, "USD"), "-$3.4");
    EXPECT_EQ(exactFieldText(0.85, "fraction"), "85%");
    EXPECT_EQ(exactFieldText(0.1, "1/year"), "10%");
    EXPECT_EQ(exactFieldText(0.001, "fraction"), "0.1%");
    EXPECT_EQ(exactFieldText(1.5, "fraction"), "150%");
    EXPECT_EQ(exactFieldText(2788000, "GPU-h"), "2,788,000");
    EXPECT_EQ(exactFieldText(14.8e12, "tokens"), "14.8T");
    EXPECT_EQ(exactFieldText(1.6e9, "USD"), "$1.6bn");
    EXPECT_EQ(exactFieldText(1628560001, "USD"), "$1,628,560,001");
    EXPECT_EQ(exactFieldText(2.2, "x"), "2.2");
}

/// Any finite double, or one of the kind that people enter.
class SomeDoubles {
public:
    double next() {
        const std::uint64_t bits = m_engine();
        if (bits % 2 == 0)
            return std::bit_cast<double>(m_engine());
        const auto digits = static_cast<double>(m_engine() % 100000);
        return digits * std::pow(10.0, static_cast<double>(bits / 2 % 24) - 9);
    }

private:
    std::mt19937_64 m_engine{20250131};
};

std::set<std::string_view> allUnits() {
    std::set<std::string_view> units;
    for (const InputSpec& spec : allInputSpecs())
        units.insert(spec.unit);
    return units;
}

void expectFixedPoint(double value, std::string_view unit) {
    const std::string text = exactFieldText(value, unit);
    const auto read = readNumber(text, unit);
    ASSERT_TRUE(read) << text << " in " << unit;
    ASSERT_EQ(std::bit_cast<std::uint64_t>(*read), std::bit_cast<std::uint64_t>(value)) << text << " in " << unit;
    ASSERT_EQ(exactFieldText(*read, unit), text) << unit;
}

TEST(ExactFieldText, ReadsBackToTheBitForAMillionDoubles) {
    const auto units = allUnits();
    SomeDoubles doubles;
    for (int i = 0; i < 1'000'000; ++i) {
        const double value = doubles.next();
        if (!std::isfinite(value))
            continue;
        const auto unit = std::next(units.begin(), i % static_cast<int>(units.size()));
        ASSERT_NO_FATAL_FAILURE(expectFixedPoint(value, *unit));
    }
}

TEST(ExactFieldText, ReadsBackForEveryNumberOfTheInputTable) {
    for (const InputSpec& spec : allInputSpecs())
        for (const double value : {spec.limits.from, spec.limits.to, spec.track.from, spec.track.to, spec.standard,
                                   -0.0, 5e-324, 1.7976931348623157e308})
            ASSERT_NO_FATAL_FAILURE(expectFixedPoint(value, spec.unit)) << spec.id;
}

TEST(GroupedNumber, ReadsBackToTheBit) {
    SomeDoubles doubles;
    for (int i = 0; i < 100'000; ++i) {
        const double value = doubles.next();
        if (!std::isfinite(value))
            continue;
        const auto read = readNumber(groupedNumber(value), "GPU-h");
        ASSERT_TRUE(read) << groupedNumber(value);
        ASSERT_EQ(*read, value) << groupedNumber(value);
    }
}

TEST(SignedShortMoney, HasTheSignInFrontAndNoneForNothing) {
    EXPECT_EQ(signedShortMoney(56.1e6), "+$56.1M");
    EXPECT_EQ(signedShortMoney(-3.4), "-$3.40");
    EXPECT_EQ(signedShortMoney(0), "$0");
}

TEST(WholeNumber, HasNoFraction) {
    EXPECT_EQ(wholeNumber(5'576'000.4, "USD"), "$5,576,000");
    EXPECT_EQ(wholeNumber(2'788'000, "GPU-h"), "2,788,000");
}

TEST(ShortQuantity, HasItsUnitAsPeopleWriteIt) {
    EXPECT_EQ(shortQuantity(1.6e9, "USD"), "$1.60bn");
    EXPECT_EQ(shortQuantity(2.041, "USD/GPU-h"), "$2.04 per GPU-h");
    EXPECT_EQ(shortQuantity(0.8233, "fraction"), "82.3%");
    EXPECT_EQ(shortQuantity(323.4, "x"), "323x");
    EXPECT_EQ(shortQuantity(1, "year"), "1 year");
    EXPECT_EQ(shortQuantity(4, "year"), "4 years");
    EXPECT_EQ(shortQuantity(150, "person"), "150 people");
    EXPECT_EQ(shortQuantity(1, "person"), "1 person");
    EXPECT_EQ(shortQuantity(2.93e6, "GPU-h"), "2.93M GPU-h");
    EXPECT_EQ(shortQuantity(0.08, "1/year"), "8% per year");
    EXPECT_EQ(shortQuantity(220000, "USD/person/year"), "$220k per person and year");
    EXPECT_EQ(shortQuantity(134.2, "person"), "134 people");
    EXPECT_EQ(shortQuantity(1, "person"), "1 person");
    EXPECT_EQ(shortQuantity(2048, "GPU"), "2,048 GPUs");
}

} // namespace
} // namespace costberg
