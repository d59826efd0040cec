#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace costberg {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

struct Outcome {
    int status = -1;
    std::string output;
    std::string errors;
};

/// Runs the program itself, without a display.
class RunTest : public testing::Test {
protected:
    Outcome run(const QStringList& arguments, const QString& display = {}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            environment.remove(QLatin1String(variable));
        if (!display.isEmpty())
            environment.insert("DISPLAY", display);
        environment.insert("LSAN_OPTIONS", "detect_leaks=0");
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QDir(QCoreApplication::applicationDirPath()).filePath("costberg"), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }

    QString pathOf(const QString& name) const { return m_folder.filePath(name); }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    void write(const QString& name, const QByteArray& bytes) {
        QFile file(pathOf(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const QString& name) const {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

TEST_F(RunTest, DrawsAPictureOfTheSizeItIsAskedFor) {
    const Outcome outcome = run({"--export", pathOf("c.png"), "--size", "800x600", "preset:deepseek-v3-claim"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.errors, IsEmpty());
    EXPECT_EQ(QImage(pathOf("c.png")).size(), QSize(800, 600));
}

TEST_F(RunTest, WritesAReportAndTheSameBytesAgain) {
    for (const char* name : {"a.pdf", "b.pdf"}) {
        const Outcome outcome = run({"--report", pathOf(name), "preset:deepseek-whole-picture"});
        EXPECT_EQ(outcome.status, 0);
        EXPECT_THAT(outcome.errors, IsEmpty());
    }
    EXPECT_FALSE(read("a.pdf").isEmpty());
    EXPECT_TRUE(read("a.pdf") == read("b.pdf"));
}

TEST_F(RunTest, SaysWhyThereIsNoReport) {
    const Outcome outcome = run({"--report", pathOf("a.txt"), "preset:deepseek-whole-picture"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("expected an extension of .pdf, found .txt"));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(RunTest, DrawsTheSameBytesAgain) {
    for (const QString name : {"a.svg", "b.svg"})
        ASSERT_EQ(run({"--export", pathOf(name), "--mode", "scenarios", "--theme", "dark", "preset:smollm3",
                       "preset:olmo-3-32b"})
                      .status,
                  0);
    QFile one(pathOf("a.svg"));
    QFile other(pathOf("b.svg"));
    ASSERT_TRUE(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    EXPECT_EQ(one.readAll(), other.readAll());
}

TEST_F(RunTest, RefusesWithAMessageAndLeavesNoFile) {
    const QString preset = "preset:smollm3";
    const std::pair<QStringList, const char*> cases[]{
        {{"--export", pathOf("c.bmp"), preset}, "c.bmp"},
        {{"--export", pathOf("c"), preset}, "c: "},
        {{"--export", pathOf("no/such/folder/c.png"), preset}, "no/such/folder"},
        {{"--export", pathOf("c.png"), "--size", "20000x100", preset}, "16,384"},
        {{"--export", pathOf("c.png"), "--size", "0x100", preset}, "0"},
        {{"--export", pathOf("c.png"), pathOf("missing.costberg")}, "missing.costberg"},
        {{"--export", pathOf("c.png"), "preset:missing"}, "preset:missing"},
    };
    for (const auto& [arguments, message] : cases) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.status, 1) << message;
        EXPECT_THAT(outcome.output, IsEmpty());
        EXPECT_THAT(outcome.errors, StartsWith("costberg: "));
        EXPECT_THAT(outcome.errors, HasSubstr(message));
        EXPECT_THAT(files(), IsEmpty()) << message;
    }
}

TEST_F(RunTest, KeepsThePictureThatWasThereWhereTheDocumentIsBroken) {
    write("c.png", "old");
    write("broken.costberg", R"({"format": "costberg", "version": 1, "scenarios": []})");
    const Outcome outcome = run({"--export", pathOf("c.png"), pathOf("broken.costberg")});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("scenarios"));
    QFile picture(pathOf("c.png"));
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_EQ(picture.readAll(), "old");
}

TEST_F(RunTest, TellsWrongUsageFromWrongInput) {
    EXPECT_EQ(run({"--bogus"}).status, 2);
    EXPECT_EQ(run({"--export", pathOf("c.png")}).status, 2);
    EXPECT_EQ(run({"--help"}).status, 0);
    EXPECT_THAT(run({"--version"}).output, StartsWith("costberg "));
}

TEST_F(RunTest, SaysPlainlyThatThereIsNoDisplay) {
    for (const char* display : {"", ":31547", "nonsense"}) {
        const Outcome outcome = run({"preset:smollm3"}, display);
        EXPECT_EQ(outcome.status, 3) << display;
        EXPECT_THAT(outcome.errors, HasSubstr("there is no display")) << display;
    }
}

} // namespace
} // namespace costberg
