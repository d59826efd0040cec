#include "ui/present/slider_curves.h"

#include "core/analysis/goal_seek.h"
#include "core/analysis/sweep.h"
#include "core/model/evaluation.h"
#include "ui/present/names.h"
#include "ui/present/slider_scale.h"
#include "ui/present/slider_target.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("SliderCurve", text); }

/// Behind the stop at 0, where there is one. A piece of the curve is then some ten pixels wide.
constexpr int pointCount = 32;
constexpr double heightSteps = 120;
/// Of the greatest total: a rise of so much or more reaches the top.
constexpr double leastRiseToTop = 0.25;
/// What differs less is the same.
constexpr double flatWithin = 1e-9;

bool isFlat(const Interval& totals) { return !(totals.to - totals.from > flatWithin * totals.to); }

std::vector<double> positionsAlong(const SliderScale& scale) {
    const double start = scale.hasZeroStop ? zeroStopEnd : 0;
    std::vector<double> positions;
    if (scale.hasZeroStop)
        positions.push_back(0);
    for (int i = 0; i < pointCount; ++i)
        positions.push_back(start + (1 - start) * i / (pointCount - 1));
    return positions;
}

/// What the input must be for the target to have that quantity. Of a lever it is a line, whatever its ends.
class InputValues {
public:
    InputValues(const SliderRow& row, const Assumptions<double>& assumptions) : m_reach(reachOf(scaleOf(row))) {
        m_values = m_reach;
        const auto* lever = std::get_if<Lever>(&row.target);
        if (lever == nullptr)
            return;
        const auto at = [&](double quantity) {
            const Result<double> value = inputValueFor(*lever, quantity, assumptions);
            return value ? *value : assumptions[row.input];
        };
        m_values = {at(m_reach.from), at(m_reach.to)};
    }

    double of(double quantity) const {
        if (m_values == m_reach)
            return quantity;
        const double part = (quantity - m_reach.from) / (m_reach.to - m_reach.from);
        return m_values.from + part * (m_values.to - m_values.from);
    }

private:
    Interval m_reach;
    Interval m_values;
};

/// Makes the curves of one session, which share all that is not about one row.
class CurveMaker {
public:
    explicit CurveMaker(const Session& session)
        : m_session(session), m_scenario(currentScenario(session)), m_assumptions(assumptionsOf(m_scenario)),
          m_total(evaluateTotal(session.look.view, m_assumptions)) {
        const Scenario& baseline = baselineScenario(documentOf(session));
        if (&baseline != &m_scenario)
            m_baseline = assumptionsOf(baseline);
        if (const Scenario* preset = presetOf(session, m_scenario))
            m_preset = assumptionsOf(*preset);
    }

    SliderCurve curveFor(const SliderRow& row) const {
        const SliderScale scale = scaleOf(row);
        const std::vector<double> positions = positionsAlong(scale);
        const std::vector<double> totals = totalsAt(row, positions);
        SliderCurve curve;
        const auto [least, most] = std::ranges::minmax(totals);
        if (!isFlat({least, most}))
            for (std::size_t i = 0; i < positions.size(); ++i)
                curve.points.push_back({positions[i], heightOf(totals[i], {least, most})});
        addMark(curve, SliderMarkKind::Baseline, m_baseline, row);
        addMark(curve, SliderMarkKind::Preset, m_preset, row);
        addBreakEvens(curve, row, positions);
        return curve;
    }

    std::vector<double> totalsAt(const SliderRow& row, const std::vector<double>& positions) const {
        const SliderScale scale = scaleOf(row);
        const InputValues inputValues(row, m_assumptions);
        std::vector<double> values;
        for (const double position : positions)
            values.push_back(inputValues.of(valueAt(position, scale)));
        return curveOf(m_assumptions, m_session.look.view, row.input, values);
    }

    double totalAt(const SliderRow& row, double value) const {
        const std::vector<double> values{InputValues(row, m_assumptions).of(value)};
        return curveOf(m_assumptions, m_session.look.view, row.input, values).front();
    }

    double presentTotal() const { return m_total; }

private:
    static double heightOf(double total, const Interval& totals) {
        const double top = std::max(totals.to - totals.from, leastRiseToTop * totals.to);
        return std::round((total - totals.from) / top * heightSteps) / heightSteps;
    }

    static void addMarkAt(SliderCurve& curve, SliderMarkKind kind, double value, const SliderRow& row) {
        const SliderScale scale = scaleOf(row);
        const Interval reach = reachOf(scale);
        if (reach.contains(value))
            curve.marks.push_back({kind, positionOf(value, scale)});
    }

    static void addMark(SliderCurve& curve, SliderMarkKind kind, const std::optional<Assumptions<double>>& assumptions,
                        const SliderRow& row) {
        if (assumptions)
            addMarkAt(curve, kind, quantityOf(row.target, *assumptions), row);
    }

    /// What a lever sets, hours or GPUs, moves renting and owning alike.
    void addBreakEvens(SliderCurve& curve, const SliderRow& row, const std::vector<double>& positions) const {
        if (row.target != SliderTarget(row.input))
            return;
        std::vector<double> values;
        for (const double position : positions)
            values.push_back(valueAt(position, scaleOf(row)));
        for (const double value : rentOrOwnBreakEvens(m_scenario, row.input, values))
            addMarkAt(curve, SliderMarkKind::BreakEven, value, row);
    }

    const Session& m_session;
    const Scenario& m_scenario;
    Assumptions<double> m_assumptions;
    double m_total;
    std::optional<Assumptions<double>> m_baseline;
    std::optional<Assumptions<double>> m_preset;
};

template <class Use> void forEachSlider(InputPanelData& panel, Use use) {
    for (auto* rows : {&panel.levers, &panel.foremost})
        std::ranges::for_each(*rows, use);
    for (InputGroup& group : panel.groups)
        for (PanelRow& row : group.rows)
            if (auto* slider = std::get_if<SliderRow>(&row))
                use(*slider);
}

Interval totalsAlong(const CurveMaker& maker, const SliderRow& row) {
    const auto [least, most] = std::ranges::minmax(maker.totalsAt(row, positionsAlong(scaleOf(row))));
    return {least, most};
}

QString flatText(const CurveMaker& maker, const SliderRow& row, View view) {
    return tr("%1 does not change the total of %2, which is %3.")
        .arg(row.fullLabel, viewLabelOf(view), moneyText(maker.presentTotal()));
}

QString textOf(const CurveMaker& maker, const SliderRow& row, double value, View view) {
    const Interval totals = totalsAlong(maker, row);
    if (isFlat(totals))
        return flatText(maker, row, view);
    const double total = maker.totalAt(row, value);
    return tr("%1 is %2 (%3) at %4.\nAlong this track it goes from %5 to %6.")
        .arg(viewLabelOf(view), moneyText(total), signedMoneyText(total - maker.presentTotal()),
             quantityText(value, unitOf(row.target)), moneyText(totals.from), moneyText(totals.to));
}

QString textOf(SliderMarkKind mark, const SliderRow& row, double value, const Session& session) {
    const QString text = quantityText(value, unitOf(row.target));
    switch (mark) {
    case SliderMarkKind::Baseline:
        return tr("Baseline “%1”: %2").arg(nameOf(baselineScenario(documentOf(session))), text);
    case SliderMarkKind::Preset:
        return tr("Preset: %1").arg(text);
    case SliderMarkKind::BreakEven:
        return tr("Break-even at %1: an hour on owned hardware costs as much as a rented one").arg(text);
    }
    return {};
}

} // namespace

void addCurves(InputPanelData& panel, const Session& session, std::span<const SliderTarget> visible) {
    const CurveMaker maker(session);
    forEachSlider(panel, [&](SliderRow& row) {
        if (row.isEnabled && std::ranges::find(visible, row.target) != visible.end())
            row.curve = maker.curveFor(row);
    });
}

QString curveTipOf(const Session& session, const SliderRow& row, double value,
                   const std::optional<SliderMarkKind>& mark) {
    return mark ? textOf(*mark, row, value, session) : textOf(CurveMaker(session), row, value, session.look.view);
}

QString curveTextOf(const Session& session, const SliderRow& row) {
    if (!row.curve)
        return {};
    const CurveMaker maker(session);
    const View view = session.look.view;
    const Interval totals = totalsAlong(maker, row);
    QStringList lines{isFlat(totals) ? flatText(maker, row, view)
                                     : tr("Along this track %1 goes from %2 to %3.")
                                           .arg(viewLabelOf(view), moneyText(totals.from), moneyText(totals.to))};
    for (const SliderMark& mark : row.curve->marks)
        lines << textOf(mark.kind, row, valueAt(mark.position, scaleOf(row)), session);
    return lines.join(QLatin1Char('\n'));
}

} // namespace costberg
