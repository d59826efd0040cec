#include "ui/dialogs/questions.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

#include <functional>

namespace costberg {
namespace {

/// Does this to the next question, which otherwise would wait for ever.
void inNextQuestion(std::function<void(QWidget&)> act) {
    QTimer::singleShot(0, [act] {
        QWidget* question = QApplication::activeModalWidget();
        ASSERT_NE(question, nullptr);
        act(*question);
        if (question->isVisible())
            question->close();
    });
}

std::function<void(QWidget&)> press(const char* button) {
    return [button](QWidget& question) { QTest::mouseClick(question.findChild<QPushButton*>(button), Qt::LeftButton); };
}

std::function<void(QWidget&)> press(Qt::Key key) {
    return [key](QWidget& question) { QTest::keyClick(&question, key); };
}

QString textsOf(const QWidget& question) {
    QStringList texts;
    for (const QLabel* label : question.findChildren<QLabel*>())
        texts << label->text();
    return texts.join('\n');
}

TEST(AskBeforeLosingChanges, GivesTheAnswerOfTheButton) {
    inNextQuestion(press("save"));
    EXPECT_EQ(askBeforeLosingChanges(nullptr, "a"), LosingAnswer::Save);
    inNextQuestion(press("discard"));
    EXPECT_EQ(askBeforeLosingChanges(nullptr, "a"), LosingAnswer::Discard);
    inNextQuestion(press("cancel"));
    EXPECT_EQ(askBeforeLosingChanges(nullptr, "a"), LosingAnswer::Cancel);
}

TEST(AskBeforeLosingChanges, SavesByEnterAndLosesNothingByEscape) {
    inNextQuestion(press(Qt::Key_Return));
    EXPECT_EQ(askBeforeLosingChanges(nullptr, "a"), LosingAnswer::Save);
    inNextQuestion(press(Qt::Key_Escape));
    EXPECT_EQ(askBeforeLosingChanges(nullptr, "a"), LosingAnswer::Cancel);
}

TEST(AskBeforeLosingChanges, NamesWhatWouldBeLostAsPlainText) {
    QString texts;
    inNextQuestion([&](QWidget& question) {
        texts = textsOf(question);
        EXPECT_EQ(question.findChild<QLabel*>()->textFormat(), Qt::PlainText);
    });
    askBeforeLosingChanges(nullptr, "A<b>&\"'日本語");
    EXPECT_TRUE(texts.contains("A<b>&\"'日本語"));
}

TEST(ConfirmsDeletingPreset, IsNotAYesByEscapeOrEnter) {
    inNextQuestion(press("delete"));
    EXPECT_TRUE(confirmsDeletingPreset(nullptr, "a"));
    inNextQuestion(press(Qt::Key_Escape));
    EXPECT_FALSE(confirmsDeletingPreset(nullptr, "a"));
    inNextQuestion(press(Qt::Key_Return));
    EXPECT_FALSE(confirmsDeletingPreset(nullptr, "a"));
}

TEST(AskForName, GivesTheNameWithoutSpacesAround) {
    inNextQuestion([](QWidget& question) {
        auto* field = question.findChild<QLineEdit*>("name");
        EXPECT_EQ(field->text(), "My lab");
        QTest::keyClicks(field, "  Our lab ");
        QTest::keyClick(field, Qt::Key_Return);
    });
    EXPECT_EQ(askForName(nullptr, "Save as preset", "My lab"), QString("Our lab"));
}

TEST(AskForName, TakesNoEmptyName) {
    inNextQuestion([](QWidget& question) {
        auto* field = question.findChild<QLineEdit*>("name");
        QTest::keyClicks(field, "   ");
        EXPECT_FALSE(question.findChild<QPushButton*>("accept")->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(question.isVisible());
    });
    EXPECT_EQ(askForName(nullptr, "Save as preset", "My lab"), std::nullopt);
}

TEST(ShowRefusal, SaysWhatWasTriedAndWhere) {
    QString texts;
    inNextQuestion([&](QWidget& question) { texts = textsOf(question); });
    showRefusal(nullptr, "The file could not be saved.", {"/a.costberg", "a folder", "a file"});
    EXPECT_TRUE(texts.contains("The file could not be saved."));
    EXPECT_TRUE(texts.contains("/a.costberg")) << texts.toStdString();
}

} // namespace
} // namespace costberg
