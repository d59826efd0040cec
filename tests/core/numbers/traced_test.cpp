#include "core/numbers/traced.h"

#include "core/numbers/named.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

TEST(Traced, AddsNoDifferentUnits) {
    const Traced hours = Traced::of(Input::PretrainingGpuHours, 100);
    const Traced rent = Traced::of(Input::RentalPrice, 2);
    const Traced licenses = Traced::of(Input::Licenses, 5);
    EXPECT_TRUE((hours + rent).unit().isClash());
    EXPECT_TRUE((hours - licenses).unit().isClash());
    EXPECT_TRUE(larger(hours, licenses).unit().isClash());
    EXPECT_TRUE((1.0 - hours).unit().isClash());
    EXPECT_TRUE(((hours + rent) * rent).unit().isClash());
    EXPECT_EQ((hours * rent + licenses).unit(), Unit::of("USD"));
}

TEST(Traced, TakesPlainNumbersAloneAsExponents) {
    const Traced rate = Traced::of(Input::CostOfCapital, 0.1);
    const Traced years = Traced::of(Input::UsefulLifeYears, 4);
    const Traced decline = Traced::of(Input::PriceDecline, 0.14);
    EXPECT_TRUE(discountLost(rate, years).unit().isPlain());
    EXPECT_TRUE(discountFactor(rate, rate).unit().isClash());
    EXPECT_TRUE(powerOfTen(-(decline * years)).unit().isPlain());
    EXPECT_TRUE(powerOfTen(decline).unit().isClash());
}

TEST(Traced, KnowsWhatIsOfOneGpu) {
    EXPECT_EQ(Traced::of(Input::PeakFlops, 1e15).unit(), Unit::of("FLOP/s/GPU"));
    EXPECT_EQ(Traced::of(Input::AcceleratorPower, 0.7).unit(), Unit::of("kW/GPU"));
}

TEST(Traced, RemembersOperationsAndOperands) {
    const Traced rent = Traced::of(Input::RentalPrice, 2) * (1.0 + Traced::of(Input::ExtrasShare, 0.1));
    const Trace& trace = *rent.trace();
    EXPECT_EQ(trace.operation, Operation::Product);
    EXPECT_EQ(trace.operands[0]->input, Input::RentalPrice);
    EXPECT_EQ(trace.operands[1]->operation, Operation::Sum);
    EXPECT_EQ(trace.operands[1]->operands[0]->operation, Operation::Number);
}

TEST(Traced, BeginsASumWithItsFirstTerm) {
    Traced total = 0.0;
    total = total + Traced::of(Input::Licenses, 5);
    EXPECT_EQ(total.trace()->input, Input::Licenses);
}

TEST(Traced, KeepsTheFirstName) {
    const Traced hours = Traced::of(Input::PretrainingGpuHours, 100);
    EXPECT_EQ(named("Hours", hours).trace()->name.words, specOf(Input::PretrainingGpuHours).label);
    const Traced twice = named("Second", named("First", Activity::Experiments, hours * 2.0));
    EXPECT_EQ(twice.trace()->name, (QuantityName{"First", {}, Activity::Experiments, {}}));
}

TEST(Named, IsTheValueItself) {
    const double value = 3;
    EXPECT_EQ(&named("Value", value), &value);
    EXPECT_EQ(named("Sum", value + 1), 4);
}

} // namespace
} // namespace costberg
