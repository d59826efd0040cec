#include "tests/app/desk_fixture.h"

#include "core/presets.h"
#include "ui/window/window_actions.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>

namespace costberg {
namespace {

using testing::HasSubstr;

class DataCommandsTest : public DeskTest {
protected:
    static void answerTo(const char* dialog, const char* button, std::string* said = nullptr) {
        whenAsked(QLatin1String(dialog), [button, said](QDialog& asked) {
            for (const QLabel* label : asked.findChildren<QLabel*>())
                if (said != nullptr)
                    *said += label->text().toStdString() + "\n";
            asked.findChild<QAbstractButton*>(QLatin1String(button))->click();
        });
    }
};

TEST_F(DataCommandsTest, CopiedInputsComeBackInOneStep) {
    dispatch(action::SetInput{Input::RentalPrice, 1.0 / 3});
    dispatch(action::Settle{});
    const Scenario copied = scenario();
    window().actions().copyInputs->trigger();
    dispatch(action::ChoosePreset{*presetWithId("smollm3")});
    const Document before = documentOf(session());
    std::string said;
    answerTo("pastingInputs", "paste", &said);
    window().actions().pasteInputs->trigger();
    endTurn();
    EXPECT_THAT(said, HasSubstr("Change "));
    EXPECT_THAT(said, HasSubstr("more"));
    EXPECT_EQ(scenario().inputs, copied.inputs);
    EXPECT_EQ(scenario().choices, copied.choices);
    EXPECT_EQ(window().actions().undo->text().remove('&').toStdString(), "Undo Paste inputs");
    dispatch(action::Undo{});
    EXPECT_EQ(documentOf(session()), before);
}

TEST_F(DataCommandsTest, NothingIsPastedWhereTheUserCancels) {
    QGuiApplication::clipboard()->setText("id\tvalue\nrental.price\t3.5\n");
    std::string said;
    answerTo("pastingInputs", "cancel", &said);
    window().actions().pasteInputs->trigger();
    endTurn();
    EXPECT_THAT(said, HasSubstr("Change one setting"));
    EXPECT_THAT(said, HasSubstr("$3.5"));
    EXPECT_FALSE(isModified(session()));
}

TEST_F(DataCommandsTest, AClipboardWithoutATableIsRefused) {
    QGuiApplication::clipboard()->setText("hello");
    std::string said;
    answerTo("refusal", "accept", &said);
    window().actions().pasteInputs->trigger();
    EXPECT_THAT(said, HasSubstr("does not contain inputs that can be pasted"));
}

TEST_F(DataCommandsTest, ATableCanBeCopied) {
    answerTo("exportingData", "copy");
    window().actions().exportData->trigger();
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), HasSubstr("\tDeepSeek: the whole picture\t"));
}

} // namespace
} // namespace costberg
