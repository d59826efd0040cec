#include "tests/app/desk_fixture.h"

#include "core/presets.h"
#include "ui/dialogs/preset_card_button.h"
#include "ui/dialogs/preset_gallery.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

namespace costberg {
namespace {

class PresetCommandsTest : public DeskTest {
protected:
    PresetGallery& gallery() {
        auto* found = window().findChild<PresetGallery*>();
        if (found == nullptr)
            throw std::runtime_error("the gallery is not open");
        return *found;
    }

    PresetCardButton* card(const QString& id) {
        return gallery().findChild<PresetCardButton*>(QStringLiteral("preset:") + id);
    }

    void choose(const QString& id) {
        press(Qt::Key_P);
        QTest::keyClick(card(id), Qt::Key_Return);
        endTurn();
    }

    void saveAsPreset(const QString& name) {
        whenAsked("askingName", [name](QDialog& dialog) {
            dialog.findChild<QLineEdit*>("name")->setText(name);
            dialog.findChild<QAbstractButton*>("accept")->click();
        });
        window().actions().savePreset->trigger();
        endTurn();
    }
};

TEST_F(PresetCommandsTest, ReplaceTheCurrentScenarioUndoably) {
    choose("smollm3");
    EXPECT_EQ(scenario().id, "smollm3");
    EXPECT_EQ(scenario().preset, "smollm3");
    EXPECT_EQ(session().look.view, presetWithId("smollm3")->view);
    EXPECT_TRUE(window().isWindowModified());
    press(Qt::Key_Z);
    EXPECT_EQ(scenario().id, "deepseek-whole-picture");
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(PresetCommandsTest, KeepTheCurrentScenarioInTheGalleryFromOneStartToTheNext) {
    dispatch(action::SetInput{Input::RentalPrice, 3.5});
    saveAsPreset("My fleet");
    ASSERT_EQ(session().ownPresets.size(), 1U);
    EXPECT_EQ(session().ownPresets[0].name, "My fleet");
    dispatch(action::CancelGesture{});
    ASSERT_TRUE(window().close());
    open();
    choose("own-my-fleet");
    EXPECT_EQ(scenario().name, "My fleet");
    EXPECT_EQ(scenario().at(Input::RentalPrice).value, 3.5);
    dispatch(action::SetInput{Input::RentalPrice, 4});
    EXPECT_TRUE(window().windowTitle().contains("(modified, 1 input)"));
}

TEST_F(PresetCommandsTest, RenameAndDeleteInTheOpenGallery) {
    saveAsPreset("First");
    press(Qt::Key_P);
    emit gallery().renameAsked("own-first", "Second");
    endTurn();
    EXPECT_EQ(session().ownPresets[0].name, "Second");
    ASSERT_NE(card("own-first"), nullptr);
    EXPECT_EQ(card("own-first")->card().name, "Second");
    emit gallery().deleteAsked("own-first");
    endTurn();
    EXPECT_TRUE(session().ownPresets.empty());
    EXPECT_EQ(card("own-first"), nullptr);
}

TEST_F(PresetCommandsTest, SayWhichOfTheUsersPresetsCannotBeRead) {
    saveAsPreset("Broken");
    QFile file(pathOf("presets/own-broken.costberg"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{");
    file.close();
    ASSERT_TRUE(window().close());
    open();
    EXPECT_TRUE(session().ownPresets.empty());
    EXPECT_TRUE(child<QLabel>("status").text().contains("own-broken.costberg"));
    EXPECT_TRUE(QFile::exists(pathOf("presets/own-broken.costberg"))) << "the file is the user's to mend";
}

TEST_F(PresetCommandsTest, ChangeNothingWhereTheUserCancelsTheName) {
    whenAsked("askingName", [](QDialog& dialog) { dialog.reject(); });
    window().actions().savePreset->trigger();
    endTurn();
    EXPECT_TRUE(session().ownPresets.empty());
}

} // namespace
} // namespace costberg
