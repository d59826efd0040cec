#include "core/analysis/explanation.h"

#include "core/analysis/traced_model.h"
#include "core/analysis/written_formula.h"

#include <algorithm>
#include <utility>

namespace costberg {
namespace {

/// Explains quantity after quantity of one scenario, each term where it comes up first.
class Explainer {
public:
    explicit Explainer(const Scenario& scenario) : m_scenario(scenario) {}

    /// The quantity itself, by a name given from outside.
    Explanation explained(const Trace& trace, const QuantityName& name) {
        Explanation explanation{name, trace.value, trace.unit.text(), {}, {}, {}, {}, false, false, false};
        WrittenFormula formula = formulaOf(trace);
        explanation.formula = std::move(formula.pieces);
        for (const Trace* operand : formula.operands)
            explanation.operands.push_back(explainedTerm(*operand));
        for (const Trace* operand : formula.withoutEffect)
            if (std::ranges::find(formula.operands, operand) == formula.operands.end()) {
                explanation.operands.push_back(explainedTerm(*operand));
                explanation.operands.back().changesNothing = true;
            }
        return explanation;
    }

private:
    using Key = std::pair<QuantityName, double>;

    Explanation explainedTerm(const Trace& trace) {
        const Key key(trace.name, trace.value);
        const bool isShown = std::ranges::find(m_shown, key) != m_shown.end();
        if (!isShown)
            m_shown.push_back(key);
        const bool isLeaf = trace.operands.empty();
        Explanation explanation = isLeaf || isShown ? named(trace) : explained(trace, trace.name);
        explanation.isShownAbove = isShown;
        if (trace.input && !isShown)
            addSource(explanation, *trace.input);
        return explanation;
    }

    static Explanation named(const Trace& trace) {
        const std::string unit = trace.input ? std::string(specOf(*trace.input).unit) : trace.unit.text();
        return {trace.name, trace.value, unit, {}, {}, trace.input, {}, false, false, false};
    }

    /// What the table of inputs says is said of its own value; a value that somebody entered has the source that came
    /// with it, or none.
    void addSource(Explanation& explanation, Input input) const {
        const InputState& state = m_scenario.at(input);
        const bool isDefault = state.source.empty() && state.value == specOf(input).standard;
        const std::string_view source = isDefault ? specOf(input).source : std::string_view(state.source);
        explanation.isJudgment = isMarkedJudgment(source);
        explanation.source = sourceWithoutMark(source);
    }

    const Scenario& m_scenario;
    std::vector<Key> m_shown;
};

/// A sum of what is explained already. Terms of 0 are not among them.
Explanation sumOf(const QuantityName& name, double value, std::string unit, std::vector<Explanation> terms) {
    Explanation sum{name, value, std::move(unit), {}, {}, {}, {}, false, false, false};
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i > 0)
            sum.formula.emplace_back(Symbol{" + "});
        sum.formula.emplace_back(Operand{i});
    }
    sum.operands = std::move(terms);
    return sum;
}

using Cells = std::vector<Entry<Traced>>;

template <class Entries>
Cells cellsOf(const Entries& entries, std::optional<Activity> activity, std::optional<Resource> resource) {
    Cells cells;
    for (const Entry<Traced>& entry : entries)
        if ((!activity || entry.activity == *activity) && (!resource || entry.resource == *resource))
            cells.push_back(entry);
    return cells;
}

/// In the order of the cells, as the breakdown's own sums.
double amountOf(const Cells& cells) {
    double amount = 0;
    for (const Entry<Traced>& cell : cells)
        amount += cell.amount.value();
    return amount;
}

QuantityName nameOf(const Entry<Traced>& cell) { return {{}, {}, cell.activity, cell.resource}; }

/// Cells of 0 are left out, unless all are.
std::vector<Explanation> explainedCells(Explainer& explainer, const Cells& cells) {
    const bool isAllZero = amountOf(cells) == 0;
    std::vector<Explanation> explanations;
    for (const Entry<Traced>& cell : cells)
        if (isAllZero || cell.amount.value() != 0)
            explanations.push_back(explainer.explained(*cell.amount.trace(), nameOf(cell)));
    return explanations;
}

/// The sum of all cells by activities, each with its cells.
Explanation explainedByActivities(Explainer& explainer, const QuantityName& name, const Cells& all) {
    std::vector<Explanation> terms;
    for (const Activity activity : allActivities()) {
        const Cells cells = cellsOf(all, activity, {});
        if (amountOf(cells) == 0)
            continue;
        std::vector<Explanation> explanations = explainedCells(explainer, cells);
        if (explanations.size() == 1)
            terms.push_back(std::move(explanations.front()));
        else
            terms.push_back(sumOf({{}, {}, activity, {}}, amountOf(cells), "USD", std::move(explanations)));
    }
    return sumOf(name, amountOf(all), "USD", std::move(terms));
}

template <class Value> bool isAmong(const std::vector<Value>& values, Value value) {
    return values.empty() || std::ranges::find(values, value) != values.end();
}

/// The only one of the values; nothing where there are none or several.
template <class Value> std::optional<Value> onlyOf(const std::vector<Value>& values) {
    return values.size() == 1 ? std::optional(values.front()) : std::nullopt;
}

} // namespace

std::optional<Explanation> explanationOf(const Scenario& scenario, View view, std::optional<Activity> activity,
                                         std::optional<Resource> resource) {
    const Breakdown<Traced> breakdown = tracedBreakdownOf(view, tracedAssumptionsOf(scenario));
    Explainer explainer(scenario);
    if (!activity && !resource)
        return explainedByActivities(explainer, {"Total", view, {}, {}}, cellsOf(breakdown, {}, {}));
    const Cells cells = cellsOf(breakdown, activity, resource);
    if (cells.empty())
        return std::nullopt;
    if (activity && resource)
        return explainer.explained(*cells.front().amount.trace(), nameOf(cells.front()));
    return sumOf({{}, {}, activity, resource}, amountOf(cells), "USD", explainedCells(explainer, cells));
}

std::optional<Explanation> explanationOf(const Scenario& scenario, View view, const ViewPart& part) {
    if (part.activities.size() <= 1 && part.resources.size() <= 1)
        return explanationOf(scenario, view, onlyOf(part.activities), onlyOf(part.resources));
    const Breakdown<Traced> breakdown = tracedBreakdownOf(view, tracedAssumptionsOf(scenario));
    Cells cells;
    for (const Entry<Traced>& entry : breakdown)
        if (isAmong(part.activities, entry.activity) && isAmong(part.resources, entry.resource))
            cells.push_back(entry);
    if (cells.empty())
        return std::nullopt;
    Explainer explainer(scenario);
    return explainedByActivities(explainer, {"Sum", {}, {}, {}}, cells);
}

std::optional<Explanation> explanationOf(const Scenario& scenario, Figure figure) {
    const std::optional<Traced> value = valueOf(figure, tracedFiguresOf(tracedAssumptionsOf(scenario)));
    if (!value)
        return std::nullopt;
    return Explainer(scenario).explained(*value->trace(), {specOf(figure).label, {}, {}, {}});
}

std::optional<Explanation> explanationOfHours(const Scenario& scenario, std::optional<Activity> activity) {
    const GpuHours<Traced> hours = tracedHoursOf(tracedAssumptionsOf(scenario));
    Explainer explainer(scenario);
    const auto explained = [&](std::size_t i) {
        return explainer.explained(*hours.hours[i].trace(), {"GPU-hours", {}, static_cast<Activity>(i), {}});
    };
    if (activity) {
        const auto index = static_cast<std::size_t>(*activity);
        return index < computeActivityCount ? std::optional(explained(index)) : std::nullopt;
    }
    std::vector<Explanation> terms;
    for (std::size_t i = 0; i < computeActivityCount; ++i)
        if (hours.hours[i].value() != 0)
            terms.push_back(explained(i));
    return sumOf({"GPU-hours", {}, {}, {}}, totalOf(hours).value(), "GPU-h", std::move(terms));
}

} // namespace costberg
