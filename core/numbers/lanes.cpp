#include "core/numbers/lanes.h"

#include "core/numbers/for_each_processor.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

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

constexpr double centralNumerator[]{3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                                    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                                    3.3430575583588128105e4, 2.5090809287301226727e3};
constexpr double centralDenominator[]{1.0,
                                      4.2313330701600911252e1,
                                      6.8718700749205790830e2,
                                      5.3941960214247511077e3,
                                      2.1213794301586595867e4,
                                      3.9307895800092710610e4,
                                      2.8729085735721942674e4,
                                      5.2264952788528545610e3};
constexpr double middleNumerator[]{1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                                   3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                                   2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr double middleDenominator[]{1.0,
                                     2.05319162663775882187e0,
                                     1.67638483018380384940e0,
                                     6.89767334985100004550e-1,
                                     1.48103976427480074590e-1,
                                     1.51986665636164571966e-2,
                                     5.47593808499534494600e-4,
                                     1.05075007164441684324e-9};
constexpr double farNumerator[]{6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                                2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr double farDenominator[]{1.0,
                                  5.99832206555887937690e-1,
                                  1.36929880922735805310e-1,
                                  1.48753612908506148525e-2,
                                  7.86869131145613259100e-4,
                                  1.84631831751005468180e-5,
                                  1.42151175831644588870e-7,
                                  2.04426310338993978564e-15};

/// Where the middle ends: |probability - 1/2| above it is a tail.
constexpr double centralHalfWidth = 0.425;

inline double centralQuantile(double fromHalf) {
    const double r = centralHalfWidth * centralHalfWidth - fromHalf * fromHalf;
    return fromHalf * polynomial(centralNumerator, r) / polynomial(centralDenominator, r);
}

/// The quantile's size for the probability of the nearer tail.
double tailQuantile(double tail) {
    const double r = std::sqrt(-std::log(tail));
    if (r <= 5)
        return polynomial(middleNumerator, r - 1.6) / polynomial(middleDenominator, r - 1.6);
    return polynomial(farNumerator, r - 5) / polynomial(farDenominator, r - 5);
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
    alignas(64) double probability[count];
    std::copy_n(a, count, probability);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = centralQuantile(probability[i] - 0.5);
    for (std::size_t i = 0; i < count; ++i)
        if (const double p = probability[i]; std::abs(p - 0.5) > centralHalfWidth)
            out[i] = p < 0.5 ? -tailQuantile(p) : tailQuantile(1 - p);
}

} // namespace costberg::lanes
