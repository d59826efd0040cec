#include "core/numbers/lanes.h"

#include "core/numbers/for_each_processor.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

namespace costberg::lanes {
namespace {

constexpr double log2OfE = 1.4426950408889634;
/// ln 2 in two parts: the first has so few digits that n times it is exact.
constexpr double ln2High = 6.93145751953125e-1;
constexpr double ln2Low = 1.42860682030941723212e-6;
/// Adding it leaves a double rounded to a whole number, which then stands in its last bits.
constexpr double roundingShift = 6755399441055744.0;
constexpr double mostExponent = 700;

/// e to the power of r for |r| <= ln(2) / 2: the Taylor series, whose first term left out is below 2e-17.
inline double exponentialOfSmall(double r) {
    double sum = 1.0 / 6227020800;
    sum = sum * r + 1.0 / 479001600;
    sum = sum * r + 1.0 / 39916800;
    sum = sum * r + 1.0 / 3628800;
    sum = sum * r + 1.0 / 362880;
    sum = sum * r + 1.0 / 40320;
    sum = sum * r + 1.0 / 5040;
    sum = sum * r + 1.0 / 720;
    sum = sum * r + 1.0 / 120;
    sum = sum * r + 1.0 / 24;
    sum = sum * r + 1.0 / 6;
    sum = sum * r + 0.5;
    sum = sum * r + 1;
    return sum * r + 1;
}

inline double exponentialOf(double a) {
    const double raised = a < -mostExponent ? -mostExponent : a;
    const double held = raised > mostExponent ? mostExponent : raised;
    const double shifted = held * log2OfE + roundingShift;
    const double whole = shifted - roundingShift;
    const double rest = (held - whole * ln2High) - whole * ln2Low;
    const std::uint64_t powerBits = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
    return exponentialOfSmall(rest) * std::bit_cast<double>(powerBits);
}

template <std::size_t Size> inline double polynomial(const double (&coefficients)[Size], double x) {
    double sum = coefficients[Size - 1];
    for (std::size_t i = Size - 1; i > 0; --i)
        sum = sum * x + coefficients[i - 1];
    return sum;
}

// Coefficients of PPND7 in Wichura 1988, algorithm AS 241.
constexpr double centralNumerator[]{3.3871327179, 50.434271938, 159.29113202, 59.109374720};
constexpr double centralDenominator[]{1.0, 17.895169469, 78.757757664, 67.187563600};
constexpr double middleNumerator[]{1.4234372777, 2.7568153900, 1.3067284816, 0.17023821103};
constexpr double middleDenominator[]{1.0, 0.73700164250, 0.12021132975};
constexpr double farNumerator[]{6.6579051150, 3.0812263860, 0.42868294337, 0.017337203997};
constexpr double farDenominator[]{1.0, 0.24197894225, 0.012258202635};

/// Where the middle ends: |probability - 1/2| above it is a tail.
constexpr double centralHalfWidth = 0.425;

inline double centralQuantile(double fromHalf) {
    const double r = centralHalfWidth * centralHalfWidth - fromHalf * fromHalf;
    return fromHalf * polynomial(centralNumerator, r) / polynomial(centralDenominator, r);
}

/// The natural logarithm of a normal positive number: a = m 2^n with m between 1/sqrt(2) and sqrt(2), and ln m by the
/// series of its inverse hyperbolic tangent, whose first term left out is below 1e-9.
inline double logarithmOf(double a) {
    const auto bits = std::bit_cast<std::uint64_t>(a);
    // A whole number in the last bits of 2^52 is that number more.
    const double exponent = std::bit_cast<double>((bits >> 52) | 0x4330000000000000U) - 0x1p52 - 1023;
    const double fraction = std::bit_cast<double>((bits & 0x000fffffffffffffU) | 0x3ff0000000000000U);
    const bool isAboveRoot = fraction > std::numbers::sqrt2;
    const double m = isAboveRoot ? fraction * 0.5 : fraction;
    const double n = isAboveRoot ? exponent + 1 : exponent;
    const double s = (m - 1) / (m + 1);
    const double square = s * s;
    double sum = 1.0 / 9;
    sum = sum * square + 1.0 / 7;
    sum = sum * square + 1.0 / 5;
    sum = sum * square + 1.0 / 3;
    return n * ln2High + (n * ln2Low + 2 * (s + s * square * sum));
}

/// The size of the quantile for the probability of the nearer tail, not below farTail.
inline double tailQuantile(double tail) {
    const double r = std::sqrt(-logarithmOf(tail)) - 1.6;
    return polynomial(middleNumerator, r) / polynomial(middleDenominator, r);
}

/// Below this probability, exp(-25), a tail has a formula of its own.
constexpr double farTail = 1.3887943864964021e-11;

double farTailQuantile(double tail) {
    const double r = std::sqrt(-std::log(tail)) - 5;
    return polynomial(farNumerator, r) / polynomial(farDenominator, r);
}

} // namespace

COSTBERG_FOR_EACH_PROCESSOR void add(double* out, const double* a, const double* b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] + b[i];
}

COSTBERG_FOR_EACH_PROCESSOR void add(double* out, const double* a, double b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] + b;
}

COSTBERG_FOR_EACH_PROCESSOR void subtract(double* out, const double* a, const double* b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] - b[i];
}

COSTBERG_FOR_EACH_PROCESSOR void subtract(double* out, const double* a, double b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] - b;
}

COSTBERG_FOR_EACH_PROCESSOR void subtract(double* out, double a, const double* b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a - b[i];
}

COSTBERG_FOR_EACH_PROCESSOR void multiply(double* out, const double* a, const double* b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] * b[i];
}

COSTBERG_FOR_EACH_PROCESSOR void multiply(double* out, const double* a, double b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] * b;
}

COSTBERG_FOR_EACH_PROCESSOR void divide(double* out, const double* a, const double* b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] / b[i];
}

COSTBERG_FOR_EACH_PROCESSOR void divide(double* out, const double* a, double b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] / b;
}

COSTBERG_FOR_EACH_PROCESSOR void divide(double* out, double a, const double* b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a / b[i];
}

COSTBERG_FOR_EACH_PROCESSOR void share(double* out, const double* a, const double* b) {
    // A finite number of infinitely many parts is nothing: so no division is left out, and all are done side by side.
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] / (b[i] == 0 ? std::numeric_limits<double>::infinity() : b[i]);
}

COSTBERG_FOR_EACH_PROCESSOR void smaller(double* out, const double* a, double b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = b < a[i] ? b : a[i];
}

COSTBERG_FOR_EACH_PROCESSOR void larger(double* out, const double* a, double b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] < b ? b : a[i];
}

COSTBERG_FOR_EACH_PROCESSOR void larger(double* out, const double* a, const double* b) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = a[i] < b[i] ? b[i] : a[i];
}

COSTBERG_FOR_EACH_PROCESSOR void exponential(double* out, const double* a) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = exponentialOf(a[i]);
}

COSTBERG_FOR_EACH_PROCESSOR void normalQuantile(double* out, const double* a) {
    // About one in seven is a tail: those are put side by side, computed, and put back.
    alignas(64) double tails[count];
    std::uint32_t positions[count];
    std::size_t tailCount = 0;
    for (std::size_t i = 0; i < count; ++i) {
        positions[tailCount] = static_cast<std::uint32_t>(i);
        tails[tailCount] = a[i];
        tailCount += std::abs(a[i] - 0.5) > centralHalfWidth ? 1 : 0;
    }
    alignas(64) double sizes[count];
    for (std::size_t i = 0; i < tailCount; ++i) {
        const double nearer = tails[i] < 0.5 ? tails[i] : 1 - tails[i];
        sizes[i] = tailQuantile(nearer < farTail ? farTail : nearer);
    }
    for (std::size_t i = 0; i < tailCount; ++i)
        if (const double nearer = std::min(tails[i], 1 - tails[i]); nearer < farTail)
            sizes[i] = farTailQuantile(nearer);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = centralQuantile(a[i] - 0.5);
    for (std::size_t i = 0; i < tailCount; ++i)
        out[positions[i]] = tails[i] < 0.5 ? -sizes[i] : sizes[i];
}

} // namespace costberg::lanes
