#include "ui/dialogs/shortcut_sheet.h"

#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QLabel>
#include <gtest/gtest.h>

namespace costberg {
namespace {

QStringList textsOf(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts << label->text();
    return texts;
}

TEST(ShortcutSheet, ShowsEveryKeyWithWhatItDoes) {
    ShortcutSheet sheet;
    const std::vector<ShortcutGroup> groups = shortcutsBesideMenus();
    sheet.display(groups);
    const QStringList texts = textsOf(sheet);
    ASSERT_FALSE(groups.empty());
    for (const ShortcutGroup& group : groups) {
        EXPECT_TRUE(texts.contains(group.title)) << group.title.toStdString();
        for (const ShortcutRow& row : group.rows) {
            const qsizetype effect = texts.indexOf(row.effect);
            ASSERT_GE(effect, 0) << row.effect.toStdString();
            EXPECT_EQ(texts.value(effect + 1), row.keys);
        }
    }
}

TEST(ShortcutSheet, ShowsOnlyTheLastGroupsDisplayed) {
    ShortcutSheet sheet;
    sheet.display(shortcutsBesideMenus());
    sheet.display({{"File", {{"Ctrl+N", "New"}}}});
    EXPECT_EQ(textsOf(sheet), QStringList({"File", "New", "Ctrl+N"}));
}

TEST(AboutDialog, NamesVersionLicenseAndWhoseDataItUses) {
    QCoreApplication::setApplicationVersion("9.8.7");
    const AboutDialog dialog;
    const QString texts = textsOf(dialog).join('\n');
    for (const char* part : {"Costberg", "9.8.7", "GPL-3.0-or-later", "Epoch AI", "CC BY", "2405.21015"})
        EXPECT_TRUE(texts.contains(part)) << part;
}

} // namespace
} // namespace costberg
