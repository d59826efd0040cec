#include "core/analysis/distribution.h"

#include "core/numbers/for_each_processor.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

COSTBERG_FOR_EACH_PROCESSOR void linked(double* out, const double* z, double centerBelow, double slopeBelow,
                                        double centerAbove, double slopeAbove) {
    for (std::size_t i = 0; i < lanes::count; ++i) {
        const double center = z[i] < 0 ? centerBelow : centerAbove;
        const double slope = z[i] < 0 ? slopeBelow : slopeAbove;
        out[i] = center + slope * z[i];
    }
}

COSTBERG_FOR_EACH_PROCESSOR void logistic(double* out, const double* exponentials) {
    for (std::size_t i = 0; i < lanes::count; ++i)
        out[i] = exponentials[i] / (1 + exponentials[i]);
}

} // namespace

bool isUncertain(const InputState& state) {
    return (state.low && *state.low < state.value) || (state.high && *state.high > state.value);
}

Distribution::Distribution(const InputSpec& spec, const InputState& state) : m_limits(spec.limits) {
    const Link link = spec.scale == Scale::Log ? Link::Log : spec.unit == "fraction" ? Link::Logit : Link::Linear;
    m_below = sideTowards(state.low.value_or(state.value), state.value, link);
    m_above = sideTowards(state.high.value_or(state.value), state.value, link);
    m_below.slope = -m_below.slope;
}

Distribution::Side Distribution::sideTowards(double end, double median, Link wanted) {
    const auto link = [wanted](double x) { return wanted == Link::Log ? std::log(x) : std::log(x / (1 - x)); };
    if (wanted != Link::Linear && std::isfinite(link(end)) && std::isfinite(link(median)))
        return {wanted, link(median), (link(end) - link(median)) / normalAt95};
    return {Link::Linear, median, (end - median) / normalAt95};
}

double Distribution::unlinked(Link link, double linked) {
    switch (link) {
    case Link::Linear:
        return linked;
    case Link::Log:
        return std::exp(linked);
    case Link::Logit:
        return std::exp(linked) / (1 + std::exp(linked));
    }
    return linked;
}

Batch Distribution::unlinked(Link link, const Batch& linked) {
    if (link == Link::Linear)
        return linked;
    return Batch::made([&](double* out) {
        lanes::exponential(out, linked.data());
        if (link == Link::Logit)
            logistic(out, out);
    });
}

double Distribution::at(double z) const {
    const Side& side = z < 0 ? m_below : m_above;
    return std::clamp(unlinked(side.link, side.center + side.slope * z), m_limits.from, m_limits.to);
}

Batch Distribution::at(const Batch& z) const {
    if (z.isUniform())
        return at(z[0]);
    const Batch both = Batch::made(
        [&](double* out) { linked(out, z.data(), m_below.center, m_below.slope, m_above.center, m_above.slope); });
    Batch drawn = unlinked(m_above.link, both);
    if (m_below.link != m_above.link)
        drawn = whereBelow(z, 0, unlinked(m_below.link, both), drawn);
    return atMost(atLeast(drawn, m_limits.from), m_limits.to);
}

} // namespace costberg
