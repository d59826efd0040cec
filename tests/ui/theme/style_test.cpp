#include "ui/theme/apply_theme.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <cmath>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWindow>

namespace costberg {
namespace {

/// WCAG 2.1, relative luminance.
double luminanceOf(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor& one, const QColor& other) {
    const double first = luminanceOf(one) + 0.05;
    const double second = luminanceOf(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

TEST(Theme, HasTextThatCanBeReadOnEachOfItsGrounds) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme& theme = themeOf(kind);
        for (const QColor& ground : {theme.page, theme.panel, theme.field, theme.sheet, theme.selected}) {
            EXPECT_GE(contrastOf(theme.text, ground), 7) << ground.name().toStdString();
            EXPECT_GE(contrastOf(theme.secondaryText, ground), 4.5) << ground.name().toStdString();
            EXPECT_GE(contrastOf(theme.warning, ground), 4.5) << ground.name().toStdString();
        }
        EXPECT_GE(contrastOf(theme.onAccent, theme.accent), 4.5);
        EXPECT_GE(contrastOf(theme.noticeText, theme.notice), 4.5);
        EXPECT_GE(contrastOf(theme.accent, theme.panel), 3);
    }
}

TEST(Theme, TellsTheStepsOfABridgeFromThePage) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme& theme = themeOf(kind);
        for (const Component component : {Component::Total, Component::Increase, Component::Decrease})
            EXPECT_GE(contrastOf(colorOf(component, theme), theme.page), 3) << idOf(component).toStdString();
        EXPECT_NE(colorOf(Component::Increase, theme), colorOf(Component::Decrease, theme));
    }
}

TEST(ApplyTheme, IsLightOrDarkAsPreferred) {
    applyTheme(*qApp, ThemePreference::Dark);
    EXPECT_EQ(kindOf(QApplication::palette()), ThemeKind::Dark);
    EXPECT_EQ(kindOf(QToolTip::palette()), ThemeKind::Dark);
    applyTheme(*qApp, ThemePreference::Light);
    EXPECT_EQ(kindOf(QApplication::palette()), ThemeKind::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Highlight), themeOf(ThemeKind::Light).accent);
}

TEST(ApplyTheme, KeepsOneStyleHoweverOftenItIsCalled) {
    applyTheme(*qApp, ThemePreference::Light);
    const QStyle* style = QApplication::style();
    ASSERT_NE(qobject_cast<const Style*>(style), nullptr);
    applyTheme(*qApp, ThemePreference::Dark);
    EXPECT_EQ(QApplication::style(), style);
}

TEST(ApplyTheme, FollowsThePlatformOnlyWhereTheUserWantsIt) {
    QWidget window;
    window.show();
    const auto changePlatform = [&window] {
        QApplication::setPalette(paletteOf(themeOf(ThemeKind::Dark))); // whatever was before
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(window.windowHandle(), &change);
    };
    applyTheme(*qApp, ThemePreference::Dark);
    changePlatform();
    EXPECT_EQ(kindOf(QApplication::palette()), ThemeKind::Dark);
    applyTheme(*qApp, ThemePreference::System);
    changePlatform();
    EXPECT_EQ(kindOf(QApplication::palette()), ThemeKind::Light) << "the offscreen platform is light";
}

class StyleTest : public testing::TestWithParam<ThemePreference> {
protected:
    void SetUp() override { applyTheme(*qApp, GetParam()); }

    static QImage grab(QWidget& widget) {
        widget.ensurePolished();
        return widget.grab().toImage();
    }

    const Theme& theme() const { return themeOf(kindOf(QApplication::palette())); }
};

INSTANTIATE_TEST_SUITE_P(LightAndDark, StyleTest, testing::Values(ThemePreference::Light, ThemePreference::Dark));

TEST_P(StyleTest, AClickOnASliderJumpsThere) {
    QSlider slider(Qt::Horizontal);
    slider.setRange(0, 100);
    slider.resize(224, 30);
    slider.show();
    QTest::mouseClick(&slider, Qt::LeftButton, Qt::NoModifier, QPoint(12 + 150, 15));
    EXPECT_NEAR(slider.value(), 75, 2);
}

TEST_P(StyleTest, AScrollBarIsThinAndEmptyWhereNothingScrolls) {
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 0);
    bar.resize(bar.sizeHint().width(), 200);
    EXPECT_LE(bar.width(), 12);
    const QImage empty = grab(bar);
    bar.setRange(0, 100);
    EXPECT_NE(grab(bar), empty);
    EXPECT_EQ(empty.pixelColor(5, 100), theme().panel);
}

TEST_P(StyleTest, AScrollBarsThumbIsWhereTheValueIs) {
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    bar.resize(10, 400);
    bar.setValue(300);
    const QImage image = grab(bar);
    EXPECT_EQ(image.pixelColor(5, 390), theme().track);
    EXPECT_EQ(image.pixelColor(5, 100), theme().panel);
}

TEST_P(StyleTest, TheDefaultButtonStandsOnTheAccent) {
    QPushButton button(QStringLiteral("Save"));
    button.setDefault(true);
    button.resize(100, 30);
    EXPECT_EQ(grab(button).pixelColor(8, 15), theme().accent);
    button.setDefault(false);
    button.setAutoDefault(false);
    EXPECT_EQ(grab(button).pixelColor(8, 15), theme().field);
}

TEST_P(StyleTest, ACheckedBoxIsAccent) {
    QCheckBox box(QStringLiteral("Transparent"));
    const QImage off = grab(box);
    box.setChecked(true);
    const QImage on = grab(box);
    const int middle = on.height() / 2;
    EXPECT_EQ(on.pixelColor(3, middle - 4), theme().accent);
    EXPECT_NE(off.pixelColor(3, middle - 4), theme().accent);
}

TEST_P(StyleTest, ASelectedMenuItemIsTintedAndShowsItsShortcut) {
    QMenu menu;
    QAction* open = menu.addAction(QStringLiteral("Open"));
    open->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    menu.addAction(QStringLiteral("A much longer item of this menu"));
    menu.popup(QPoint(0, 0));
    const QImage plain = grab(menu);
    menu.setActiveAction(open);
    const QImage active = grab(menu);
    const QRect item = menu.actionGeometry(open);
    EXPECT_EQ(plain.pixelColor(item.center()), theme().sheet);
    EXPECT_EQ(active.pixelColor(item.left() + 10, item.center().y()), theme().selected);
    menu.close();
}

TEST_P(StyleTest, ASelectedRowIsTintedAndItsTextKeepsItsColor) {
    QTreeWidget tree;
    tree.addTopLevelItem(new QTreeWidgetItem({QStringLiteral("Final run")}));
    tree.setCurrentItem(tree.topLevelItem(0));
    tree.resize(200, 100);
    const QImage image = grab(tree);
    const QRect row = tree.visualItemRect(tree.topLevelItem(0)).translated(tree.viewport()->pos());
    EXPECT_EQ(image.pixelColor(row.right() - 3, row.center().y()), theme().selected);
}

TEST_P(StyleTest, EveryControlIsAsLightOrDarkAsTheTheme) {
    QWidget sheet;
    auto* column = new QVBoxLayout(&sheet);
    auto* progress = new QProgressBar;
    progress->setValue(40);
    for (QWidget* part : std::initializer_list<QWidget*>{new QSpinBox, new QComboBox, new QLineEdit("text"), progress,
                                                         new QSlider(Qt::Horizontal), new QCheckBox("x")})
        column->addWidget(part);
    const QImage image = grab(sheet);
    double lightness = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            lightness += image.pixelColor(x, y).lightnessF();
    EXPECT_NEAR(lightness / (image.width() * image.height()), theme().panel.lightnessF(), 0.12);
}

} // namespace
} // namespace costberg
