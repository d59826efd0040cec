#include "core/numbers/lanes.h"

#include <boost/math/distributions/normal.hpp>
#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace costberg::lanes {
namespace {

using Array = std::array<double, count>;

double worstRelativeError(const Array& found, const Array& expected) {
    double worst = 0;
    for (std::size_t i = 0; i < count; ++i)
        worst = std::max(worst, std::abs(found[i] / expected[i] - 1));
    return worst;
}

TEST(Lanes, ExponentialAgreesWithTheStandardLibrary) {
    for (int block = 0; block < 100; ++block) {
        Array a, found, expected;
        for (std::size_t i = 0; i < count; ++i) {
            a[i] = -700 + 1400 * (static_cast<double>(block * 256) + static_cast<double>(i)) / 25599;
            expected[i] = std::exp(a[i]);
        }
        exponential(found.data(), a.data());
        EXPECT_LT(worstRelativeError(found, expected), 5e-16) << "block " << block;
    }
}

TEST(Lanes, ShareIsTheQuotientAndNothingAmongNobody) {
    Array a, b, found;
    for (std::size_t i = 0; i < count; ++i) {
        a[i] = 1.1 * static_cast<double>(i % 16);
        b[i] = 0.7 * static_cast<double>(i / 16);
    }
    share(found.data(), a.data(), b.data());
    for (std::size_t i = 0; i < count; ++i)
        EXPECT_EQ(found[i], b[i] == 0 ? 0 : a[i] / b[i]) << a[i] << " / " << b[i];
}

TEST(Lanes, ExponentialHoldsAtItsEnds) {
    Array a;
    a.fill(-1e300);
    exponential(a.data(), a.data());
    EXPECT_EQ(a[0], a[255]);
    EXPECT_GT(a[0], 0);
    a.fill(1e300);
    exponential(a.data(), a.data());
    EXPECT_TRUE(std::isfinite(a[0]));
}

TEST(Lanes, NormalQuantileAgreesWithBoost) {
    const boost::math::normal normal;
    for (int block = 0; block < 40; ++block) {
        Array a, found, expected;
        for (std::size_t i = 0; i < count; ++i) {
            const double position = (static_cast<double>(block * 256) + static_cast<double>(i) + 0.4) / 10240;
            a[i] = block % 2 == 0 ? position : std::pow(10.0, -10 * position);
            expected[i] = boost::math::quantile(normal, a[i]);
        }
        normalQuantile(found.data(), a.data());
        EXPECT_LT(worstRelativeError(found, expected), 3e-7) << "block " << block;
    }
}

TEST(Lanes, NormalQuantileMayWriteOverItsOperand) {
    Array a, expected;
    for (std::size_t i = 0; i < count; ++i)
        a[i] = (static_cast<double>(i) + 0.5) / 256;
    normalQuantile(expected.data(), a.data());
    normalQuantile(a.data(), a.data());
    EXPECT_EQ(a, expected);
}

} // namespace
} // namespace costberg::lanes
