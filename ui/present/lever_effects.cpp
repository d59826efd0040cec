#include "ui/present/lever_effects.h"

#include "ui/present/bar_amounts.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// A change below this part of its axis is less than three pixels of a chart of 600.
constexpr double thinnest = 0.005;
constexpr double roundingError = 1e-12;

Assumptions<double> withMore(Lever lever, Assumptions<double> assumptions) {
    const Input input = inputOf(lever, assumptions.choices).value_or(Input::KeptTokens);
    const InputSpec& spec = specOf(input);
    const double value = assumptions[input];
    const double more = value > 0 ? 2 * value : spec.track.from;
    assumptions[input] = more <= spec.limits.to ? more : value / 2;
    return assumptions;
}

/// The amounts at the tops of the axes on which the bars are drawn.
class Scales {
public:
    Scales(const Session& session, const std::vector<BarAmounts>& bars) : m_look(session.look) {
        for (const BarAmounts& bar : bars)
            m_tallest = std::max(m_tallest, bar.total);
        for (const BarAmounts& bar : bars) {
            if (bar.total < magnifiedBelow * m_tallest)
                m_tallestSmall = std::max(m_tallestSmall, bar.total);
            if (idOf(bar, session) == m_look.zoomedBar)
                m_zoomed = bar.total;
        }
    }

    /// The part of its axis that a component of the bar fills.
    double heightOf(const BarAmounts& bar, Component component) const {
        if (m_look.measure == Measure::Share)
            return bar.shareOf(component);
        const double scale = scaleOf(bar);
        return scale > 0 ? bar.components[component] / scale : bar.components[component];
    }

private:
    static std::string_view idOf(const BarAmounts& bar, const Session& session) {
        return session.look.mode == ChartMode::Views ? costberg::idOf(bar.view)
                                                     : documentOf(session).scenarios[bar.scenario].id;
    }

    double scaleOf(const BarAmounts& bar) const {
        if (m_zoomed > 0)
            return m_zoomed;
        const bool isMagnified = m_look.mode == ChartMode::Views && m_look.measure == Measure::Absolute &&
                                 bar.total < magnifiedBelow * m_tallest;
        return isMagnified && m_tallestSmall > 0 ? m_tallestSmall : m_tallest;
    }

    const Look& m_look;
    double m_tallest = 0;
    double m_tallestSmall = 0;
    double m_zoomed = 0;
};

} // namespace

std::array<LeverEffect, allLevers.size()> leverEffects(const Session& session, const Results& results) {
    const std::size_t current = currentIndex(session);
    const Assumptions<double> assumptions = assumptionsOf(currentScenario(session));
    const std::vector<BarAmounts> bars = barAmountsOf(session, results);
    const std::vector<Component> components = componentsOf(session.look.arrangement);
    const Scales scales(session, bars);
    const auto effectOf = [&](Lever lever) {
        const auto moved = evaluateAllViews(withMore(lever, assumptions));
        double greatest = 0;
        for (const BarAmounts& bar : bars) {
            if (bar.scenario != current)
                continue;
            const BarAmounts after =
                barAmountsOf(moved[static_cast<std::size_t>(bar.view)], bar.view, current, session.look.arrangement);
            for (const Component component : components)
                greatest =
                    std::max(greatest, std::abs(scales.heightOf(after, component) - scales.heightOf(bar, component)));
        }
        if (greatest <= roundingError)
            return LeverEffect::None;
        return greatest < thinnest ? LeverEffect::TooThin : LeverEffect::Visible;
    };
    return {effectOf(allLevers[0]), effectOf(allLevers[1]), effectOf(allLevers[2])};
}

} // namespace costberg
