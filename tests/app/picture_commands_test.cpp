#include "tests/app/desk_fixture.h"

#include "app/picture_export.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/window/window_actions.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace costberg {
namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Whether the switch of the report is pressed.
enum class Switches { Not, Once };

class PictureCommandsTest : public DeskTest {
protected:
    ExportDialog& openedDialog() {
        press(Qt::Key_E);
        auto* dialog = window().findChild<ExportDialog*>();
        if (dialog == nullptr)
            throw std::runtime_error("the export dialog is not open");
        return *dialog;
    }

    void saveReport(const QString& name, Switches switches = Switches::Not) {
        whenAsked("savingReport", [switches](QDialog& dialog) {
            if (switches == Switches::Once)
                dialog.findChild<QCheckBox*>("carryScenario")->click();
            dialog.findChild<QPushButton*>("save")->click();
        });
        whenAsked("reportFileDialog", [&](QDialog& dialog) {
            auto& files = dynamic_cast<QFileDialog&>(dialog);
            files.setDirectory(QFileInfo(pathOf(name)).absolutePath());
            files.findChild<QLineEdit*>()->setText(pathOf(name));
            dialog.accept();
        });
        window().actions().report->trigger();
        endTurn();
    }
};

TEST_F(PictureCommandsTest, WriteTheBytesOfTheHeadlessCommand) {
    for (const QString name : {"chart.png", "chart.svg"}) {
        openedDialog().saveTo(pathOf("dialog-" + name));
        endTurn();
        const ExportTask task{pathOf("headless-" + name), {"preset:deepseek-whole-picture"}, {}, ChartMode::Views, {}};
        ASSERT_FALSE(exportPicture(task));
        const QByteArray picture = bytesOf(pathOf("dialog-" + name));
        EXPECT_FALSE(picture.isEmpty());
        EXPECT_EQ(picture, bytesOf(pathOf("headless-" + name))) << name.toStdString();
        EXPECT_EQ(child<QLabel>("status").text(), "Saved as dialog-" + name);
    }
}

TEST_F(PictureCommandsTest, ShowTheScenarioAsItIsEdited) {
    dispatch(action::SetInput{Input::RentalPrice, 9});
    dispatch(action::Settle{});
    openedDialog().saveTo(pathOf("edited.svg"));
    const ExportTask task{pathOf("preset.svg"), {"preset:deepseek-whole-picture"}, {}, ChartMode::Views, {}};
    ASSERT_FALSE(exportPicture(task));
    EXPECT_NE(bytesOf(pathOf("edited.svg")), bytesOf(pathOf("preset.svg")));
}

TEST_F(PictureCommandsTest, SaveAReportThatOpensAsTheSameScenario) {
    dispatch(action::SetInput{Input::RentalPrice, 1.0 / 3});
    dispatch(action::Settle{});
    const Document document = documentOf(session());
    saveReport("fleet.pdf");
    EXPECT_EQ(child<QLabel>("status").text(), "Saved as fleet.pdf, with the scenario in it");
    dispatch(action::OpenDocument{{{}, {defaultScenario()}, {}}});
    ASSERT_TRUE(desk().files().open({pathOf("fleet.pdf")}));
    EXPECT_EQ(documentOf(session()), document);
}

TEST_F(PictureCommandsTest, SayHowManyScenariosAReportCarries) {
    dispatch(action::PinCurrent{"Pinned"});
    saveReport("fleet.pdf");
    EXPECT_EQ(child<QLabel>("status").text(), "Saved as fleet.pdf, with all 2 scenarios in it");
}

TEST_F(PictureCommandsTest, LeaveTheScenariosOutOfReportsAloneWhereTheirSwitchIsOff) {
    saveReport("fleet.pdf", Switches::Once);
    EXPECT_FALSE(bytesOf(pathOf("fleet.pdf")).contains("costberg:scenario"));
    EXPECT_EQ(child<QLabel>("status").text(), "Saved as fleet.pdf, without scenarios in it");
    saveReport("again.pdf");
    EXPECT_FALSE(bytesOf(pathOf("again.pdf")).contains("costberg:scenario")) << "the choice is kept";
    EXPECT_TRUE(openedDialog().settings().picture.scenario == ScenarioInPicture::Carried);
}

TEST_F(PictureCommandsTest, OfferForAFirstReportWhatPicturesDo) {
    QSettings settings(pathOf("settings.ini"), QSettings::IniFormat);
    ExportSettings left;
    left.picture.scenario = ScenarioInPicture::LeftOut;
    save(left, settings);
    settings.sync();
    saveReport("fleet.pdf");
    EXPECT_FALSE(bytesOf(pathOf("fleet.pdf")).contains("costberg:scenario"));
    saveReport("carried.pdf", Switches::Once);
    EXPECT_TRUE(bytesOf(pathOf("carried.pdf")).contains("costberg:scenario"));
}

} // namespace
} // namespace costberg
