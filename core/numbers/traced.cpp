#include "core/numbers/traced.h"

#include "core/numbers/real.h"

#include <algorithm>
#include <array>

namespace costberg {
namespace {

/// The unit of inputs.csv, but for what is that of one GPU, as the label says.
Unit unitOf(Input input) {
    const Unit unit = Unit::of(specOf(input).unit);
    constexpr std::array perGpu{Input::PeakFlops, Input::OutputRate, Input::PromptRate, Input::AcceleratorPower};
    return std::ranges::find(perGpu, input) == perGpu.end() ? unit : unit / Unit::of("GPU");
}

/// The unit of what is added or compared.
Unit common(const Unit& one, const Unit& other) { return one == other ? one : Unit::clash(); }

/// The plain number that comes out of a function into which only one unit can be put.
Unit plainOf(const Unit& found, const Unit& wanted) { return found == wanted ? Unit() : Unit::clash(); }

} // namespace

Traced::Traced(double number) : m_trace(std::make_shared<Trace>(Trace{Operation::Number, number, {}, {}, {}, {}})) {}

Traced::Traced(const Constant& constant)
    : m_trace(std::make_shared<Trace>(
          Trace{Operation::Constant, constant.value, Unit::of(constant.unit), {constant.name, {}, {}, {}}, {}, {}})) {}

Traced Traced::of(Input input, double value) {
    return Traced(std::make_shared<Trace>(
        Trace{Operation::Input, value, unitOf(input), {specOf(input).label, {}, {}, {}}, input, {}}));
}

Traced Traced::made(Operation operation, double value, const Unit& unit, std::initializer_list<Traced> operands) {
    Trace trace{operation, value, unit, {}, {}, {}};
    for (const Traced& operand : operands)
        trace.operands.push_back(operand.m_trace);
    return Traced(std::make_shared<Trace>(std::move(trace)));
}

Traced Traced::called(const QuantityName& name) const {
    if (!m_trace->name.isEmpty())
        return *this;
    Trace trace = *m_trace;
    trace.name = name;
    return Traced(std::make_shared<Trace>(std::move(trace)));
}

/// A sum begins with it, whatever it is a sum of.
bool Traced::isLiteralZero() const { return m_trace->operation == Operation::Number && value() == 0; }

Traced operator+(const Traced& a, const Traced& b) {
    if (a.isLiteralZero())
        return b;
    return Traced::made(Operation::Sum, a.value() + b.value(), common(a.unit(), b.unit()), {a, b});
}

Traced operator-(const Traced& a, const Traced& b) {
    return Traced::made(Operation::Difference, a.value() - b.value(), common(a.unit(), b.unit()), {a, b});
}

Traced operator*(const Traced& a, const Traced& b) {
    return Traced::made(Operation::Product, a.value() * b.value(), a.unit() * b.unit(), {a, b});
}

Traced operator/(const Traced& a, const Traced& b) {
    return Traced::made(Operation::Quotient, a.value() / b.value(), a.unit() / b.unit(), {a, b});
}

Traced operator-(const Traced& a) { return Traced::made(Operation::Negative, -a.value(), a.unit(), {a}); }

Traced atLeast(const Traced& value, double floor) {
    return Traced::made(Operation::AtLeast, atLeast(value.value(), floor), value.unit(), {value, floor});
}

Traced atMost(const Traced& value, double ceiling) {
    return Traced::made(Operation::AtMost, atMost(value.value(), ceiling), value.unit(), {value, ceiling});
}

Traced larger(const Traced& one, const Traced& other) {
    return Traced::made(Operation::Larger, larger(one.value(), other.value()), common(one.unit(), other.unit()),
                        {one, other});
}

Traced whereBelow(const Traced& value, double threshold, const Traced& ifBelow, const Traced& otherwise) {
    return Traced::made(Operation::WhereBelow, whereBelow(value.value(), threshold, ifBelow.value(), otherwise.value()),
                        common(ifBelow.unit(), otherwise.unit()), {value, threshold, ifBelow, otherwise});
}

Traced shareOf(const Traced& dividend, const Traced& divisor) {
    return Traced::made(Operation::ShareOf, shareOf(dividend.value(), divisor.value()),
                        dividend.unit() / divisor.unit(), {dividend, divisor});
}

Traced powerOfTen(const Traced& exponent) {
    return Traced::made(Operation::PowerOfTen, powerOfTen(exponent.value()), plainOf(exponent.unit(), Unit::of("OOM")),
                        {exponent});
}

Traced discountFactor(const Traced& rate, const Traced& years) {
    return Traced::made(Operation::DiscountFactor, discountFactor(rate.value(), years.value()),
                        plainOf(rate.unit() * years.unit(), Unit()), {rate, years});
}

Traced discountLost(const Traced& rate, const Traced& years) {
    return Traced::made(Operation::DiscountLost, discountLost(rate.value(), years.value()),
                        plainOf(rate.unit() * years.unit(), Unit()), {rate, years});
}

} // namespace costberg
