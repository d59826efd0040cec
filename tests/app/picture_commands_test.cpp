#include "tests/app/desk_fixture.h"

#include "app/picture_export.h"
#include "ui/dialogs/export_dialog.h"

#include <QFile>
#include <QLabel>

namespace costberg {
namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class PictureCommandsTest : public DeskTest {
protected:
    ExportDialog& openedDialog() {
        press(Qt::Key_E);
        auto* dialog = window().findChild<ExportDialog*>();
        if (dialog == nullptr)
            throw std::runtime_error("the export dialog is not open");
        return *dialog;
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

} // namespace
} // namespace costberg
