#pragma once

#include <Eigen/Core>

#include <cstddef>

namespace costberg {

/// 256 samples side by side. Every operation is eager: its result is a Batch, never an expression that refers to its
/// operands, so `auto` is safe.
class Batch {
public:
    static constexpr std::size_t size = 256;
    using Samples = Eigen::Array<double, static_cast<int>(size), 1>;

    Batch() = default; ///< samples undefined, as those of a double
    Batch(double everywhere) : m_samples(Samples::Constant(everywhere)) {}
    template <class Expression> explicit Batch(const Eigen::ArrayBase<Expression>& samples) : m_samples(samples) {}

    double operator[](std::size_t sample) const { return m_samples[static_cast<Eigen::Index>(sample)]; }
    double& operator[](std::size_t sample) { return m_samples[static_cast<Eigen::Index>(sample)]; }
    const Samples& samples() const { return m_samples; }

    friend Batch operator+(const Batch& a, const Batch& b) { return Batch(a.m_samples + b.m_samples); }
    friend Batch operator-(const Batch& a, const Batch& b) { return Batch(a.m_samples - b.m_samples); }
    friend Batch operator*(const Batch& a, const Batch& b) { return Batch(a.m_samples * b.m_samples); }
    friend Batch operator/(const Batch& a, const Batch& b) { return Batch(a.m_samples / b.m_samples); }
    friend Batch operator+(const Batch& a, double b) { return Batch(a.m_samples + b); }
    friend Batch operator-(const Batch& a, double b) { return Batch(a.m_samples - b); }
    friend Batch operator*(const Batch& a, double b) { return Batch(a.m_samples * b); }
    friend Batch operator/(const Batch& a, double b) { return Batch(a.m_samples / b); }
    friend Batch operator+(double a, const Batch& b) { return Batch(a + b.m_samples); }
    friend Batch operator-(double a, const Batch& b) { return Batch(a - b.m_samples); }
    friend Batch operator*(double a, const Batch& b) { return Batch(a * b.m_samples); }
    friend Batch operator/(double a, const Batch& b) { return Batch(a / b.m_samples); }
    friend Batch operator-(const Batch& a) { return Batch(-a.m_samples); }
    Batch& operator+=(const Batch& other) {
        m_samples += other.m_samples;
        return *this;
    }

private:
    Samples m_samples;
};

inline Batch atLeast(const Batch& value, double floor) { return Batch(value.samples().max(floor)); }
inline Batch atMost(const Batch& value, double ceiling) { return Batch(value.samples().min(ceiling)); }
inline Batch larger(const Batch& one, const Batch& other) { return Batch(one.samples().max(other.samples())); }

inline Batch whereBelow(const Batch& value, double threshold, const Batch& ifBelow, const Batch& otherwise) {
    return Batch((value.samples() < threshold).select(ifBelow.samples(), otherwise.samples()));
}

inline Batch shareOf(const Batch& dividend, const Batch& divisor) {
    return Batch((divisor.samples() == 0).select(0.0, dividend.samples() / divisor.samples()));
}

inline Batch powerOfTen(const Batch& exponent) { return Batch((exponent.samples() * std::log(10.0)).exp()); }

inline Batch discountFactor(const Batch& rate, const Batch& years) {
    return Batch((-years.samples() * rate.samples().log1p()).exp());
}

inline Batch discountLost(const Batch& rate, const Batch& years) {
    return Batch(-(-years.samples() * rate.samples().log1p()).expm1());
}

} // namespace costberg
