#include "tests/app/desk_fixture.h"

#include "app/command_line.h"
#include "app/picture_export.h"
#include "core/presets.h"
#include "core/text/messages.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/window/window_actions.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLabel>

#include <functional>

namespace costberg {
namespace {

class PicturesTest : public DeskTest {
protected:
    QByteArray contentOf(const QString& name) {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    QString exported(const QString& name) {
        window().actions().exportPicture->trigger();
        auto* dialog = window().findChild<ExportDialog*>();
        EXPECT_NE(dialog, nullptr);
        dialog->saveTo(pathOf(name));
        endTurn();
        return pathOf(name);
    }
};

TEST_F(PicturesTest, HaveFromWindowAndHeadlessTheSameBytesWithTheScenario) {
    for (const char* name : {"a.png", "a.svg"}) {
        exported(name);
        const Task task = taskOf(
            {"costberg", "--export", pathOf("b"), QString("preset:") + QString::fromUtf8(openingPresetId.data())});
        auto headless = std::get<ExportTask>(task);
        headless.path = pathOf(QString("b-") + name);
        ASSERT_EQ(exportPicture(headless), std::nullopt);
        EXPECT_TRUE(contentOf(name) == contentOf(QString("b-") + name)) << name;
        EXPECT_TRUE(contentOf(name).contains("rental.price"));
    }
}

TEST_F(PicturesTest, LeadHeadlessAcrossTheBridgeFromTheFirstScenarioToTheLast) {
    const QString path = pathOf("bridge.svg");
    const Task task = taskOf({"costberg", "--export", path, "--mode", "bridge", "--view", "market",
                              "preset:deepseek-v3-claim", "preset:deepseek-whole-picture"});
    ASSERT_EQ(exportPicture(std::get<ExportTask>(task)), std::nullopt);
    const QByteArray svg = contentOf("bridge.svg");
    EXPECT_TRUE(svg.contains("data-component=\"increase\""));
    EXPECT_TRUE(svg.contains("From the baseline \u201cDeepSeek-V3: the $5.6M claim\u201d")) << svg.toStdString();
}

TEST_F(PicturesTest, RefuseABridgeThatDoesNotLeadBetweenTwo) {
    const auto refusalFor = [&](const QStringList& names) {
        const Task task = taskOf(
            QStringList{"costberg", "--export", pathOf("bridge.svg"), "--mode", "bridge", "--view", "cash"} + names);
        const Refused refused = exportPicture(std::get<ExportTask>(task));
        return refused ? messageOf(*refused) : std::string();
    };
    EXPECT_EQ(refusalFor({"preset:smollm3"}), "--mode bridge: expected two scenarios, or one whose total differs from "
                                              "that of its preset, found one that leads nowhere");
    EXPECT_EQ(refusalFor({"preset:smollm3", "preset:olmo-3-32b", "preset:opt-175b-final-run"}),
              "--mode bridge: expected two, found 3 scenarios");
}

TEST_F(PicturesTest, ShowTheChartsOfTheDocksToo) {
    const auto contentFor = [&](const char* chart) {
        const QString name = QString::fromLatin1(chart) + QStringLiteral(".svg");
        const Task task = taskOf({"costberg", "--export", pathOf(name), "--chart", chart, "--view", "cash",
                                  QString("preset:") + QString::fromUtf8(openingPresetId.data())});
        EXPECT_EQ(exportPicture(std::get<ExportTask>(task)), std::nullopt);
        return contentOf(name);
    };
    EXPECT_TRUE(contentFor("distribution").contains("In cash: $1.89bn."));
    const QByteArray tornado = contentFor("sensitivity");
    EXPECT_TRUE(tornado.contains("depends most on"));
    EXPECT_TRUE(tornado.contains("rental.price")) << "it carries the scenario";
}

TEST_F(PicturesTest, AreOfTheChartThatTheMenuAndTheDocksName) {
    const QString preset = QStringLiteral("preset:") + QString::fromUtf8(openingPresetId.data());
    const auto headless = [&](const QString& chart) {
        const Task task = taskOf({"costberg", "--export", pathOf("headless.svg"), "--chart", chart, preset});
        EXPECT_EQ(exportPicture(std::get<ExportTask>(task)), std::nullopt);
        return contentOf("headless.svg");
    };
    const auto opened = [&](const std::function<void()>& open) {
        open();
        auto* dialog = window().findChild<ExportDialog*>();
        if (dialog == nullptr)
            return QByteArray("no dialog");
        dialog->saveTo(pathOf("window.svg"));
        endTurn();
        return contentOf("window.svg");
    };
    const WindowActions& actions = window().actions();
    for (const auto& [action, chart] : {std::pair(actions.exportPicture, "bars"),
                                        {actions.exportDistribution, "distribution"},
                                        {actions.exportSensitivity, "sensitivity"}})
        EXPECT_TRUE(opened([action = action] { action->trigger(); }) == headless(chart)) << chart;
    for (const char* dock : {"sensitivity", "distribution"}) {
        const QString name = QString::fromLatin1(dock);
        child<QDockWidget>("dock:" + name).show();
        child<QDockWidget>("dock:" + name).raise();
        endTurn();
        const QString link = name == "sensitivity" ? "exportSensitivityLink" : "exportDistributionLink";
        EXPECT_TRUE(opened([&] { emit child<QAbstractButton>(link).clicked(); }) == headless(name)) << dock;
    }
}

TEST_F(PicturesTest, BringBackTheExactStateWhereTheyAreOpened) {
    dispatch(action::PinCurrent{"Pinned"});
    dispatch(action::SetInput{Input::RentalPrice, 1.0 / 3});
    dispatch(action::ShowMode{ChartMode::Scenarios});
    dispatch(action::ShowView{View::Market});
    dispatch(action::SelectScenario{documentOf(session()).scenarios.back().id});
    const Document document = documentOf(session());
    const Look look = session().look;
    for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
        const QString path = exported(name);
        dispatch(action::OpenDocument{{{}, {defaultScenario()}, {}}});
        dispatch(action::ShowMode{ChartMode::Views});
        ASSERT_TRUE(desk().files().open({path}));
        endTurn();
        EXPECT_EQ(documentOf(session()), document) << name;
        EXPECT_EQ(session().look, look) << name;
        EXPECT_FALSE(isModified(session()));
        EXPECT_EQ(child<QLabel>("status").text(), QString("Opened from the picture ") + name);
    }
}

TEST_F(PicturesTest, SayWhereTheirTotalsAreNotThoseOfTheModel) {
    dispatch(action::OpenDocument{{{}, {*presetWithId("deepseek-v3-claim")}, {}}});
    const QString path = exported("a.svg");
    QByteArray tampered = contentOf("a.svg");
    ASSERT_TRUE(tampered.contains("5576000"));
    tampered.replace("5576000", "8805000");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(tampered);
    file.close();
    ASSERT_TRUE(desk().files().open({path}));
    EXPECT_TRUE(child<QLabel>("status").text().startsWith(
        "Opened from the picture a.svg. It states $8.80M as Paper of “DeepSeek-V3: the $5.6M claim”, and the model "
        "gives $5.58M."))
        << child<QLabel>("status").text().toStdString();
}

TEST_F(PicturesTest, AreNotOverwrittenBySaving) {
    const QString path = exported("a.png");
    const QByteArray before = contentOf("a.png");
    ASSERT_TRUE(desk().files().open({path}));
    EXPECT_EQ(desk().files().path(), QString());
    bool hasAsked = false;
    whenAsked("fileDialog", [&](QDialog& dialog) {
        hasAsked = true;
        dialog.reject();
    });
    EXPECT_FALSE(desk().files().save());
    EXPECT_TRUE(hasAsked);
    EXPECT_TRUE(contentOf("a.png") == before);
}

TEST(PictureOptions, LeaveTheScenarioOutWhereTheCommandSaysSo) {
    const auto taskWith = [](const QStringList& more) {
        return std::get<ExportTask>(taskOf(QStringList{"costberg", "--export", "a.png", "a.costberg"} + more));
    };
    EXPECT_EQ(taskWith({}).settings.scenario, ScenarioInPicture::Carried);
    EXPECT_EQ(taskWith({"--no-scenario"}).settings.scenario, ScenarioInPicture::LeftOut);
    EXPECT_TRUE(std::holds_alternative<WrongUsage>(taskOf({"costberg", "--no-scenario"})));
}

} // namespace
} // namespace costberg
