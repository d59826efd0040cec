#include "ui/present/number_marks.h"
#include "ui/present/words.h"

#include "core/text/number_reader.h"
#include "tests/ui/present/sessions.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <bit>
#include <random>

namespace costberg {
namespace {

TEST(MoneyText, IsWrittenAsInThePress) {
    EXPECT_EQ(moneyText(1.89381e9), "$1.89bn");
    EXPECT_EQ(moneyText(10189.94), "$10.2k");
    EXPECT_EQ(moneyText(2.0384), "$2.04");
    EXPECT_EQ(moneyText(-3400), "−$3.40k");
    EXPECT_EQ(moneyText(0), "$0");
}

TEST(MoneyText, HasOneDigitLessOnBarsAndTwoDigitsInSentences) {
    EXPECT_EQ(barMoneyText(5.87e6), "$5.9M");
    EXPECT_EQ(barMoneyText(52.74e6), "$52.7M");
    EXPECT_EQ(barMoneyText(1.89381e9), "$1.89bn");
    EXPECT_EQ(barMoneyText(5971303), "$6.0M");
    EXPECT_EQ(barMoneyText(9.96e6), "$9.96M");
    EXPECT_EQ(barMoneyText(10189), "$10.2k");
    EXPECT_EQ(barMoneyText(5430), "$5.4k");
    EXPECT_EQ(roughMoneyText(52.74e6), "$53M");
    EXPECT_EQ(roughMoneyText(1.89381e9), "$1.9bn");
    EXPECT_EQ(roughMoneyText(2.04), "$2.04");
}

TEST(MoneyText, HasEveryCentWhereItIsExact) {
    EXPECT_EQ(exactMoneyText(1894267412.349), "$1,894,267,412.35");
    EXPECT_EQ(exactMoneyText(0.0004), "$0.0004");
    EXPECT_EQ(exactMoneyText(0), "$0.00");
}

TEST(MoneyText, HasItsSign) {
    EXPECT_EQ(signedMoneyText(1.2e6), "+$1.20M");
    EXPECT_EQ(signedMoneyText(-3400), "−$3.40k");
    EXPECT_EQ(signedMoneyText(0), "$0");
}

TEST(PriceText, IsAsItIsSaid) {
    EXPECT_EQ(priceText(2), "$2");
    EXPECT_EQ(priceText(1.99), "$1.99");
    EXPECT_EQ(priceText(2.5), "$2.50");
    EXPECT_EQ(priceText(34728), "$34,728");
}

TEST(ShareText, NeverRoundsSomethingToNothingOrToAll) {
    EXPECT_EQ(shareText(0.334), "33.4%");
    EXPECT_EQ(shareText(0.0002), "<0.1%");
    EXPECT_EQ(shareText(0), "0%");
    EXPECT_EQ(shareText(0.9998), ">99.9%");
    EXPECT_EQ(shareText(1), "100%");
    EXPECT_EQ(shareText(1.5), "150.0%");
    EXPECT_EQ(shareText(12.5), "1,250%");
    EXPECT_EQ(roughShareText(0.972), "97%");
    EXPECT_EQ(roughShareText(0.001), "<1%");
    EXPECT_EQ(roughShareText(0.999), ">99%");
    EXPECT_EQ(roughShareText(1), "100%");
}

TEST(ChangeText, IsADashWhereTheBaselineIsNothing) { EXPECT_EQ(changeText(5, 0), noNumber()); }

TEST(ChangeText, IsADashWhereItWouldBeBeyondAllNumbers) { EXPECT_EQ(changeText(5e6, 1e-320), noNumber()); }

TEST(ChangeText, SaysHowMuchMoreOrLess) {
    EXPECT_EQ(changeText(112.3, 100), "+12.3%");
    EXPECT_EQ(changeText(0.3, 100), "−99.7%");
    EXPECT_EQ(changeText(100, 100), "0%");
    EXPECT_EQ(changeText(100.01, 100), "≈0%");
    EXPECT_EQ(changeText(0, 100), "−100%");
    EXPECT_EQ(changeText(0.04, 100), "−99.96%");
    EXPECT_EQ(changeText(0.0001, 100), "−99.99%");
    EXPECT_EQ(changeText(32300, 100), "+32,200%");
}

TEST(RatioText, HasATimesSign) {
    EXPECT_EQ(ratioText(322.6), "×323");
    EXPECT_EQ(ratioText(1.5), "×1.5");
    EXPECT_EQ(ratioText(50), "×50");
}

TEST(QuantityText, HasItsUnitWhereItIsNotUnderstoodWithout) {
    EXPECT_EQ(quantityText(2930000, "GPU-h"), "2.93M");
    EXPECT_EQ(quantityText(0.6, "fraction"), "60%");
    EXPECT_EQ(quantityText(2, "USD/GPU-h"), "$2.00");
    EXPECT_EQ(quantityText(4, "year"), "4 years");
    EXPECT_EQ(quantityText(1, "year"), "1 year");
    EXPECT_EQ(quantityText(0.7, "kW"), "0.7 kW");
    EXPECT_EQ(quantityText(9.89e14, "FLOP/s"), "989 TFLOP/s");
    EXPECT_EQ(quantityText(1850, "token/s"), "1,850 tokens/s");
}

TEST(ShortFieldText, IsRoundedForAFieldThatIsNotEdited) {
    EXPECT_EQ(shortFieldText(27142.666666666668, "USD/GPU"), "$27,143");
    EXPECT_EQ(shortFieldText(1628560000, "USD"), "$1.63bn");
    EXPECT_EQ(shortFieldText(2, "USD/GPU-h"), "$2.00");
    EXPECT_EQ(shortFieldText(0.08, "USD/kWh"), "$0.08");
    EXPECT_EQ(shortFieldText(5000, "GPU-h"), "5,000");
    EXPECT_EQ(shortFieldText(4, "x"), "4.0");
    EXPECT_EQ(shortFieldText(1.64, "x"), "1.64");
    EXPECT_EQ(shortFieldText(0.375, "fraction"), "37.5%");
    EXPECT_EQ(shortFieldText(14.8e12, "tokens"), "14.8T");
}

TEST(FieldText, ReadsBackAsTheSameNumber) {
    std::mt19937_64 engine{7};
    for (int i = 0; i < 100'000; ++i) {
        const double value = std::bit_cast<double>(static_cast<std::uint64_t>(engine()));
        const std::string_view unit = allInputSpecs()[static_cast<std::size_t>(i) % inputCount].unit;
        if (!std::isfinite(value))
            continue;
        const auto read = readNumber(toCore(fieldText(value, unit)), unit);
        ASSERT_TRUE(read) << fieldText(value, unit).toStdString();
        ASSERT_EQ(*read, value) << fieldText(value, unit).toStdString();
    }
}

TEST(ExactText, HasEveryDigitAndTheUnit) {
    EXPECT_EQ(exactText(1.6e9, "USD"), "$1,600,000,000");
    EXPECT_EQ(exactText(2788000, "GPU-h"), "2,788,000 GPU-h");
    EXPECT_EQ(exactText(2.5, "USD/GPU-h"), "$2.5/GPU-h");
    EXPECT_EQ(exactText(1.0 / 3, "fraction"), "33.33333333333333%");
    EXPECT_EQ(exactText(-5, "USD"), "−$5");
}

TEST(UnitText, IsKnownForEveryInput) {
    for (const InputSpec& spec : allInputSpecs()) {
        EXPECT_FALSE(unitText(spec.unit).startsWith("USD")) << spec.unit;
        EXPECT_FALSE(unitText(spec.unit).contains("fraction")) << spec.unit;
    }
    EXPECT_EQ(unitText("USD/GPU-h"), "/GPU-h");
    EXPECT_EQ(unitText("GPU-h"), "GPU-h");
    EXPECT_EQ(unitText("USD"), "");
    EXPECT_EQ(unitText("x"), "×");
    EXPECT_EQ(unitText("year"), "years");
    EXPECT_EQ(unitTextFor(1, "year"), "year");
}

TEST(SpokenText, HasNoSigns) {
    EXPECT_EQ(spokenText(2, "USD/GPU-h"), "$2.00 per GPU-hour");
    EXPECT_EQ(spokenText(4, "x"), "4.0 times");
    EXPECT_EQ(spokenText(1, "year"), "1 year");
    EXPECT_EQ(spokenText(0.6, "fraction"), "60%");
}

TEST(DurationText, IsInDaysWhereItIsShort) {
    EXPECT_EQ(durationText(0.0372), "13.6 days");
    EXPECT_EQ(durationText(1 / 365.25), "1 day");
    EXPECT_EQ(durationText(1), "1 year");
    EXPECT_EQ(durationText(2.5), "2.5 years");
    EXPECT_EQ(durationText(0), "0 years");
}

class GermanWords : public testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void TearDown() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

TEST_F(GermanWords, HaveTheMarksOfTheLocale) {
    EXPECT_EQ(moneyText(1.89381e9), "$1,89bn");
    EXPECT_EQ(exactMoneyText(1234567.5), "$1.234.567,50");
    EXPECT_EQ(shareText(0.334), "33,4%");
    EXPECT_EQ(shortFieldText(60000, "GPU"), "60.000");
}

TEST_F(GermanWords, ReadBackAsTheyAreWritten) {
    const QString text = fieldText(27142.666666666668, "USD/GPU");
    EXPECT_EQ(text, "$27.142,666666666668");
    EXPECT_EQ(*readNumber(toCore(text), "USD/GPU"), 27142.666666666668);
}

} // namespace
} // namespace costberg
