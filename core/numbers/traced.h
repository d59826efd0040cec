#pragma once

#include "core/inputs.h"
#include "core/numbers/constants.h"
#include "core/numbers/unit.h"
#include "core/vocabulary.h"

#include <compare>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace costberg {

/// What a quantity is called: by words of its formula or by its place in a view, and whose it is. Empty where a formula
/// has no name for it.
struct QuantityName {
    std::string_view words; ///< English, as the formulas say it; ui/present translates it
    std::optional<View> view;
    std::optional<Activity> activity;
    std::optional<Resource> resource;

    bool operator==(const QuantityName&) const = default;
    bool isEmpty() const { return *this == QuantityName(); }
};

enum class Operation {
    Number,   ///< a number that the formula itself says, as the 1 of 1 - x
    Constant, ///< named as in constants.h
    Input,
    Sum,
    Difference,
    Product,
    Quotient,
    Negative,
    AtLeast,
    AtMost,
    Larger,
    WhereBelow,
    ShareOf,
    PowerOfTen,
    DiscountFactor,
    DiscountLost
};

/// One step of a computation: what came out, and of what. `operands` are the arguments of the operation in their order.
struct Trace {
    Operation operation = Operation::Number;
    double value = 0;
    Unit unit;
    QuantityName name;
    std::optional<Input> input; ///< where the operation is Input
    std::vector<std::shared_ptr<const Trace>> operands;
};

/// A number that remembers how it was computed. Its value is that of the double bit for bit; its unit is that of the
/// formula, and a clash where the formula adds or compares what does not belong together.
class Traced {
public:
    Traced(double number = 0);
    Traced(const Constant& constant);
    static Traced of(Input input, double value);

    double value() const { return m_trace->value; }
    const Unit& unit() const { return m_trace->unit; }
    const std::shared_ptr<const Trace>& trace() const { return m_trace; }

    /// The same by a name, unless it has one already or is an input or a constant, whose own name says more.
    Traced called(const QuantityName& name) const;

    friend Traced operator+(const Traced& a, const Traced& b);
    friend Traced operator-(const Traced& a, const Traced& b);
    friend Traced operator*(const Traced& a, const Traced& b);
    friend Traced operator/(const Traced& a, const Traced& b);
    friend Traced operator-(const Traced& a);
    friend std::partial_ordering operator<=>(const Traced& a, double b) { return a.value() <=> b; }
    friend bool operator==(const Traced& a, double b) { return a.value() == b; }

    friend Traced atLeast(const Traced& value, double floor);
    friend Traced atMost(const Traced& value, double ceiling);
    friend Traced larger(const Traced& one, const Traced& other);
    friend Traced whereBelow(const Traced& value, double threshold, const Traced& ifBelow, const Traced& otherwise);
    friend Traced shareOf(const Traced& dividend, const Traced& divisor);
    friend Traced powerOfTen(const Traced& exponent);
    friend Traced discountFactor(const Traced& rate, const Traced& years);
    friend Traced discountLost(const Traced& rate, const Traced& years);

private:
    explicit Traced(std::shared_ptr<const Trace> trace) : m_trace(std::move(trace)) {}
    static Traced made(Operation operation, double value, const Unit& unit, std::initializer_list<Traced> operands);

    bool isLiteralZero() const;

    std::shared_ptr<const Trace> m_trace;
};

// By value, so that they are preferred to those for every other number.
inline Traced named(std::string_view words, Traced value) { return value.called({words, {}, {}, {}}); }
inline Traced named(std::string_view words, Activity activity, Traced value) {
    return value.called({words, {}, activity, {}});
}
inline Traced named(std::string_view words, Resource resource, Traced value) {
    return value.called({words, {}, {}, resource});
}

} // namespace costberg
