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

    bool areShares() const { return m_look.measure == Measure::Share; }

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

LeverEffect effectBetween(const BarAmounts& before, const BarAmounts& after, const Scales& scales) {
    LeverEffect effect = LeverEffect::None;
    for (std::size_t i = 0; i < componentCount; ++i) {
        const auto component = static_cast<Component>(i);
        const double amount = before.components[component];
        const double changed = after.components[component];
        if (std::abs(changed - amount) <= roundingError * std::max(changed, amount))
            continue;
        const double moved = std::abs(scales.heightOf(after, component) - scales.heightOf(before, component));
        if (moved >= thinnest)
            return LeverEffect::Visible;
        if (moved > roundingError || !scales.areShares())
            effect = LeverEffect::TooThin;
    }
    return effect;
}

} // namespace

std::array<LeverEffect, allLevers.size()> leverEffects(const Session& session, const Results& results) {
    const Assumptions<double> assumptions = assumptionsOf(currentScenario(session));
    const std::vector<BarAmounts> bars = barAmountsOf(session, results);
    const Scales scales(session, bars);
    const auto effectOf = [&](Lever lever) {
        const auto moved = evaluateAllViews(withMore(lever, assumptions));
        LeverEffect effect = LeverEffect::None;
        for (const BarAmounts& bar : bars) {
            if (bar.scenario != currentIndex(session))
                continue;
            const Breakdown<double>& breakdown = moved[static_cast<std::size_t>(bar.view)];
            const BarAmounts after = barAmountsOf(breakdown, bar.view, bar.scenario, session.look.arrangement);
            effect = std::max(effect, effectBetween(bar, after, scales));
        }
        return effect;
    };
    return {effectOf(allLevers[0]), effectOf(allLevers[1]), effectOf(allLevers[2])};
}

} // namespace costberg
