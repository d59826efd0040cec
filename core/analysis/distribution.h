#pragma once

#include "core/inputs.h"
#include "core/numbers/batch.h"
#include "core/scenario.h"

#include <optional>

namespace costberg {

/// The distribution of an uncertain input: two half-normals joined at the median, exact at the 5 %, 50 % and 95 %
/// points. In the logarithm for inputs with a log scale, in the logit for fractions, otherwise in the value itself; a
/// side on which that is not finite (0 or 1 among its points) is in the value itself. Held inside the input's limits.
class Distribution {
public:
    Distribution(const InputSpec& spec, const InputState& state);

    /// The value where a standard normal draw is z.
    double at(double z) const;
    Batch at(const Batch& z) const;

private:
    enum class Link { Linear, Log, Logit };
    /// x = link^-1(center + slope z) on one side of the median.
    struct Side {
        Link link = Link::Linear;
        double center = 0;
        double slope = 0;
    };

    static Side sideTowards(double end, double median, Link wanted);
    static double unlinked(Link link, double linked);
    static Batch unlinked(Link link, const Batch& linked);

    Side m_below;
    Side m_above;
    Interval m_limits;
};

/// Whether the state has a range that says more than its value.
bool isUncertain(const InputState& state);

/// The 95 % point of the standard normal distribution.
inline constexpr double normalAt95 = 1.6448536269514722;

} // namespace costberg
