#include "ui/inputs/value_field.h"

#include "tests/ui/inputs/mouse.h"

#include <gmock/gmock.h>

#include <QTest>

namespace costberg {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SliderRow capexRow(double value) {
    SliderRow row;
    row.fullLabel = QStringLiteral("Capex per GPU");
    row.value = value;
    row.fieldText = QStringLiteral("$%1").arg(value, 0, 'g', 17);
    row.shortText = QStringLiteral("$%1").arg(value, 0, 'f', 0);
    return row;
}

/// Reads what QString reads, with the words of the real reader.
FieldReading read(const QString& text) {
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber)
        return {std::nullopt, QStringLiteral("no number: %1").arg(text)};
    return {value, QStringLiteral("= %1").arg(value)};
}

class ValueFieldTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&field, &ValueField::entered, &field, [this](double value) { values.push_back(value); });
        QObject::connect(&field, &ValueField::said, &field, [this](const QString& text, FieldTone) { message = text; });
        QObject::connect(&field, &ValueField::refused, &field, [this](const QString& reason) { refusal = reason; });
        QObject::connect(&field, &ValueField::stepAsked, &field, [this](double size) { steps.push_back(size); });
        other.setFocusPolicy(Qt::StrongFocus);
        field.display(capexRow(27142.25));
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        other.setFocus();
    }

    void type(const char* text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }

    std::vector<double> values;
    std::vector<double> steps;
    QString message;
    QString refusal;
    QWidget window;
    ValueField field{read, &window};
    QWidget other{&window};
};

TEST_F(ValueFieldTest, ShowsTheRoundedValueAtRestAndEveryDigitWithTheKeyboardThere) {
    EXPECT_EQ(field.text(), QStringLiteral("$27142"));
    field.setFocus();
    EXPECT_EQ(field.text(), QStringLiteral("$27142.25"));
    EXPECT_EQ(field.selectedText(), field.text());
    other.setFocus();
    EXPECT_EQ(field.text(), QStringLiteral("$27142"));
    EXPECT_THAT(values, IsEmpty());
}

TEST_F(ValueFieldTest, SaysItsReadingWhileTheUserTypes) {
    type("1600000000");
    EXPECT_EQ(message, QStringLiteral("= 1.6e+09"));
    EXPECT_THAT(values, IsEmpty()) << "nothing counts before it is entered";
}

TEST_F(ValueFieldTest, EnterEntersTheTypedValueBitForBit) {
    type("0.1000000000000000055");
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_THAT(values, ElementsAre(0.1));
    EXPECT_EQ(message, QString());
    other.setFocus();
    EXPECT_EQ(values.size(), 1U) << "leaving does not enter it again";
}

TEST_F(ValueFieldTest, LeavingEntersTheTypedValue) {
    type("5");
    other.setFocus();
    EXPECT_THAT(values, ElementsAre(5));
}

TEST_F(ValueFieldTest, ARefusedTextStaysUnderEnterWithItsReason) {
    type("abc");
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_THAT(values, IsEmpty());
    EXPECT_EQ(field.text(), QStringLiteral("abc"));
    EXPECT_EQ(message, QStringLiteral("no number: abc"));
}

TEST_F(ValueFieldTest, LeavingARefusedTextKeepsTheOldValueAndSaysWhy) {
    type("abc");
    other.setFocus();
    EXPECT_THAT(values, IsEmpty());
    EXPECT_EQ(refusal, QStringLiteral("no number: abc"));
    EXPECT_EQ(field.text(), QStringLiteral("$27142"));
}

TEST_F(ValueFieldTest, AnEmptyTextIsRefused) {
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Delete);
    other.setFocus();
    EXPECT_THAT(values, IsEmpty());
    EXPECT_EQ(field.text(), QStringLiteral("$27142"));
}

TEST_F(ValueFieldTest, EscapeRestoresTheValue) {
    type("99");
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QStringLiteral("$27142.25"));
    EXPECT_EQ(message, QString());
    other.setFocus();
    EXPECT_THAT(values, IsEmpty());
}

TEST_F(ValueFieldTest, DoesNotTouchATextThatIsBeingTyped) {
    type("99");
    field.display(capexRow(31000));
    EXPECT_EQ(field.text(), QStringLiteral("99"));
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QStringLiteral("$31000"));
}

TEST_F(ValueFieldTest, FollowsTheValueWhereNothingIsTyped) {
    field.setFocus();
    field.display(capexRow(31000.25));
    EXPECT_EQ(field.text(), QStringLiteral("$31000.25"));
    EXPECT_EQ(field.selectedText(), field.text());
}

TEST_F(ValueFieldTest, ArrowAndPageKeysStep) {
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&field, Qt::Key_PageUp);
    QTest::keyClick(&field, Qt::Key_PageDown);
    EXPECT_THAT(steps, ElementsAre(1, -0.1, 10, -10));
}

TEST_F(ValueFieldTest, AStepFirstEntersWhatIsTyped) {
    type("7");
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_THAT(values, ElementsAre(7));
    EXPECT_THAT(steps, ElementsAre(1));
    type("x");
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_THAT(steps, ElementsAre(1)) << "what says nothing is not stepped from";
}

TEST_F(ValueFieldTest, AClickSelectsAllAndASecondOnePlacesTheCursor) {
    QTest::mouseClick(&field, Qt::LeftButton, Qt::NoModifier, QPoint(30, 10));
    EXPECT_EQ(field.selectedText(), QStringLiteral("$27142.25"));
    QTest::qWait(QApplication::doubleClickInterval() + 50); // or it would be a double click
    QTest::mouseClick(&field, Qt::LeftButton, Qt::NoModifier, QPoint(30, 10));
    EXPECT_EQ(field.selectedText(), QString());
}

TEST_F(ValueFieldTest, LeavesUndoToTheProgramWhereNothingIsTyped) {
    const auto isTaken = [this] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(&field, &undo);
        return undo.isAccepted();
    };
    field.setFocus();
    EXPECT_FALSE(isTaken());
    type("12");
    EXPECT_TRUE(isTaken());
}

TEST_F(ValueFieldTest, EntersWhatIsTypedWhenTheProgramAsks) {
    type("12");
    field.finishTyping();
    EXPECT_THAT(values, ElementsAre(12));
    type("12x");
    field.finishTyping();
    EXPECT_EQ(refusal, QStringLiteral("no number: 12x"));
}

} // namespace
} // namespace costberg
