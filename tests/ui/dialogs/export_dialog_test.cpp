#include "ui/dialogs/export_dialog.h"

#include "core/presets.h"
#include "ui/controls/segmented_control.h"
#include "ui/dialogs/picture_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace costberg {
namespace {

const ChartData& openingChart() {
    static const ChartData chart = [] {
        const Session session = sessionOf({"", {*presetWithId(openingPresetId)}, {}});
        return chartDataOf(session, resultsOf(documentOf(session)));
    }();
    return chart;
}

const CarriedScenario& openingScenario() {
    static const CarriedScenario scenario =
        carriedScenarioOf({"", {*presetWithId(openingPresetId)}, {}}, "Costberg 1.2.3", {{"mode", "views"}});
    return scenario;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A dialog on screen, with its fields by name.
struct ShownDialog {
    explicit ShownDialog(const ExportSettings& settings = {})
        : dialog(openingChart(), openingScenario(), settings, "deepseek") {
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    }
    const PictureSettings& picture() const { return dialog.settings().picture; }
    void choose(const char* control, int segment) {
        auto* button = dialog.findChild<SegmentedControl*>(control)->findChild<QWidget*>(
            QStringLiteral("segment:%1").arg(segment));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* field, const QString& text) {
        auto* widget = dialog.findChild<QWidget*>(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }
    QString error() const { return dialog.findChild<QLabel*>("exportError")->text(); }
    bool canSave() const { return dialog.findChild<QPushButton*>("savePicture")->isEnabled(); }

    ExportDialog dialog;
};

TEST(ExportDialog, WritesByDefaultTheBytesOfTheHeadlessCommand) {
    const QTemporaryDir folder;
    ASSERT_TRUE(exportPicture(folder.filePath("headless.png").toStdString(), openingChart(), {}, openingScenario()) ==
                std::nullopt);
    ShownDialog shown;
    shown.dialog.saveTo(folder.filePath("dialog.png"));
    EXPECT_EQ(bytesOf(folder.filePath("dialog.png")), bytesOf(folder.filePath("headless.png")));
    ShownDialog again;
    again.choose("pictureFormat", 1);
    again.dialog.saveTo(folder.filePath("dialog.svg"));
    EXPECT_EQ(bytesOf(folder.filePath("dialog.svg")), svgOf(openingChart(), {}, openingScenario()));
}

TEST(ExportDialog, CarriesTheScenarioUnlessItIsSwitchedOff) {
    const QTemporaryDir folder;
    ShownDialog shown;
    EXPECT_TRUE(shown.dialog.findChild<QCheckBox*>("carryScenario")->isChecked());
    shown.dialog.findChild<QCheckBox*>("carryScenario")->click();
    shown.dialog.saveTo(folder.filePath("bare.png"));
    EXPECT_EQ(bytesOf(folder.filePath("bare.png")), pngOf(openingChart(), {}));
    EXPECT_NE(pngOf(openingChart(), {}), pngOf(openingChart(), {}, openingScenario()));
}

TEST(ExportDialog, SaysWhereItSavedAndCloses) {
    const QTemporaryDir folder;
    ShownDialog shown;
    const QSignalSpy saved(&shown.dialog, &ExportDialog::saved);
    shown.dialog.saveTo(folder.filePath("a.png"));
    ASSERT_EQ(saved.count(), 1);
    EXPECT_EQ(saved[0][0].toString(), folder.filePath("a.png"));
    EXPECT_FALSE(shown.dialog.isVisible());
}

TEST(ExportDialog, StaysAndSaysWhyWhereItCannotSave) {
    ShownDialog shown;
    const QSignalSpy saved(&shown.dialog, &ExportDialog::saved);
    shown.dialog.saveTo("/no/such/folder/a.png");
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(shown.dialog.isVisible());
    EXPECT_TRUE(shown.error().contains("/no/such/folder")) << shown.error().toStdString();
    shown.dialog.saveTo("/tmp/a.gif");
    EXPECT_TRUE(shown.error().contains(".gif")) << shown.error().toStdString();
}

TEST(ExportDialog, RefusesASizeInWordsWhileItIsTyped) {
    ShownDialog shown;
    shown.type("pictureWidth", "20000");
    EXPECT_TRUE(shown.error().contains("16,384")) << shown.error().toStdString();
    EXPECT_FALSE(shown.canSave());
    shown.type("pictureWidth", "1200");
    EXPECT_EQ(shown.error(), "");
    EXPECT_TRUE(shown.canSave());
    EXPECT_EQ(shown.picture().size, QSize(1200, 900));
}

TEST(ExportDialog, RefusesAScaleThatMakesThePictureTooLargeButOnlyForPixels) {
    ExportSettings settings;
    settings.picture.size = {8000, 4500};
    ShownDialog shown(settings);
    shown.choose("pictureScale", 2);
    EXPECT_TRUE(shown.error().contains("16,384"));
    shown.choose("pictureFormat", 1);
    EXPECT_EQ(shown.error(), "");
    EXPECT_TRUE(shown.canSave());
}

TEST(ExportDialog, OffersSizesByName) {
    ShownDialog shown;
    shown.choose("pictureSizes", 2);
    EXPECT_EQ(shown.picture().size, QSize(1080, 1080));
    EXPECT_EQ(shown.dialog.findChild<QSpinBox*>("pictureHeight")->value(), 1080);
    shown.type("pictureHeight", "1000");
    EXPECT_EQ(shown.dialog.findChild<SegmentedControl*>("pictureSizes")->displayed(), 3);
}

TEST(ExportDialog, SaysHowManyPixelsAScaleMakes) {
    ShownDialog shown;
    shown.choose("pictureScale", 1);
    EXPECT_EQ(shown.picture().scale, 2);
    EXPECT_EQ(shown.dialog.findChild<QLabel*>("picturePixels")->text(), "3200 × 1800 pixels");
}

TEST(ExportDialog, ShowsTheComputedTextsAndTakesOwnOnes) {
    ShownDialog shown;
    auto* title = shown.dialog.findChild<QLineEdit*>("title");
    EXPECT_EQ(title->placeholderText(), openingChart().title);
    EXPECT_EQ(title->text(), "");
    shown.type("title", "A<b>&\"'");
    QInputMethodEvent composed;
    composed.setCommitString("日本語");
    QCoreApplication::sendEvent(title, &composed);
    EXPECT_EQ(shown.picture().title, QString("A<b>&\"'日本語"));
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    EXPECT_EQ(shown.picture().title, std::nullopt);
}

TEST(ExportDialog, LeavesATextOutWhereItsBoxIsNotChecked) {
    ShownDialog shown;
    QTest::mouseClick(shown.dialog.findChild<QCheckBox*>("sourcesShown"), Qt::LeftButton, {}, {8, 8});
    EXPECT_EQ(shown.picture().sourceLine, QString(""));
    EXPECT_FALSE(shown.dialog.findChild<QLineEdit*>("sources")->isEnabled());
    QTest::mouseClick(shown.dialog.findChild<QCheckBox*>("sourcesShown"), Qt::LeftButton, {}, {8, 8});
    EXPECT_EQ(shown.picture().sourceLine, std::nullopt);
}

TEST(ExportDialog, ShowsThePictureAsItWillBe) {
    ShownDialog shown;
    auto* preview = shown.dialog.findChild<PicturePreview*>("picturePreview");
    const QImage before = preview->image();
    shown.type("note", "Chart by the Daily Planet");
    EXPECT_NE(preview->image(), before);
    shown.choose("pictureBackground", 1);
    EXPECT_LT(preview->image().pixelColor(2, 2).lightness(), 64);
    shown.choose("pictureSizes", 2);
    EXPECT_EQ(preview->image().width(), preview->image().height());
}

TEST(ExportDialog, CopiesThePictureInFullSize) {
    ShownDialog shown;
    const QSignalSpy copied(&shown.dialog, &ExportDialog::copied);
    shown.choose("pictureFormat", 1);
    QTest::mouseClick(shown.dialog.findChild<QPushButton*>("copyPicture"), Qt::LeftButton);
    EXPECT_EQ(copied.count(), 1);
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(1600, 900));
    EXPECT_EQ(QApplication::clipboard()->mimeData()->data("image/svg+xml"),
              svgOf(openingChart(), {}, openingScenario()));
}

TEST(ExportDialog, GoesThroughItsFieldsFromTopToBottom) {
    ShownDialog shown;
    const QStringList names{"segment:0",    "segment:0",  "pictureWidth", "pictureHeight", "segment:0",
                            "segment:0",    "titleShown", "title",        "subtitleShown", "subtitle",
                            "sourcesShown", "sources",    "note",         "carryScenario"};
    QStringList visited;
    shown.dialog.activateWindow();
    for (qsizetype i = 0; i < names.size(); ++i) {
        visited << shown.dialog.focusWidget()->objectName();
        QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(visited, names) << visited.join(' ').toStdString();
}

TEST(ExportSettings, KeepWhatIsNotAboutOneChart) {
    const QTemporaryDir folder;
    QSettings store(folder.filePath("settings.ini"), QSettings::IniFormat);
    ExportSettings settings;
    settings.format = PictureFormat::Svg;
    settings.picture.size = {1080, 1080};
    settings.picture.scale = 3;
    settings.picture.background = PictureBackground::Transparent;
    settings.picture.title = "Only for this chart";
    settings.picture.subtitle = "";
    settings.picture.note = "Only for this chart";
    settings.picture.scenario = ScenarioInPicture::LeftOut;
    save(settings, store);
    const ExportSettings kept = exportSettingsFrom(store);
    EXPECT_EQ(kept, forNextChart(settings));
    EXPECT_EQ(kept.picture.title, std::nullopt);
    EXPECT_EQ(kept.picture.subtitle, QString(""));
    EXPECT_EQ(kept.picture.note, "");
    EXPECT_EQ(kept.picture.size, QSize(1080, 1080));
}

TEST(ExportSettings, AreTheDefaultsWhereNothingUsableIsKept) {
    const QTemporaryDir folder;
    QSettings store(folder.filePath("settings.ini"), QSettings::IniFormat);
    EXPECT_EQ(exportSettingsFrom(store), ExportSettings());
    store.setValue("export/size", "wide");
    store.setValue("export/scale", "nan");
    store.setValue("export/format", "bmp");
    EXPECT_EQ(exportSettingsFrom(store), ExportSettings());
}

} // namespace
} // namespace costberg
