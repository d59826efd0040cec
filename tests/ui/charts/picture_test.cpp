#include "ui/charts/picture.h"

#include "core/file/picture_file.h"
#include "core/text/messages.h"
#include "tests/ui/charts/chart_fixtures.h"
#include "tests/ui/charts/parsed_svg.h"
#include "ui/charts/picture_layout.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace costberg::charts {
namespace {

QImage decoded(const QByteArray& png) { return QImage::fromData(png, "PNG"); }

QStringList drawnTexts(const ChartData& chart, const PictureSettings& settings) {
    const ChartStyle style = styleOf(chart, settings);
    TextMeasure measure(style.scale);
    const ChartLayout layout = pictureLayout(chart, settings, style, measure);
    QStringList texts;
    for (const Drawing* drawing : {&layout.behind, &layout.before})
        for (const TextMark& text : drawing->texts)
            texts << text.text;
    return texts;
}

double totalHeightOf(const ParsedSvg& svg, const QString& group, const QString& bar) {
    double height = 0;
    for (const SvgSegment& segment : svg.segments)
        if (segment.group == group && segment.bar == bar)
            height += segment.rect.height();
    return height;
}

TEST(Picture, HasBarsInItsSvgWhoseHeightsAreProportionalToTheirValues) {
    for (const ChartData& chart : allCharts()) {
        if (chart.measure != Measure::Absolute)
            continue;
        const ParsedSvg svg = parsedSvg(svgOf(chart, {}));
        ASSERT_TRUE(svg.error.isEmpty()) << svg.error.toStdString();
        const Bar& tallest = *std::ranges::max_element(chart.bars, {}, &Bar::total);
        const double scale = totalHeightOf(svg, "bars", tallest.id) / tallest.total;
        for (const Bar& bar : chart.bars) {
            const double height = totalHeightOf(svg, "bars", bar.id);
            const double leastHeight = styleOf(chart, {}).length(2);
            const double expected = bar.total > 0 ? std::max(leastHeight, bar.total * scale) : 0;
            EXPECT_NEAR(height, expected, 0.5) << bar.name.toStdString();
        }
    }
}

TEST(Picture, HasEverySegmentInItsSvgWithItsBarComponentAndValue) {
    const ChartData chart = openingChart();
    const ParsedSvg svg = parsedSvg(svgOf(chart, {}));
    for (const Bar& bar : chart.bars)
        for (const Segment& segment : bar.segments)
            EXPECT_TRUE(std::ranges::any_of(svg.segments,
                                            [&](const SvgSegment& drawn) {
                                                return drawn.bar == bar.id &&
                                                       drawn.component == idOf(segment.component) &&
                                                       drawn.value == segment.value &&
                                                       drawn.fill == colorOf(segment.component, themeOf({})).name();
                                            }))
                << bar.name.toStdString() << segment.label.toStdString();
}

TEST(Picture, SaysTheSameInItsSvgAsInItsPng) {
    for (const ChartData& chart : {openingChart(), eightScenarios(), chartWithNames(nastyName, nastyName)}) {
        const ParsedSvg svg = parsedSvg(svgOf(chart, {}));
        EXPECT_EQ(svg.texts, drawnTexts(chart, {}));
    }
}

TEST(Picture, IsWellFormedWithNamesOfAnyKind) {
    const std::string control = "bell \x07, escape \x1b and ]]> -- &amp; <!--";
    const ChartData chart = chartWithNames(nastyName, control);
    const ParsedSvg svg = parsedSvg(svgOf(chart, {}));
    EXPECT_TRUE(svg.error.isEmpty()) << svg.error.toStdString();
    EXPECT_TRUE(svg.texts.contains(QString::fromUtf8(nastyName)));
    ChartData broken = chart;
    broken.bars[0].name = QString(QChar(0xd800)) + QChar(0xffff) + QStringLiteral("half");
    broken.title = broken.bars[0].name;
    const ParsedSvg repaired = parsedSvg(svgOf(broken, {}));
    EXPECT_TRUE(repaired.error.isEmpty()) << repaired.error.toStdString();
}

TEST(Picture, HasTheSameBytesEachTime) {
    const ChartData chart = openingChart();
    EXPECT_EQ(svgOf(chart, {}), svgOf(chart, {}));
    EXPECT_EQ(pngOf(chart, {}), pngOf(chart, {}));
}

TEST(Picture, HasTheSizeThatIsAskedFor) {
    const ChartData chart = openingChart();
    PictureSettings settings;
    settings.size = {1200, 675};
    const ParsedSvg svg = parsedSvg(svgOf(chart, settings));
    EXPECT_EQ(svg.width, "1200");
    EXPECT_EQ(svg.height, "675");
    EXPECT_EQ(svg.viewBox, "0 0 1200 675");
    settings.scale = 2;
    EXPECT_EQ(decoded(pngOf(chart, settings)).size(), QSize(2400, 1350));
}

TEST(Picture, LooksTheSameAsSvgAndAsPng) {
    const ChartData chart = openingChart();
    const QImage png = decoded(pngOf(chart, {}));
    QSvgRenderer renderer(svgOf(chart, {}));
    ASSERT_TRUE(renderer.isValid());
    QImage svg(png.size(), QImage::Format_RGB32);
    QPainter painter(&svg);
    renderer.render(&painter);
    painter.end();
    for (const SvgSegment& segment : parsedSvg(svgOf(chart, {})).segments) {
        if (segment.rect.height() < 8 || segment.component == idOf(Component::UnusedLife))
            continue;
        const QPoint at = segment.rect.topLeft().toPoint() + QPoint(3, 3);
        EXPECT_EQ(png.pixelColor(at).name(), segment.fill);
        EXPECT_EQ(svg.pixelColor(at).name(), segment.fill);
    }
}

TEST(Picture, HasTheBackgroundThatIsAskedFor) {
    const ChartData chart = openingChart();
    PictureSettings settings;
    EXPECT_EQ(imageOf(chart, settings).pixelColor(0, 0), themeOf(ThemeKind::Light).page);
    settings.background = PictureBackground::Dark;
    EXPECT_EQ(imageOf(chart, settings).pixelColor(0, 0), themeOf(ThemeKind::Dark).page);
    settings.background = PictureBackground::Transparent;
    EXPECT_EQ(decoded(pngOf(chart, settings)).pixelColor(0, 0).alpha(), 0);
}

TEST(Picture, TakesTextsOfTheUsersOwn) {
    const ChartData chart = openingChart();
    PictureSettings settings;
    settings.title = QStringLiteral("My <title> & more");
    settings.subtitle = QString();
    settings.note = QStringLiteral("A note");
    settings.sourceLine = QStringLiteral("Source: me");
    const QStringList texts = parsedSvg(svgOf(chart, settings)).texts;
    EXPECT_EQ(texts.first(), "My <title> & more");
    EXPECT_TRUE(texts.contains("A note"));
    EXPECT_TRUE(texts.contains("Source: me"));
    EXPECT_FALSE(texts.join(' ').contains(chart.subtitle.left(20)));
}

CarriedScenario largeScenario() {
    CarriedScenario scenario{"\"<&> 日本語\n", "{}"};
    while (scenario.document.size() < 300'000)
        scenario.document += scenario.document;
    return scenario;
}

std::optional<CarriedScenario> carriedByPicture(const QByteArray& bytes) {
    const auto carried = carriedBy(bytes.toStdString());
    return carried ? std::optional(*carried) : std::nullopt;
}

TEST(Picture, CarriesThreeHundredKilobytesInEveryFormat) {
    const CarriedScenario scenario = largeScenario();
    EXPECT_EQ(carriedByPicture(pngOf(openingChart(), {}, scenario)), scenario);
    EXPECT_EQ(carriedByPicture(svgOf(openingChart(), {}, scenario)), scenario);
    EXPECT_EQ(carriedByPicture(pdfOf(openingChart(), {}, scenario)), scenario);
}

TEST(Picture, LooksTheSameWithAScenario) {
    const QByteArray png = pngOf(openingChart(), {}, largeScenario());
    EXPECT_EQ(decoded(png), decoded(pngOf(openingChart(), {})));
    EXPECT_EQ(decoded(png).text(QStringLiteral("costberg")).toStdString(), largeScenario().document);
    EXPECT_EQ(parsedSvg(svgOf(openingChart(), {}, largeScenario())).texts, parsedSvg(svgOf(openingChart(), {})).texts);
}

TEST(Picture, LeavesTheScenarioOutWhereTheSettingsSaySo) {
    PictureSettings settings;
    settings.scenario = ScenarioInPicture::LeftOut;
    EXPECT_EQ(pngOf(openingChart(), settings, largeScenario()), pngOf(openingChart(), {}));
    EXPECT_EQ(svgOf(openingChart(), settings, largeScenario()), svgOf(openingChart(), {}));
    EXPECT_EQ(carriedByPicture(pdfOf(openingChart(), settings, largeScenario())), std::nullopt);
}

TEST(Picture, MakesAPdfOfOnePage) {
    const QByteArray pdf = pdfOf(openingChart(), {});
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 1200 675]") || pdf.contains("/MediaBox [0 0 1200.0"))
        << pdf.left(900).toStdString();
}

TEST(Picture, IsReadableAtAnySize) {
    const ChartData chart = openingChart();
    for (const QSize size : {QSize(200, 200), QSize(300, 200), QSize(480, 800), QSize(1080, 1080), QSize(3840, 2160)}) {
        PictureSettings settings;
        settings.size = size;
        const ChartStyle style = styleOf(chart, settings);
        TextMeasure measure(style.scale);
        const ChartLayout layout = pictureLayout(chart, settings, style, measure);
        for (const TextMark& one : layout.behind.texts)
            for (const TextMark& other : layout.before.texts)
                EXPECT_FALSE(one.bounds.intersects(other.bounds))
                    << size.width() << ": " << one.text.toStdString() << " over " << other.text.toStdString();
    }
}

class ExportPicture : public testing::Test {
protected:
    std::string pathOf(const QString& name) const { return m_folder.filePath(name).toStdString(); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
    ChartData m_chart = openingChart();
};

QByteArray contentOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_F(ExportPicture, ChoosesTheFormatByTheExtension) {
    for (const char* name : {"a.png", "b.SVG", "c.Pdf"})
        EXPECT_EQ(exportPicture(pathOf(name), m_chart, {}), std::nullopt);
    EXPECT_EQ(contentOf(pathOf("a.png")), pngOf(m_chart, {}));
    EXPECT_EQ(contentOf(pathOf("b.SVG")), svgOf(m_chart, {}));
    EXPECT_TRUE(contentOf(pathOf("c.Pdf")).startsWith("%PDF-"));
}

TEST_F(ExportPicture, RefusesAnUnknownExtensionByName) {
    const Refused refused = exportPicture(pathOf("a.bmp"), m_chart, {});
    ASSERT_TRUE(refused);
    EXPECT_EQ(messageOf(*refused), pathOf("a.bmp") + ": expected an extension of .png, .svg or .pdf, found .bmp");
    EXPECT_TRUE(exportPicture(pathOf("none"), m_chart, {}));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportPicture, RefusesAFolderThatIsNotThere) {
    const Refused refused = exportPicture(pathOf("missing/a.svg"), m_chart, {});
    ASSERT_TRUE(refused);
    EXPECT_NE(messageOf(*refused).find("missing"), std::string::npos) << messageOf(*refused);
}

TEST_F(ExportPicture, RefusesAPictureThatIsTooLargeOrTooSmallOrNone) {
    PictureSettings large;
    large.size = {20000, 900};
    const Refused refused = exportPicture(pathOf("a.png"), m_chart, large);
    ASSERT_TRUE(refused);
    EXPECT_EQ(messageOf(*refused),
              "picture size: expected from 200 to 16,384 pixels on each side, found 20000 x 900 pixels");
    PictureSettings scaled;
    scaled.scale = 12;
    EXPECT_TRUE(refusalOf(scaled));
    PictureSettings small;
    small.size = {10, 10};
    EXPECT_TRUE(refusalOf(small));
    PictureSettings nothing;
    nothing.scale = std::nan("");
    EXPECT_TRUE(refusalOf(nothing));
    PictureSettings largest;
    largest.size = {16384, 16384};
    EXPECT_FALSE(refusalOf(largest));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportPicture, LeavesTheOldFileWhereItIsRefused) {
    QFile file(QString::fromStdString(pathOf("a.svg")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    PictureSettings large;
    large.size = {20000, 900};
    EXPECT_TRUE(exportPicture(pathOf("a.svg"), m_chart, large));
    EXPECT_EQ(contentOf(pathOf("a.svg")), "old");
}

} // namespace
} // namespace costberg::charts
