#include "tests/ui/charts/chart_fixtures.h"

#include "core/presets.h"

namespace costberg::charts {

Session sessionOfPresets(const std::vector<std::string>& ids) {
    Document document;
    for (const std::string& id : ids)
        document.scenarios.push_back(*presetWithId(id));
    return sessionOf(document);
}

ChartData chartOf(const Session& session) { return chartDataOf(session, resultsOf(documentOf(session))); }

ChartData openingChart() { return chartOf(sessionOfPresets({std::string(openingPresetId)})); }

namespace {

Session sessionOfEight() {
    std::vector<std::string> ids;
    for (const Scenario& preset : allPresets().subspan(0, shownScenarioCount))
        ids.push_back(preset.id);
    Session session = sessionOfPresets(ids);
    session.look.mode = ChartMode::Scenarios;
    return session;
}

void addAllLooks(std::vector<ChartData>& charts, Session session) {
    for (const Arrangement arrangement : {Arrangement::ByActivity, Arrangement::ByResource})
        for (const Measure measure : {Measure::Absolute, Measure::Share, Measure::Split}) {
            session.look.arrangement = arrangement;
            session.look.measure = measure;
            charts.push_back(chartOf(session));
        }
}

} // namespace

ChartData eightScenarios() {
    Session session = sessionOfEight();
    session.look.view = View::Cash;
    return chartOf(session);
}

std::vector<ChartData> allCharts() {
    std::vector<ChartData> charts;
    for (const Scenario& preset : allPresets())
        addAllLooks(charts, sessionOfPresets({preset.id}));
    Session session = sessionOfEight();
    for (const View view : allViews) {
        session.look.view = view;
        addAllLooks(charts, session);
    }
    return charts;
}

ChartData chartOfTotals(const std::vector<double>& totals) {
    ChartData chart;
    chart.mode = ChartMode::Scenarios;
    double greatest = 0;
    for (const double total : totals) {
        Bar bar;
        bar.id = QString::number(chart.bars.size());
        bar.name = QStringLiteral("Bar ") + bar.id;
        bar.total = total;
        bar.totalText = QStringLiteral("$%1").arg(total);
        bar.tooltip << bar.name << bar.totalText;
        if (total > 0)
            bar.segments.push_back({Component::FinalRun,
                                    total,
                                    1,
                                    labelOf(Component::FinalRun),
                                    bar.totalText,
                                    QStringLiteral("100%"),
                                    {labelOf(Component::FinalRun), bar.totalText}});
        chart.bars.push_back(bar);
        greatest = std::max(greatest, total);
    }
    chart.legend.push_back({Component::FinalRun, labelOf(Component::FinalRun)});
    chart.axis = axisFor(greatest);
    return chart;
}

ChartData chartWithNames(const std::string& first, const std::string& second) {
    Document document;
    document.scenarios = {*presetWithId(openingPresetId), *presetWithId("deepseek-v3-claim")};
    document.scenarios[0].name = first;
    document.scenarios[1].name = second;
    Session session = sessionOf(document);
    session.look.mode = ChartMode::Scenarios;
    return chartOf(session);
}

} // namespace costberg::charts
