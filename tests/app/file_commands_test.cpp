#include "tests/app/desk_fixture.h"

#include "core/file/file_access.h"
#include "core/presets.h"
#include "ui/window/title_label.h"
#include "ui/window/window_actions.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace costberg {
namespace {

using testing::HasSubstr;

class FileCommandsTest : public DeskTest {
protected:
    void editRent(double rent) {
        dispatch(action::SetInput{Input::RentalPrice, rent});
        dispatch(action::Settle{});
    }

    Document documentIn(const QString& path) {
        const auto document = loadDocument(path.toStdString());
        EXPECT_TRUE(document) << path.toStdString();
        return document ? *document : Document{};
    }

    QString fileWith(const QString& name, const Document& document) {
        EXPECT_FALSE(saveDocument(pathOf(name).toStdString(), document));
        return pathOf(name);
    }

    QString fileWithPreset(const QString& name, const char* preset) {
        return fileWith(name, {{}, {*presetWithId(preset)}, {}});
    }

    std::string titleOf() { return window().windowTitle().toStdString(); }
    QString statusOf() { return child<QLabel>("status").isVisible() ? child<QLabel>("status").text() : QString(); }
};

/// Presses the button with this text, without regard to its mnemonic.
void pressButton(QDialog& dialog, const QString& text) {
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        if (button->text().remove(QLatin1Char('&')) == text)
            return button->click();
    ADD_FAILURE() << "no button " << text.toStdString();
}

/// Everything that the dialog says.
std::string textOf(const QDialog& dialog) {
    QString text;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        text += label->text() + QLatin1Char('\n');
    return text.toStdString();
}

void chooseFile(QDialog& dialog, const QString& path) {
    auto& files = dynamic_cast<QFileDialog&>(dialog);
    files.selectFile(path);
    const bool isSaving = files.acceptMode() == QFileDialog::AcceptSave;
    auto* buttons = files.findChild<QDialogButtonBox*>();
    buttons->button(isSaving ? QDialogButtonBox::Save : QDialogButtonBox::Open)->click();
}

TEST_F(FileCommandsTest, BeginWithTheOpeningPresetAndNothingToSave) {
    EXPECT_EQ(scenario().id, "deepseek-whole-picture");
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_FALSE(window().actions().undo->isEnabled());
    EXPECT_THAT(titleOf(), HasSubstr(scenario().name + "[*] – Costberg"));
}

TEST_F(FileCommandsTest, SayWhatWasModifiedInTheTitle) {
    editRent(2.5);
    EXPECT_TRUE(window().isWindowModified());
    EXPECT_THAT(titleOf(), HasSubstr("(modified, 1 input)[*] – Costberg"));
    EXPECT_THAT(child<TitleLabel>("title").text().toStdString(), HasSubstr("(modified, 1 input)"));
}

TEST_F(FileCommandsTest, SaveUnderAChosenNameAndSaySo) {
    editRent(2.5);
    const QString path = pathOf("fleet.costberg");
    whenAsked("fileDialog", [&](QDialog& dialog) { chooseFile(dialog, path); });
    press(Qt::Key_S);
    EXPECT_EQ(documentIn(path), documentOf(session()));
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_EQ(statusOf(), "Saved as fleet.costberg");
    EXPECT_THAT(titleOf(), HasSubstr("fleet.costberg[*] – "));
    editRent(3);
    press(Qt::Key_S);
    EXPECT_EQ(documentIn(path).scenarios[0].at(Input::RentalPrice).value, 3);
}

TEST_F(FileCommandsTest, AddTheExtensionThatWasLeftOut) {
    whenAsked("fileDialog", [&](QDialog& dialog) { chooseFile(dialog, pathOf("plain")); });
    press(Qt::Key_S);
    EXPECT_TRUE(QFile::exists(pathOf("plain.costberg")));
}

TEST_F(FileCommandsTest, SaveADragThatHasNotEndedAsItStands) {
    dispatch(action::SetInput{Input::RentalPrice, 4});
    ASSERT_TRUE(desk().files().saveAs(pathOf("drag.costberg")));
    EXPECT_EQ(documentIn(pathOf("drag.costberg")).scenarios[0].at(Input::RentalPrice).value, 4);
    EXPECT_FALSE(isModified(session()));
}

TEST_F(FileCommandsTest, KeepTheDocumentModifiedWhereItCannotBeSaved) {
    editRent(2.5);
    std::string said;
    whenAsked("refusal", [&](QDialog& dialog) {
        said = textOf(dialog);
        dialog.accept();
    });
    EXPECT_FALSE(desk().files().saveAs(pathOf("no-such-folder/x.costberg")));
    endTurn();
    EXPECT_THAT(said, HasSubstr("no-such-folder"));
    EXPECT_TRUE(window().isWindowModified());
    EXPECT_EQ(statusOf(), "");
    EXPECT_EQ(desk().files().path(), "");
}

TEST_F(FileCommandsTest, OpenAFileInPlaceOfTheDocument) {
    const QString path = fileWithPreset("smol.costberg", "smollm3");
    whenAsked("fileDialog", [&](QDialog& dialog) { chooseFile(dialog, path); });
    press(Qt::Key_O);
    EXPECT_EQ(scenario().id, "smollm3");
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_FALSE(window().actions().undo->isEnabled());
    EXPECT_THAT(titleOf(), HasSubstr("smol.costberg[*] – "));
}

TEST_F(FileCommandsTest, SayWhereABrokenFileIsWrongAndChangeNothing) {
    const QString path = pathOf("broken.costberg");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "costberg", "version": 1, "scenarios": [{"id": "a", "inputs": {"rental.price": "2"}}]})");
    file.close();
    const Document before = documentOf(session());
    std::string said;
    whenAsked("refusal", [&](QDialog& dialog) {
        said = textOf(dialog);
        dialog.accept();
    });
    EXPECT_FALSE(desk().files().open({path}));
    EXPECT_THAT(said, HasSubstr("scenarios[0].inputs.\"rental.price\""));
    EXPECT_EQ(documentOf(session()), before);
}

TEST_F(FileCommandsTest, JoinSeveralFilesWithDistinctIds) {
    const QString one = fileWithPreset("one.costberg", "smollm3");
    const QString other = fileWithPreset("other.costberg", "smollm3");
    ASSERT_TRUE(desk().files().open({one, other, "preset:olmo-3-32b"}));
    endTurn();
    std::vector<std::string> ids;
    for (const Scenario& each : documentOf(session()).scenarios)
        ids.push_back(each.id);
    EXPECT_THAT(ids, testing::ElementsAre("smollm3", "smollm3-2", "olmo-3-32b"));
    EXPECT_EQ(desk().files().path(), "") << "saving must not replace one of the files";
}

TEST_F(FileCommandsTest, AddTheScenariosOfAFileAsOneStep) {
    const QString path = fileWithPreset("smol.costberg", "smollm3");
    whenAsked("fileDialog", [&](QDialog& dialog) { chooseFile(dialog, path); });
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(documentOf(session()).scenarios.size(), 2U);
    EXPECT_EQ(statusOf(), "1 scenario added");
    press(Qt::Key_Z);
    EXPECT_EQ(documentOf(session()).scenarios.size(), 1U);
}

TEST_F(FileCommandsTest, AskBeforeChangesAreLostAndStayWhereTheUserCancels) {
    editRent(2.5);
    const Document before = documentOf(session());
    whenAsked("losingChanges", [](QDialog& dialog) { pressButton(dialog, "Cancel"); });
    press(Qt::Key_N);
    EXPECT_EQ(documentOf(session()), before);
    whenAsked("losingChanges", [](QDialog& dialog) { pressButton(dialog, "Don’t save"); });
    press(Qt::Key_N);
    EXPECT_EQ(scenario().id, "untitled");
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(FileCommandsTest, SaveFirstWhereTheUserWantsThat) {
    ASSERT_TRUE(desk().files().saveAs(pathOf("kept.costberg")));
    editRent(2.5);
    whenAsked("losingChanges", [](QDialog& dialog) { pressButton(dialog, "Save"); });
    press(Qt::Key_N);
    EXPECT_EQ(documentIn(pathOf("kept.costberg")).scenarios[0].at(Input::RentalPrice).value, 2.5);
    EXPECT_EQ(scenario().id, "untitled");
}

TEST_F(FileCommandsTest, KeepTheWindowOpenWhileChangesAreNotDecidedOn) {
    editRent(2.5);
    whenAsked("losingChanges", [](QDialog& dialog) { pressButton(dialog, "Cancel"); });
    EXPECT_FALSE(window().close());
    EXPECT_TRUE(window().isVisible());
    whenAsked("losingChanges", [](QDialog& dialog) { pressButton(dialog, "Don’t save"); });
    EXPECT_TRUE(window().close());
}

TEST_F(FileCommandsTest, AskNothingWhereUndoLedBackToWhatIsSaved) {
    editRent(2.5);
    press(Qt::Key_Z);
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_TRUE(window().close());
}

TEST_F(FileCommandsTest, RevertToTheFileAsItIsNowUndoably) {
    ASSERT_TRUE(desk().files().saveAs(pathOf("kept.costberg")));
    editRent(2.5);
    const Document edited = documentOf(session());
    fileWithPreset("kept.costberg", "smollm3");
    window().actions().revert->trigger();
    endTurn();
    EXPECT_EQ(scenario().id, "smollm3");
    EXPECT_FALSE(window().isWindowModified());
    press(Qt::Key_Z);
    EXPECT_EQ(documentOf(session()), edited);
    EXPECT_TRUE(window().isWindowModified());
}

TEST_F(FileCommandsTest, AskBeforeTheyReplaceWhatAnotherProgramWrote) {
    ASSERT_TRUE(desk().files().saveAs(pathOf("shared.costberg")));
    fileWithPreset("shared.costberg", "smollm3");
    editRent(2.5);
    whenAsked("replacingChangedFile", [](QDialog& dialog) { dialog.reject(); });
    EXPECT_FALSE(desk().files().save());
    EXPECT_EQ(documentIn(pathOf("shared.costberg")).scenarios[0].id, "smollm3");
    EXPECT_TRUE(isModified(session()));
    whenAsked("replacingChangedFile", [](QDialog& dialog) { pressButton(dialog, "Replace"); });
    EXPECT_TRUE(desk().files().save());
    EXPECT_EQ(documentIn(pathOf("shared.costberg")), documentOf(session()));
}

TEST_F(FileCommandsTest, WriteAFileAnewThatIsGone) {
    ASSERT_TRUE(desk().files().saveAs(pathOf("gone.costberg")));
    ASSERT_TRUE(QFile::remove(pathOf("gone.costberg")));
    EXPECT_TRUE(desk().files().save());
    EXPECT_TRUE(QFile::exists(pathOf("gone.costberg")));
}

TEST_F(FileCommandsTest, OfferTheLatestFilesAtTheNextStart) {
    ASSERT_TRUE(desk().files().saveAs(pathOf("a.costberg")));
    ASSERT_TRUE(desk().files().saveAs(pathOf("b & c.costberg")));
    ASSERT_TRUE(window().close());
    open();
    const QList<QAction*> recent = child<QMenu>("menu:recent").actions();
    ASSERT_EQ(recent.size(), 2);
    EXPECT_EQ(recent[0]->text(), "b && c.costberg");
    recent[1]->trigger();
    EXPECT_EQ(desk().files().path(), pathOf("a.costberg"));
}

} // namespace
} // namespace costberg
