#include "ui/docks/sensitivity_panel.h"

#include "ui/docks/sensitivity_list.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace costberg {
namespace {

SensitivityRow rowOf(Input input, const char* label) {
    SensitivityRow row;
    row.input = input;
    row.label = QString::fromLatin1(label);
    row.swing = QStringLiteral("$1.42bn");
    row.elasticity = QStringLiteral("10% more: +$163M");
    row.totalEffect = QStringLiteral("82%");
    return row;
}

SensitivityData twoRows() {
    SensitivityData data;
    data.note = QStringLiteral("Cash with each input at both ends of its range.");
    data.rows = {rowOf(Input::CapexPerGpu, "Capex per GPU"), rowOf(Input::DurationYears, "Project duration")};
    data.withoutEffect = QStringLiteral("Without effect here: rental price.");
    return data;
}

class SensitivityPanelTest : public testing::Test {
protected:
    void SetUp() override {
        panel.resize(360, 300);
        panel.display(twoRows());
        panel.show();
        QObject::connect(&panel, &SensitivityPanel::inputAsked, &panel,
                         [this](Input input) { asked.push_back(input); });
    }

    SensitivityList& list() { return *panel.findChild<SensitivityList*>(); }

    SensitivityPanel panel;
    std::vector<Input> asked;
};

TEST_F(SensitivityPanelTest, AClickedRowAsksForItsInput) {
    const QRect second = list().visualRect(list().model()->index(1, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::NoModifier, second.center());
    EXPECT_EQ(asked, std::vector{Input::DurationYears});
}

TEST_F(SensitivityPanelTest, TheKeyboardWalksAndEnters) {
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_TRUE(asked.empty());
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(asked, std::vector{Input::DurationYears});
}

TEST_F(SensitivityPanelTest, NamesWhatHasNoEffect) {
    EXPECT_EQ(panel.findChild<QLabel*>(QStringLiteral("withoutEffect"))->text(), twoRows().withoutEffect);
}

TEST_F(SensitivityPanelTest, GreysTotalEffectsOfBefore) {
    const QImage fresh = list().grab().toImage();
    SensitivityData stale = twoRows();
    stale.isStale = true;
    panel.display(stale);
    EXPECT_NE(list().grab().toImage(), fresh);
    panel.display(twoRows());
    EXPECT_EQ(list().grab().toImage(), fresh);
}

} // namespace
} // namespace costberg
