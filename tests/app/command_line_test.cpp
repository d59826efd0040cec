#include "app/command_line.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::HasSubstr;

Task taskFor(const QString& words) {
    return taskOf(QStringLiteral("costberg ").append(words).split(' ', Qt::SkipEmptyParts));
}

TEST(CommandLine, ShowsTheWindowWithTheFilesItNames) {
    EXPECT_EQ(taskFor(""), Task(WindowTask{}));
    EXPECT_EQ(taskFor("a.costberg preset:smollm3"), Task(WindowTask{{"a.costberg", "preset:smollm3"}}));
}

TEST(CommandLine, DrawsByTheDefaultsOfTheExportDialog) {
    const Task task = taskFor("--export chart.svg preset:smollm3");
    const ExportTask expected{"chart.svg", {"preset:smollm3"}, PictureSettings{}, ChartMode::Views, std::nullopt};
    EXPECT_EQ(task, Task(expected));
}

TEST(CommandLine, ReadsEveryOptionOfAPicture) {
    ExportTask expected{"c.png", {"a.costberg"}, {}, ChartMode::Scenarios, View::Fleet};
    expected.settings.size = {800, 600};
    expected.settings.background = PictureBackground::Dark;
    EXPECT_EQ(taskFor("--export c.png --size 800x600 --mode scenarios --view fleet --theme dark a.costberg"),
              Task(expected));
    EXPECT_EQ(taskFor("--theme=dark --size=800x600 --view=fleet --mode=scenarios --export=c.png a.costberg"),
              Task(expected));
    expected.mode = ChartMode::Views;
    expected.subject = ChartSubject::Sensitivity;
    EXPECT_EQ(taskFor("--export c.png --chart sensitivity --size 800x600 --view fleet --theme dark a.costberg"),
              Task(expected));
}

TEST(CommandLine, ReadsEveryOptionOfASweep) {
    ExportTask expected{"c.png", {"a.costberg"}, {}, ChartMode::Sweep, View::Market};
    expected.sweep = {SweepShape::Map, Input::RentalPrice, Input::Utilization};
    EXPECT_EQ(taskFor("--export c.png --mode sweep --shape map --along rental.price --against hardware.utilization "
                      "--view market a.costberg"),
              Task(expected));
}

TEST(CommandLine, ReadsEveryOptionOfAReport) {
    EXPECT_EQ(taskFor("--report r.pdf preset:smollm3"), Task(ReportTask{"r.pdf", {"preset:smollm3"}}));
    const ReportTask expected{"r.pdf", {"a.costberg", "b.costberg"}, ChartMode::Bridge, View::Market,
                              {},      ScenarioInPicture::LeftOut};
    EXPECT_EQ(taskFor("--report r.pdf --mode bridge --view market --no-scenario a.costberg b.costberg"),
              Task(expected));
}

TEST(CommandLine, SaysWhatIsWrongWithAnOption) {
    const std::pair<const char*, const char*> cases[]{
        {"--export c.png", "expected a file or preset:ID"},
        {"--export c.png --size 800 a", "--size: expected a size such as 1600x900, found \"800\""},
        {"--export c.png --size 8x6x4 a", "found \"8x6x4\""},
        {"--export c.png --size -8x6 a", "found \"-8x6\""},
        {"--export c.png --size 99999999999x9 a", "--size: expected"},
        {"--export c.png --mode bars a", "--mode: expected views, scenarios, bridge or sweep, found \"bars\""},
        {"--export c.png --chart distribution --mode scenarios a",
         "--mode: expected --chart bars beside it, which alone has modes, found \"distribution\""},
        {"--export c.png --chart pie a", "--chart: expected bars, distribution or sensitivity, found \"pie\""},
        {"--report r.pdf --chart bars a", "--report: expected no --chart beside it"},
        {"--export c.png --view Cash a", "--view: expected headline, market, amortized, cash or fleet"},
        {"--export c.png --theme blue a", "--theme: expected light or dark, found \"blue\""},
        {"--export c.png --mode sweep --along rental a", "found \"rental\""},
        {"--export c.png --mode sweep --shape pie a", "--shape: expected lines, areas or map, found \"pie\""},
        {"--export c.png --along rental.price a", "--along: expected --mode sweep beside it"},
        {"--export c.png --mode sweep --against rental.price a", "--against: expected --shape map beside it"},
        {"--size 800x600 a", "--size: expected --export or --report beside it"},
        {"--report r.pdf", "--report: expected a file or preset:ID"},
        {"--report r.pdf --theme dark a", "--report: expected no --theme beside it"},
        {"--report r.pdf --size 8x6 a", "--report: expected no --size beside it"},
        {"--report r.pdf --export c.png a", "--report: expected no --export beside it"},
        {"--report r.pdf --mode bars a", "--mode: expected views"},
        {"--bogus", "bogus"},
    };
    for (const auto& [words, message] : cases) {
        const Task task = taskFor(words);
        const auto* wrong = std::get_if<WrongUsage>(&task);
        ASSERT_NE(wrong, nullptr) << words;
        EXPECT_THAT(wrong->text.toStdString(), HasSubstr(message)) << words;
    }
}

TEST(CommandLine, PrintsHelpAndVersion) {
    const Task help = taskFor("--help");
    EXPECT_THAT(std::get<PrintTask>(help).text.toStdString(), HasSubstr("--export"));
    const Task version = taskFor("--version");
    EXPECT_THAT(std::get<PrintTask>(version).text.toStdString(), HasSubstr("costberg "));
}

} // namespace
} // namespace costberg
