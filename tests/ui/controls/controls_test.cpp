#include "ui/controls/elided_label.h"
#include "ui/controls/fold_header.h"
#include "ui/controls/icon.h"
#include "ui/controls/icon_button.h"
#include "ui/controls/pick_button.h"
#include "ui/controls/pick_list.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QListWidget>
#include <QTest>

namespace costberg {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ElidedLabel, KnowsWhenItsTextIsCut) {
    ElidedLabel label(QStringLiteral("A text of some length"));
    label.resize(400, 20);
    EXPECT_FALSE(label.isElided());
    label.resize(40, 20);
    EXPECT_TRUE(label.isElided());
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width()) << "it may be narrower than its text";
}

TEST(FoldHeader, FoldsAndUnfoldsByKeys) {
    FoldHeader header;
    header.display(QStringLiteral("Power and hosting"), QStringLiteral("7 inputs"));
    QTest::keyClick(&header, Qt::Key_Right);
    EXPECT_TRUE(header.isChecked());
    QTest::keyClick(&header, Qt::Key_Right);
    EXPECT_TRUE(header.isChecked()) << "right unfolds, and nothing else";
    QTest::keyClick(&header, Qt::Key_Left);
    EXPECT_FALSE(header.isChecked());
    QTest::keyClick(&header, Qt::Key_Return);
    EXPECT_TRUE(header.isChecked());
    EXPECT_EQ(header.accessibleName(), QStringLiteral("Power and hosting"));
}

TEST(IconButton, IsNamedForScreenReadersAndInItsTip) {
    const IconButton button(Icon::Close, QStringLiteral("Close"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Close"));
    EXPECT_EQ(button.toolTip(), QStringLiteral("Close"));
}

TEST(Icon, EachIsDrawnInTheColorThatIsAskedFor) {
    for (const Icon icon : {Icon::Close, Icon::Plus, Icon::More, Icon::List, Icon::Source, Icon::Reset, Icon::Pencil,
                            Icon::Trash, Icon::Pin, Icon::Search, Icon::Warning, Icon::Note, Icon::ChevronDown}) {
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(4, 4);
        paintIcon(painter, icon, QRectF(0, 0, 16, 16), Qt::red);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                inked += image.pixel(x, y) == qRgb(255, 0, 0) ? 1 : 0;
        EXPECT_GT(inked, 60) << static_cast<int>(icon);
    }
}

TEST(PickButton, SpeaksWhatIsChosenWithItsNote) {
    PickButton button;
    button.display(QStringLiteral("DeepSeek"), QStringLiteral("modified, 2 inputs"));
    EXPECT_EQ(button.accessibleDescription(), QStringLiteral("DeepSeek, modified, 2 inputs"));
}

class PickListTest : public testing::Test {
protected:
    void SetUp() override {
        anchor.resize(100, 30);
        anchor.show();
        list = new PickList(&anchor);
        QObject::connect(list, &PickList::picked, &anchor, [this](int index) { picked.push_back(index); });
        list->display({{"$1.30", "SemiAnalysis", ""}, {"$1.99", "Lambda", ""}, {"$2.00", "DeepSeek", ""}}, 1);
        list->openAt(anchor);
        entries = list->findChild<QListWidget*>("pickList");
    }

    QWidget anchor;
    PickList* list = nullptr;
    QListWidget* entries = nullptr;
    std::vector<int> picked;
};

TEST_F(PickListTest, BeginsAtWhatHolds) { EXPECT_EQ(entries->currentRow(), 1); }

TEST_F(PickListTest, PicksByArrowAndEnterAndCloses) {
    QTest::keyClick(entries, Qt::Key_Down);
    QTest::keyClick(entries, Qt::Key_Return);
    EXPECT_THAT(picked, ElementsAre(2));
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(PickListTest, PicksByClickOnce) {
    QTest::mouseClick(entries->viewport(), Qt::LeftButton, Qt::NoModifier,
                      entries->visualItemRect(entries->item(0)).center());
    EXPECT_THAT(picked, ElementsAre(0));
}

TEST_F(PickListTest, EscapePicksNothing) {
    QTest::keyClick(entries, Qt::Key_Escape);
    EXPECT_THAT(picked, IsEmpty());
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

} // namespace
} // namespace costberg
