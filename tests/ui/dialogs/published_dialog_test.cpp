#include "ui/dialogs/published_dialog.h"

#include "core/presets.h"
#include "ui/controls/segmented_control.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <vector>

namespace costberg {
namespace {

/// A dialog on screen for the claim of DeepSeek, with what it asked for.
struct ShownDialog {
    ShownDialog() {
        QObject::connect(&dialog, &PublishedDialog::acted, &dialog,
                         [this](const Action& action) { asked.push_back(action); });
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    }
    template <class Widget = QLineEdit> Widget& part(const char* name) { return *dialog.findChild<Widget*>(name); }
    void type(const char* field, const QString& text) { QTest::keyClicks(&part(field), text); }
    QString said(const char* label) { return part<QLabel>(label).text(); }

    Evaluation evaluation = evaluationOf(*presetWithId("deepseek-v3-claim"));
    PublishedDialog dialog{publishedOptionsOf(evaluation),
                           [this](const PublishedDraft& draft) { return readingOf(draft, evaluation); }};
    std::vector<Action> asked;
};

TEST(PublishedDialog, AsksForTheFigureThatWasEntered) {
    ShownDialog shown;
    shown.type("publishedValue", "$5.576M");
    shown.type("publishedTolerance", "1");
    shown.type("publishedSource", "A<b>& Ltd.");
    EXPECT_EQ(shown.said("publishedComparison"), "Ours is $5.58M (×1): reproduced.");
    QTest::keyClick(&shown.part("publishedSource"), Qt::Key_Return);
    ASSERT_EQ(shown.asked.size(), 1U);
    const PublishedFigure expected{PublishedView::Headline, "total", 5576000, 0.01, "A<b>& Ltd.", {}};
    EXPECT_EQ(std::get<action::AddPublished>(shown.asked.front()).figure, expected);
    EXPECT_FALSE(shown.dialog.isVisible());
}

TEST(PublishedDialog, StaysWithTheReasonWhereTheValueCannotBeRead) {
    ShownDialog shown;
    EXPECT_FALSE(shown.part<QPushButton>("acceptPublished").isEnabled());
    shown.type("publishedValue", "1.5.2");
    EXPECT_TRUE(shown.said("publishedValueReading").contains("1.5.2"));
    QTest::keyClick(&shown.part("publishedValue"), Qt::Key_Return);
    shown.dialog.accept();
    EXPECT_TRUE(shown.dialog.isVisible());
    EXPECT_TRUE(shown.asked.empty());
    EXPECT_EQ(shown.part("publishedValue").text(), "1.5.2");
}

TEST(PublishedDialog, SaysThatTheSourceIsMissing) {
    ShownDialog shown;
    shown.type("publishedValue", "$5.576M");
    EXPECT_FALSE(shown.part<QPushButton>("acceptPublished").isEnabled());
    EXPECT_NE(shown.said("publishedSourceReading"), "");
    shown.type("publishedSource", "Table 1");
    EXPECT_TRUE(shown.part<QPushButton>("acceptPublished").isEnabled());
    EXPECT_EQ(shown.said("publishedSourceReading"), "");
}

TEST(PublishedDialog, ShowsRefusalsInTheColorOfTheThemeAlsoWhenItChanges) {
    ShownDialog shown;
    shown.type("publishedValue", "1.5.2");
    const auto& reading = shown.part<QLabel>("publishedValueReading");
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
        shown.dialog.setPalette(paletteOf(themeOf(kind)));
        EXPECT_EQ(reading.palette().color(reading.foregroundRole()), themeOf(kind).warning);
    }
    shown.part("publishedValue").setText("1.5");
    EXPECT_EQ(reading.palette().color(reading.foregroundRole()), themeOf(ThemeKind::Light).secondaryText);
}

TEST(PublishedDialog, OffersTheQuantitiesOfTheViewAndKeepsTheOneThatBothHave) {
    ShownDialog shown;
    auto& quantity = shown.part<QComboBox>("publishedQuantity");
    quantity.setCurrentIndex(quantity.findData("pretraining"));
    QTest::mouseClick(shown.part<SegmentedControl>("publishedView").findChild<QWidget*>("segment:5"), Qt::LeftButton);
    EXPECT_EQ(quantity.currentData().toString(), "pretraining");
    EXPECT_EQ(quantity.findData("rent"), -1);
    shown.type("publishedValue", "2.664M");
    shown.type("publishedSource", "Table 1");
    shown.dialog.accept();
    ASSERT_EQ(shown.asked.size(), 1U);
    EXPECT_EQ(std::get<action::AddPublished>(shown.asked.front()).figure.view, PublishedView::GpuHours);
}

TEST(PublishedDialog, ChangesTheFigureThatItBeganWith) {
    ShownDialog shown;
    const PublishedFigure old{PublishedView::GpuHours, "pretraining", 2.6e6, 0.05, "Table 1", {}};
    shown.dialog.change(2, draftOf(old));
    EXPECT_EQ(shown.part("publishedValue").text(), "2,600,000");
    EXPECT_EQ(shown.part<QPushButton>("acceptPublished").text(), "Change");
    shown.part("publishedValue").selectAll();
    shown.type("publishedValue", "2.664M");
    shown.dialog.accept();
    ASSERT_EQ(shown.asked.size(), 1U);
    const auto asked = std::get<action::SetPublished>(shown.asked.front());
    EXPECT_EQ(asked.index, 2U);
    EXPECT_EQ(asked.figure, (PublishedFigure{PublishedView::GpuHours, "pretraining", 2.664e6, 0.05, "Table 1", {}}));
}

TEST(PublishedDialog, KeepsAQuantityThatTheScenarioNoLongerHas) {
    ShownDialog shown;
    shown.dialog.change(0, draftOf({PublishedView::Headline, "salaries", 1e6, 0, "Table 1", {}}));
    shown.dialog.accept();
    ASSERT_EQ(shown.asked.size(), 1U);
    EXPECT_EQ(std::get<action::SetPublished>(shown.asked.front()).figure.quantity, "salaries");
}

TEST(PublishedDialog, AsksForNothingWhereItIsCancelled) {
    ShownDialog shown;
    shown.type("publishedValue", "1M");
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    EXPECT_TRUE(shown.asked.empty());
}

} // namespace
} // namespace costberg
