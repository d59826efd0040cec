#include "ui/charts/report_page.h"

#include "core/file/xml_scenario.h"
#include "core/presets.h"
#include "core/text/messages.h"
#include "tests/ui/charts/chart_fixtures.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/report_layout.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <map>

namespace costberg::charts {
namespace {

ReportData reportOf(const Session& session) {
    return reportDataOf(session, resultsOf(documentOf(session)), {"Costberg 9.9", "a.costberg", QDate(2025, 3, 4)});
}

QStringList textsOf(const ReportLayout& layout) {
    QStringList texts;
    for (const ReportLayer& layer : layout.layers)
        for (const TextMark& text : layer.drawing.texts)
            texts << text.text;
    return texts;
}

bool isOnThePage(const ReportLayout& layout) {
    return std::ranges::all_of(layout.layers, [](const ReportLayer& layer) {
        return std::ranges::all_of(layer.drawing.texts,
                                   [](const TextMark& text) { return reportPaper().contains(text.bounds); });
    });
}

/// Texts of the tables that lie over each other.
int overlapsIn(const ReportLayout& layout) {
    std::vector<QRectF> places;
    for (const ReportLayer& layer : layout.layers)
        for (const TextMark& text : layer.drawing.texts)
            places.push_back(text.bounds.adjusted(1, text.bounds.height() * 0.3, -1, -text.bounds.height() * 0.3));
    int overlaps = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = i + 1; j < places.size(); ++j)
            overlaps += places[i].intersects(places[j]) ? 1 : 0;
    return overlaps;
}

/// Every input differs and has a long source, and others published a hundred figures.
Session crowdedSession() {
    Scenario scenario = defaultScenario();
    scenario.name = std::string(3000, 'W');
    for (const Input input : allInputs()) {
        InputState& state = scenario.at(input);
        const Interval limits = specOf(input).limits;
        state.value = std::clamp(state.value * 0.937 + 0.0123, limits.from, limits.to);
        for (int i = 0; i < 20; ++i)
            state.source += "研究開発費の内訳 and words that go on; ";
    }
    for (int i = 0; i < 100; ++i)
        scenario.published.push_back({PublishedView::Cash, "total", 1e6 + i, 0.1, "Source " + std::to_string(i), {}});
    return sessionOf({"", {scenario}, {}});
}

constexpr std::array everyMode{ChartMode::Views, ChartMode::Scenarios, ChartMode::Bridge, ChartMode::Sweep};

/// The preset with a cheaper variant, so that every mode has something to draw.
Session comparing(const Scenario& preset, ChartMode mode, View view) {
    Scenario cheaper = preset;
    cheaper.id = "cheaper";
    cheaper.name = "Cheaper";
    cheaper.at(Input::RentalPrice).value /= 2;
    Session session = sessionOf({preset.id, {cheaper, preset}, {}});
    session.look.mode = mode;
    session.look.view = view;
    return session;
}

TEST(ReportPage, HoldsEveryPresetInEveryViewAndMode) {
    for (const Scenario& preset : allPresets())
        for (const View view : allViews)
            for (const ChartMode mode : everyMode) {
                const ReportData report = reportOf(comparing(preset, mode, view));
                const ReportLayout layout = reportLayoutOf(report, ScenarioInPicture::Carried);
                const std::string place = fmt::format("{} {} {}", preset.id, idOf(view), static_cast<int>(mode));
                EXPECT_EQ(report.chart.mode, mode) << place;
                EXPECT_TRUE(layout.fits) << place;
                EXPECT_TRUE(isOnThePage(layout)) << place;
                EXPECT_EQ(overlapsIn(layout), 0) << place;
            }
}

/// What is written in the chart of the report and above it.
QString chartTextsOf(ChartMode mode) {
    const ReportData report = reportOf(comparing(*presetWithId("deepseek-v3-claim"), mode, View::Market));
    const ReportLayout page = reportLayoutOf(report, ScenarioInPicture::Carried);
    TextMeasure measure(page.chartStyle.scale);
    const ChartLayout chart = layoutOf(report.chart, page.chart, page.chartStyle, measure);
    QStringList texts{textsOf(page).mid(0, 4)};
    for (const Drawing* drawing : {&chart.behind, &chart.before})
        for (const TextMark& text : drawing->texts)
            texts << text.text;
    return texts.join(QLatin1Char('|'));
}

TEST(ReportPage, DrawsTheChartOfTheModeThatIsLookedAt) {
    const std::map<ChartMode, QStringList> onlyThere{
        {ChartMode::Views, {"One project: ", "|one run"}},
        {ChartMode::Scenarios, {"most in “DeepSeek-V3: the $5.6M claim”", "|baseline|Cheaper|"}},
        {ChartMode::Bridge, {"most of all by rental price", "|$2.00 → $1.00"}},
        {ChartMode::Sweep, {"the total rises from $1.4M", "|$20"}}};
    for (const ChartMode shown : everyMode) {
        const QString texts = chartTextsOf(shown);
        for (const auto& [mode, words] : onlyThere)
            for (const QString& word : words)
                EXPECT_EQ(texts.contains(word), mode == shown)
                    << static_cast<int>(shown) << ": " << word.toStdString() << " in " << texts.toStdString();
    }
}

TEST(ReportPage, ShowsEveryInputOfAPresetWithoutLeavingOne) {
    for (const Scenario& preset : allPresets()) {
        const ReportData report = reportOf(sessionOf({"", {preset}, {}}));
        const QString shown = textsOf(reportLayoutOf(report, ScenarioInPicture::Carried)).join(QLatin1Char(' '));
        for (const ReportTable* table : {&report.inputs, &report.published})
            for (const ReportRow& row : table->rows)
                for (const QString& cell : row.cells)
                    EXPECT_TRUE(shown.contains(cell)) << preset.id << ": " << cell.toStdString();
        EXPECT_FALSE(shown.contains(QStringLiteral("… and "))) << preset.id;
    }
}

TEST(ReportPage, CountsTheRowsForWhichItHasNoRoom) {
    const ReportData report = reportOf(crowdedSession());
    const ReportLayout layout = reportLayoutOf(report, ScenarioInPicture::Carried);
    EXPECT_TRUE(layout.fits);
    EXPECT_TRUE(isOnThePage(layout));
    EXPECT_EQ(overlapsIn(layout), 0);
    const QStringList texts = textsOf(layout);
    const auto shown = static_cast<std::size_t>(texts.filter(QRegularExpression("^Source [0-9]+$")).size());
    EXPECT_GE(shown, 5U);
    EXPECT_TRUE(texts.contains(moreRowsText(100 - shown))) << shown;
    EXPECT_TRUE(texts.contains(continuedTitleOf(report.inputs)));
}

TEST(ReportPage, CarriesTheScenarioAndSaysSo) {
    const ReportData report = reportOf(sessionOfPresets({"deepseek-v3-claim"}));
    const CarriedScenario scenario{"{ \"a\": 1 }", "{}"};
    const QByteArray with = reportPdfOf(report, scenario);
    const Result<CarriedScenario> carried = carriedByPdf(with.toStdString());
    ASSERT_TRUE(carried);
    EXPECT_EQ(carried->document, scenario.document);
    EXPECT_FALSE(reportPdfOf(report).contains("costberg:scenario"));
    EXPECT_TRUE(textsOf(reportLayoutOf(report, ScenarioInPicture::Carried)).contains(report.carriedNote));
    EXPECT_FALSE(textsOf(reportLayoutOf(report, ScenarioInPicture::LeftOut)).contains(report.carriedNote));
}

TEST(ReportPage, IsTheSameBytesAgain) {
    const ReportData report = reportOf(sessionOfPresets({"deepseek-whole-picture"}));
    const QByteArray once = reportPdfOf(report);
    EXPECT_EQ(once.count("/Type /Page\n"), 1);
    EXPECT_TRUE(once == reportPdfOf(report));
    EXPECT_FALSE(once.contains("CreationDate"));
}

TEST(ReportPage, IsWrittenToPathsThatEndInPdfAlone) {
    const QTemporaryDir folder;
    const ReportData report = reportOf(sessionOfPresets({"deepseek-v3-claim"}));
    const QString path = folder.filePath("r.png");
    const Refused refused = exportReport(path.toStdString(), report);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(messageOf(*refused).ends_with("expected an extension of .pdf, found .png")) << messageOf(*refused);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(exportReport(folder.filePath("r.PDF").toStdString(), report));
    EXPECT_GT(QFile(folder.filePath("r.PDF")).size(), 1000);
}

} // namespace
} // namespace costberg::charts
