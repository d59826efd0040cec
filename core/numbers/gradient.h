#pragma once

#include "core/numbers/real.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>

namespace costberg {

/// A value with its derivative along up to `capacity` directions. Where a formula branches on the value (a maximum, a
/// cap, a divisor of 0), the derivative is that of the branch taken, and `branches` tells which were taken: two results
/// of one formula with equal `branches` lie on the same smooth piece of it.
class Gradient {
public:
    static constexpr std::size_t capacity = 24;
    using Derivatives = std::array<double, capacity>;

    Gradient(double value = 0) : m_value(value) {}
    /// A value that changes by `speed` along one direction, and not along the others.
    static Gradient along(std::size_t direction, double value, double speed) {
        assert(direction < capacity && "more directions than a gradient has");
        Gradient gradient(value);
        gradient.m_derivatives[direction] = speed;
        return gradient;
    }

    double value() const { return m_value; }
    const Derivatives& derivatives() const { return m_derivatives; }
    std::uint64_t branches() const { return m_branches; }

    /// f(a), by its value and its slope there.
    static Gradient composed(const Gradient& a, double value, double slope) {
        Gradient result(value, a.m_branches);
        for (std::size_t i = 0; i < capacity; ++i)
            result.m_derivatives[i] = slope * a.m_derivatives[i];
        return result;
    }
    /// f(a, b), by its value and its slope along each.
    static Gradient composed(const Gradient& a, const Gradient& b, double value, double slopeByA, double slopeByB) {
        Gradient result(value, joined(a.m_branches, b.m_branches));
        for (std::size_t i = 0; i < capacity; ++i)
            result.m_derivatives[i] = slopeByA * a.m_derivatives[i] + slopeByB * b.m_derivatives[i];
        return result;
    }
    /// This number, as what came out of a decision between branches, which also depends on what `decider` went through.
    Gradient chosenBy(const Gradient& decider, std::uint64_t branch) const {
        Gradient result = *this;
        result.m_branches = joined(joined(m_branches, decider.m_branches), branch);
        return result;
    }

    friend Gradient operator+(const Gradient& a, const Gradient& b) {
        return composed(a, b, a.m_value + b.m_value, 1, 1);
    }
    friend Gradient operator-(const Gradient& a, const Gradient& b) {
        return composed(a, b, a.m_value - b.m_value, 1, -1);
    }
    friend Gradient operator*(const Gradient& a, const Gradient& b) {
        return composed(a, b, a.m_value * b.m_value, b.m_value, a.m_value);
    }
    friend Gradient operator/(const Gradient& a, const Gradient& b) {
        const double quotient = a.m_value / b.m_value;
        return composed(a, b, quotient, 1 / b.m_value, -quotient / b.m_value);
    }
    friend Gradient operator+(const Gradient& a, double b) { return composed(a, a.m_value + b, 1); }
    friend Gradient operator-(const Gradient& a, double b) { return composed(a, a.m_value - b, 1); }
    friend Gradient operator*(const Gradient& a, double b) { return composed(a, a.m_value * b, b); }
    friend Gradient operator/(const Gradient& a, double b) { return composed(a, a.m_value / b, 1 / b); }
    friend Gradient operator+(double a, const Gradient& b) { return composed(b, a + b.m_value, 1); }
    friend Gradient operator-(double a, const Gradient& b) { return composed(b, a - b.m_value, -1); }
    friend Gradient operator*(double a, const Gradient& b) { return composed(b, a * b.m_value, a); }
    friend Gradient operator/(double a, const Gradient& b) {
        const double quotient = a / b.m_value;
        return composed(b, quotient, -quotient / b.m_value);
    }
    friend Gradient operator-(const Gradient& a) { return composed(a, -a.m_value, -1); }

private:
    Gradient(double value, std::uint64_t branches) : m_value(value), m_branches(branches) {}

    /// 0 as long as nothing branched; else a number that no other sequence of branches has, but by a chance of 2^-64.
    static std::uint64_t joined(std::uint64_t one, std::uint64_t other) {
        return one * 0x9E3779B97F4A7C15u + (other ^ (other >> 29)) * 0xBF58476D1CE4E5B9u;
    }

    double m_value = 0;
    std::uint64_t m_branches = 0;
    Derivatives m_derivatives{};
};

inline Gradient atLeast(const Gradient& value, double floor) {
    return value.value() >= floor ? value.chosenBy(value, 1) : Gradient(floor).chosenBy(value, 2);
}

inline Gradient atMost(const Gradient& value, double ceiling) {
    return value.value() <= ceiling ? value.chosenBy(value, 3) : Gradient(ceiling).chosenBy(value, 4);
}

inline Gradient larger(const Gradient& one, const Gradient& other) {
    return one.value() < other.value() ? other.chosenBy(one, 5) : one.chosenBy(other, 6);
}

inline Gradient whereBelow(const Gradient& value, double threshold, const Gradient& ifBelow,
                           const Gradient& otherwise) {
    return value.value() < threshold ? ifBelow.chosenBy(value, 7) : otherwise.chosenBy(value, 8);
}

inline Gradient shareOf(const Gradient& dividend, const Gradient& divisor) {
    return divisor.value() == 0 ? Gradient(0.0).chosenBy(divisor, 9) : (dividend / divisor).chosenBy(divisor, 10);
}

inline Gradient powerOfTen(const Gradient& exponent) {
    const double power = powerOfTen(exponent.value());
    return Gradient::composed(exponent, power, power * std::log(10.0));
}

inline Gradient discountFactor(const Gradient& rate, const Gradient& years) {
    const double factor = discountFactor(rate.value(), years.value());
    return Gradient::composed(rate, years, factor, -years.value() * factor / (1 + rate.value()),
                              -factor * std::log1p(rate.value()));
}

inline Gradient discountLost(const Gradient& rate, const Gradient& years) {
    const double factor = discountFactor(rate.value(), years.value());
    return Gradient::composed(rate, years, discountLost(rate.value(), years.value()),
                              years.value() * factor / (1 + rate.value()), factor * std::log1p(rate.value()));
}

} // namespace costberg
