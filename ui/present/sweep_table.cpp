#include "ui/present/sweep_table.h"

#include <cassert>

namespace costberg {
namespace {

std::string columnOf(std::string_view id, std::string_view unit) {
    return std::string(id) + " (" + std::string(unit) + ")";
}

std::string columnOf(Input input) { return columnOf(specOf(input).id, specOf(input).unit); }

/// What a curve is called, and how high it is at each value.
struct Curve {
    std::string column;
    const std::vector<double>* amounts;
};

std::vector<Curve> curvesOf(const SweepData& sweep) {
    std::vector<Curve> curves;
    for (const SweepLine& line : sweep.lines)
        curves.push_back({columnOf(idOf(line.view), "USD"), &line.totals});
    for (const SweepArea& area : sweep.areas)
        curves.push_back({columnOf(idOf(area.component).toStdString(), "USD"), &area.amounts});
    return curves;
}

DataTable tableOfCurves(const SweepData& sweep, const Scenario& scenario) {
    DataTable table{{"scenario", "scenario name", columnOf(sweep.along.input)}, {}};
    const std::vector<Curve> curves = curvesOf(sweep);
    for (const Curve& curve : curves)
        table.columns.push_back(curve.column);
    for (std::size_t i = 0; i < sweep.along.values.size(); ++i) {
        std::vector<DataCell> row{scenario.id, scenario.name, sweep.along.values[i]};
        for (const Curve& curve : curves)
            row.emplace_back((*curve.amounts)[i]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable tableOfMap(const SweepData& sweep, const Scenario& scenario) {
    DataTable table{{"scenario", "scenario name", columnOf(sweep.along.input), columnOf(sweep.against.input),
                     columnOf(idOf(sweep.map->view), "USD")},
                    {}};
    const std::size_t columns = sweep.along.values.size();
    for (std::size_t i = 0; i < sweep.map->totals.size(); ++i)
        table.rows.push_back({scenario.id, scenario.name, sweep.along.values[i % columns],
                              sweep.against.values[i / columns], sweep.map->totals[i]});
    return table;
}

} // namespace

DataTable sweepTableOf(const ChartData& chart, const Scenario& scenario) {
    assert(chart.sweep && "only the chart of a sweep has such a table");
    return chart.sweep->isMap() ? tableOfMap(*chart.sweep, scenario) : tableOfCurves(*chart.sweep, scenario);
}

} // namespace costberg
