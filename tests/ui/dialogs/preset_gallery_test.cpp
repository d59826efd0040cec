#include "ui/dialogs/preset_gallery.h"

#include "core/presets.h"
#include "ui/dialogs/card_grid.h"
#include "ui/dialogs/preset_card_button.h"
#include "ui/dialogs/small_bars.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

namespace costberg {
namespace {

PresetCard card(const char* id, const char* name, const char* story = "") {
    PresetCard made;
    made.id = QString::fromLatin1(id);
    made.name = QString::fromLatin1(name);
    made.story = QString::fromLatin1(story);
    made.view = QStringLiteral("Opens in Cash");
    made.bars = {{{Component::FinalRun, 0.001}}, {{Component::FinalRun, 0.5}, {Component::Staff, 0.5}}};
    return made;
}

std::vector<PresetCard> sixCardsAndAnOwn() {
    std::vector<PresetCard> cards{card("a", "Alpha", "A run of 2024"),
                                  card("b", "Beta"),
                                  card("c", "Gamma"),
                                  card("d", "Delta"),
                                  card("e", "Epsilon"),
                                  card("f", "Zeta")};
    cards.push_back(card("mine", "My lab"));
    cards.back().isOwn = true;
    return cards;
}

/// A gallery on screen, wide enough for three cards beside each other.
struct ShownGallery {
    explicit ShownGallery(const std::vector<PresetCard>& cards) {
        gallery.display(cards);
        gallery.resize(1000, 700);
        gallery.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&gallery));
        gallery.activateWindow();
    }
    PresetCardButton* card(const char* id) {
        return gallery.findChild<PresetCardButton*>(QStringLiteral("preset:") + QLatin1String(id));
    }
    void search(const char* text) {
        auto* field = gallery.findChild<QLineEdit*>("presetSearch");
        field->clear();
        QTest::keyClicks(field, QString::fromLatin1(text));
    }
    QWidget* focused() { return gallery.focusWidget(); }

    PresetGallery gallery;
};

/// Presses the button of that name in the next question.
void answerNextQuestion(const char* button) {
    QTimer::singleShot(0, [button] {
        QWidget* question = QApplication::activeModalWidget();
        ASSERT_NE(question, nullptr);
        QTest::mouseClick(question->findChild<QPushButton*>(button), Qt::LeftButton);
    });
}

TEST(PresetGallery, ChoosesByDoubleClickAndCloses) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy chosen(&shown.gallery, &PresetGallery::chosen);
    QTest::mouseDClick(shown.card("c"), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "c");
    EXPECT_FALSE(shown.gallery.isVisible());
}

TEST(PresetGallery, SelectsByClickAndChoosesByTheButton) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy chosen(&shown.gallery, &PresetGallery::chosen);
    auto* choose = shown.gallery.findChild<QPushButton*>("choosePreset");
    EXPECT_FALSE(choose->isEnabled());
    QTest::mouseClick(shown.card("d"), Qt::LeftButton);
    EXPECT_EQ(shown.gallery.selectedId(), "d");
    EXPECT_EQ(chosen.count(), 0);
    QTest::mouseClick(choose, Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "d");
}

TEST(PresetGallery, MovesByArrowKeysFromCardToCardAndChoosesByEnter) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy chosen(&shown.gallery, &PresetGallery::chosen);
    QTest::keyClick(shown.gallery.findChild<QLineEdit*>("presetSearch"), Qt::Key_Down);
    EXPECT_EQ(shown.focused(), shown.card("mine"));
    QTest::keyClick(shown.focused(), Qt::Key_Down);
    EXPECT_EQ(shown.focused(), shown.card("a"));
    QTest::keyClick(shown.focused(), Qt::Key_Right);
    EXPECT_EQ(shown.focused(), shown.card("b"));
    QTest::keyClick(shown.focused(), Qt::Key_Down);
    EXPECT_EQ(shown.focused(), shown.card("e"));
    QTest::keyClick(shown.focused(), Qt::Key_Left);
    QTest::keyClick(shown.focused(), Qt::Key_Left);
    EXPECT_EQ(shown.focused(), shown.card("d"));
    QTest::keyClick(shown.focused(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "d");
}

TEST(PresetGallery, FindsPresetsByEveryWordOfNameAndStory) {
    ShownGallery shown(sixCardsAndAnOwn());
    shown.search("2024 ALPHA");
    EXPECT_TRUE(shown.card("a")->isVisible());
    EXPECT_FALSE(shown.card("b")->isVisible());
    EXPECT_FALSE(shown.card("mine")->isVisible());
    EXPECT_EQ(shown.gallery.selectedId(), "a");
}

TEST(PresetGallery, ChoosesTheFirstFoundByEnterInTheSearchField) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy chosen(&shown.gallery, &PresetGallery::chosen);
    shown.search("eta");
    QTest::keyClick(shown.gallery.findChild<QLineEdit*>("presetSearch"), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "b");
}

TEST(PresetGallery, SaysThatNothingWasFound) {
    ShownGallery shown(sixCardsAndAnOwn());
    shown.search("<b>");
    auto* none = shown.gallery.findChild<QLabel*>("noMatch");
    EXPECT_TRUE(none->isVisible());
    EXPECT_TRUE(none->text().contains("<b>"));
    EXPECT_EQ(shown.gallery.selectedId(), "");
    shown.search("");
    EXPECT_FALSE(none->isVisible());
}

TEST(PresetGallery, SaysHowToMakeAnOwnPresetWhereThereIsNone) {
    std::vector<PresetCard> cards = sixCardsAndAnOwn();
    cards.pop_back();
    ShownGallery shown(cards);
    EXPECT_TRUE(shown.gallery.findChild<QLabel*>("noOwnPresets")->isVisible());
    const QSignalSpy asked(&shown.gallery, &PresetGallery::saveAsked);
    QTest::mouseClick(shown.gallery.findChild<QPushButton*>("savePreset"), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    shown.gallery.display(sixCardsAndAnOwn());
    EXPECT_FALSE(shown.gallery.findChild<QLabel*>("noOwnPresets")->isVisible());
}

TEST(PresetGallery, RenamesAnOwnPresetInPlace) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy asked(&shown.gallery, &PresetGallery::renameAsked);
    shown.card("mine")->setFocus();
    QTest::keyClick(shown.card("mine"), Qt::Key_F2);
    auto* editor = shown.card("mine")->findChild<QLineEdit*>("presetName");
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, "Our lab");
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), "mine");
    EXPECT_EQ(asked[0][1].toString(), "Our lab");
    EXPECT_TRUE(shown.gallery.isVisible());
}

TEST(PresetGallery, StaysOnTheCardWhoseNameWasChanged) {
    ShownGallery shown(sixCardsAndAnOwn());
    QObject::connect(&shown.gallery, &PresetGallery::renameAsked, &shown.gallery,
                     [&](const QString&, const QString& name) {
                         std::vector<PresetCard> cards = sixCardsAndAnOwn();
                         cards.back().name = name;
                         shown.gallery.display(cards);
                     });
    shown.card("mine")->setFocus();
    QTest::keyClick(shown.card("mine"), Qt::Key_F2);
    auto* editor = shown.card("mine")->findChild<QLineEdit*>("presetName");
    QTest::keyClicks(editor, "Our lab");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(shown.gallery.selectedId(), "mine");
    EXPECT_EQ(shown.focused(), shown.card("mine"));
    EXPECT_EQ(shown.card("mine")->text(), "Our lab");
}

TEST(PresetGallery, LeavesTheNameWhereEscapeEndsTheEditing) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy asked(&shown.gallery, &PresetGallery::renameAsked);
    shown.card("mine")->setFocus();
    QTest::keyClick(shown.card("mine"), Qt::Key_F2);
    auto* editor = shown.card("mine")->findChild<QLineEdit*>("presetName");
    QTest::keyClicks(editor, "Our lab");
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(shown.gallery.isVisible());
}

TEST(PresetGallery, DeletesAnOwnPresetOnlyAfterAYes) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy asked(&shown.gallery, &PresetGallery::deleteAsked);
    answerNextQuestion("cancel");
    QTest::keyClick(shown.card("mine"), Qt::Key_Delete);
    EXPECT_EQ(asked.count(), 0);
    answerNextQuestion("delete");
    QTest::keyClick(shown.card("mine"), Qt::Key_Delete);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), "mine");
}

TEST(PresetGallery, ExportsAnOwnPreset) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy asked(&shown.gallery, &PresetGallery::exportAsked);
    shown.card("mine")->findChild<QAction*>("export")->trigger();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), "mine");
}

TEST(PresetGallery, LeavesShippedPresetsAsTheyAre) {
    ShownGallery shown(sixCardsAndAnOwn());
    const QSignalSpy asked(&shown.gallery, &PresetGallery::deleteAsked);
    QTest::keyClick(shown.card("a"), Qt::Key_Delete);
    QTest::keyClick(shown.card("a"), Qt::Key_F2);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(shown.card("a")->findChild<QLineEdit*>("presetName"), nullptr);
    EXPECT_EQ(shown.card("a")->findChild<QAction*>("delete"), nullptr);
}

TEST(PresetGallery, ShowsEveryShippedPreset) {
    PresetGallery gallery;
    gallery.display(presetCardsOf(sessionOf({"", {defaultScenario()}, {}})));
    for (const Scenario& preset : allPresets())
        EXPECT_NE(gallery.findChild<PresetCardButton*>(QStringLiteral("preset:") + QString::fromStdString(preset.id)),
                  nullptr)
            << preset.id;
}

TEST(CardGrid, PutsAsManyCardsBesideEachOtherAsFit) {
    CardGrid grid({100, 50}, nullptr);
    std::vector<QWidget*> cards;
    for (int i = 0; i < 5; ++i)
        cards.push_back(new QWidget(&grid));
    grid.setCards(cards);
    EXPECT_EQ(grid.heightForWidth(330), 2 * 50 + 12);
    EXPECT_EQ(grid.heightForWidth(100), 5 * 50 + 4 * 12);
    cards[0]->hide();
    cards[1]->hide();
    EXPECT_EQ(grid.heightForWidth(330), 50);
}

TEST(SmallBars, DrawsBarsByTheirSharesAndTheSmallestStillVisible) {
    QImage image(100, 101, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Theme& theme = themeOf(ThemeKind::Light);
    drawSmallBars(painter, {0, 0, 100, 101}, {{{Component::FinalRun, 0.0001}}, {{Component::Staff, 0.5}}}, theme);
    painter.end();
    const auto heightAt = [&](int x, Component component) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(x, y) == colorOf(component, theme) ? 1 : 0;
        return count;
    };
    EXPECT_GE(heightAt(25, Component::FinalRun), 1);
    EXPECT_EQ(heightAt(75, Component::Staff), 50);
}

} // namespace
} // namespace costberg
