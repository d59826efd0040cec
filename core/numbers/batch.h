#pragma once

#include "core/numbers/lanes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace costberg {

/// 256 samples side by side. Every operation is eager: its result is a Batch, never an expression that refers to its
/// operands. A batch whose samples are all equal is one number, and costs no more than one: what is certain in a
/// simulation is computed once for all samples.
class Batch {
public:
    static constexpr std::size_t size = lanes::count;
    using Samples = std::array<double, size>;

    Batch() = default; ///< 0 everywhere
    Batch(double everywhere) : m_everywhere(everywhere) {}
    Batch(const Batch& other) { *this = other; }
    Batch& operator=(const Batch& other) {
        m_isUniform = other.m_isUniform;
        m_everywhere = other.m_everywhere;
        if (!m_isUniform && this != &other)
            m_samples = other.m_samples;
        return *this;
    }

    bool isUniform() const { return m_isUniform; }
    double operator[](std::size_t sample) const { return m_isUniform ? m_everywhere : m_samples[sample]; }
    double& operator[](std::size_t sample) { return samples()[sample]; }

    /// The samples, to be written one by one.
    Samples& samples() {
        if (m_isUniform)
            m_samples.fill(m_everywhere);
        m_isUniform = false;
        return m_samples;
    }

    /// Writes all samples into `out`, which has room for `size`.
    void copyTo(double* out) const {
        if (m_isUniform)
            std::fill_n(out, size, m_everywhere);
        else
            std::copy_n(m_samples.data(), size, out);
    }

    friend Batch operator+(const Batch& a, const Batch& b) {
        if (a.m_isUniform && b.m_isUniform)
            return a.m_everywhere + b.m_everywhere;
        if (a.m_isUniform)
            return made([&](double* out) { lanes::add(out, b.data(), a.m_everywhere); });
        if (b.m_isUniform)
            return made([&](double* out) { lanes::add(out, a.data(), b.m_everywhere); });
        return made([&](double* out) { lanes::add(out, a.data(), b.data()); });
    }
    friend Batch operator-(const Batch& a, const Batch& b) {
        if (a.m_isUniform && b.m_isUniform)
            return a.m_everywhere - b.m_everywhere;
        if (a.m_isUniform)
            return made([&](double* out) { lanes::subtract(out, a.m_everywhere, b.data()); });
        if (b.m_isUniform)
            return made([&](double* out) { lanes::subtract(out, a.data(), b.m_everywhere); });
        return made([&](double* out) { lanes::subtract(out, a.data(), b.data()); });
    }
    friend Batch operator*(const Batch& a, const Batch& b) {
        if (a.m_isUniform && b.m_isUniform)
            return a.m_everywhere * b.m_everywhere;
        if (a.m_isUniform)
            return made([&](double* out) { lanes::multiply(out, b.data(), a.m_everywhere); });
        if (b.m_isUniform)
            return made([&](double* out) { lanes::multiply(out, a.data(), b.m_everywhere); });
        return made([&](double* out) { lanes::multiply(out, a.data(), b.data()); });
    }
    friend Batch operator/(const Batch& a, const Batch& b) {
        if (a.m_isUniform && b.m_isUniform)
            return a.m_everywhere / b.m_everywhere;
        if (a.m_isUniform)
            return made([&](double* out) { lanes::divide(out, a.m_everywhere, b.data()); });
        if (b.m_isUniform)
            return made([&](double* out) { lanes::divide(out, a.data(), b.m_everywhere); });
        return made([&](double* out) { lanes::divide(out, a.data(), b.data()); });
    }
    /// The same as a + b, without a copy.
    Batch& operator+=(const Batch& term) {
        if (term.m_isUniform && m_isUniform) {
            m_everywhere += term.m_everywhere;
        } else if (term.m_isUniform) {
            lanes::add(m_samples.data(), m_samples.data(), term.m_everywhere);
        } else if (m_isUniform) {
            lanes::add(m_samples.data(), term.m_samples.data(), m_everywhere);
            m_isUniform = false;
        } else {
            lanes::add(m_samples.data(), m_samples.data(), term.m_samples.data());
        }
        return *this;
    }

    friend Batch operator+(const Batch& a, double b) { return a + Batch(b); }
    friend Batch operator-(const Batch& a, double b) { return a - Batch(b); }
    friend Batch operator*(const Batch& a, double b) { return a * Batch(b); }
    friend Batch operator/(const Batch& a, double b) { return a / Batch(b); }
    friend Batch operator+(double a, const Batch& b) { return Batch(a) + b; }
    friend Batch operator-(double a, const Batch& b) { return Batch(a) - b; }
    friend Batch operator*(double a, const Batch& b) { return Batch(a) * b; }
    friend Batch operator/(double a, const Batch& b) { return Batch(a) / b; }
    friend Batch operator-(const Batch& a) { return Batch(-1.0) * a; }

    /// The batch that `fill(double* out)` writes, sample by sample.
    template <class Fill> static Batch made(Fill fill) {
        Batch batch;
        batch.m_isUniform = false;
        fill(batch.m_samples.data());
        return batch;
    }

    /// f of each sample; of one where all are equal.
    template <class Function> friend Batch mapped(const Batch& a, Function f) {
        if (a.m_isUniform)
            return f(a.m_everywhere);
        return made([&](double* out) { std::transform(a.m_samples.begin(), a.m_samples.end(), out, f); });
    }
    template <class Function> friend Batch mapped(const Batch& a, const Batch& b, Function f) {
        if (a.m_isUniform && b.m_isUniform)
            return f(a.m_everywhere, b.m_everywhere);
        return made([&](double* out) {
            for (std::size_t i = 0; i < size; ++i)
                out[i] = f(a[i], b[i]);
        });
    }

    /// Only where the samples differ.
    const double* data() const { return m_samples.data(); }

private:
    bool m_isUniform = true;
    double m_everywhere = 0;
    alignas(32) Samples m_samples; // meaningless where uniform, and not even written
};

inline void addTo(Batch& sum, const Batch& term) { sum += term; }

inline Batch atLeast(const Batch& value, double floor) {
    if (value.isUniform())
        return std::max(value[0], floor);
    return Batch::made([&](double* out) { lanes::larger(out, value.data(), floor); });
}

inline Batch atMost(const Batch& value, double ceiling) {
    if (value.isUniform())
        return std::min(value[0], ceiling);
    return Batch::made([&](double* out) { lanes::smaller(out, value.data(), ceiling); });
}

inline Batch larger(const Batch& one, const Batch& other) {
    if (one.isUniform() && other.isUniform())
        return std::max(one[0], other[0]);
    if (one.isUniform())
        return larger(other, one);
    if (other.isUniform())
        return atLeast(one, other[0]);
    return Batch::made([&](double* out) { lanes::larger(out, one.data(), other.data()); });
}

inline Batch whereBelow(const Batch& value, double threshold, const Batch& ifBelow, const Batch& otherwise) {
    if (value.isUniform())
        return value[0] < threshold ? ifBelow : otherwise;
    return Batch::made([&](double* out) {
        for (std::size_t i = 0; i < Batch::size; ++i)
            out[i] = value[i] < threshold ? ifBelow[i] : otherwise[i];
    });
}

inline Batch shareOf(const Batch& dividend, const Batch& divisor) {
    if (divisor.isUniform())
        return divisor[0] == 0 ? Batch(0.0) : dividend / divisor;
    return Batch::made([&](double* out) {
        dividend.copyTo(out);
        lanes::share(out, out, divisor.data());
    });
}

/// The standard normal's quantile at each probability.
inline Batch normalQuantile(const Batch& probability) {
    return Batch::made([&](double* out) {
        probability.copyTo(out);
        lanes::normalQuantile(out, out);
    });
}

inline Batch powerOfTen(const Batch& exponent) {
    return mapped(exponent, [](double e) { return std::exp(e * std::log(10.0)); });
}

inline Batch discountLost(const Batch& rate, const Batch& years) {
    return mapped(rate, years, [](double r, double n) { return -std::expm1(-n * std::log1p(r)); });
}

} // namespace costberg
