#include "tests/app/desk_fixture.h"

#include "core/file/file_access.h"
#include "core/presets.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace costberg {
namespace {

class FileDropTest : public DeskTest {
protected:
    QString fileWithPreset(const QString& name, const char* preset) {
        EXPECT_FALSE(saveDocument(pathOf(name).toStdString(), {{}, {*presetWithId(preset)}, {}}));
        return pathOf(name);
    }

    /// Drops the content on the middle of a widget; true where it was taken.
    bool drop(QWidget& target, const QMimeData& content) {
        const QPoint place = target.rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(place, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &dropped);
        endTurn();
        return dropped.isAccepted();
    }

    bool dropFiles(QWidget& target, const QStringList& paths) {
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        QMimeData content;
        content.setUrls(urls);
        content.setText(paths.join(QLatin1Char('\n')));
        return drop(target, content);
    }
};

TEST_F(FileDropTest, OpensAFileDroppedOnTheWindow) {
    const QString path = fileWithPreset("smol.costberg", "smollm3");
    EXPECT_TRUE(dropFiles(window(), {path}));
    EXPECT_EQ(scenario().id, "smollm3");
    EXPECT_EQ(desk().files().path(), path);
}

TEST_F(FileDropTest, OpensAFileDroppedOnAFieldInsteadOfTypingItsName) {
    auto& field = child<QLineEdit>("field:rental.price");
    const QString text = field.text();
    EXPECT_TRUE(dropFiles(field, {fileWithPreset("claim.costberg", "deepseek-v3-claim")}));
    EXPECT_EQ(scenario().id, "deepseek-v3-claim");
    EXPECT_EQ(field.text(), text);
}

TEST_F(FileDropTest, JoinsFilesThatAreDroppedTogether) {
    const QStringList paths{fileWithPreset("a.costberg", "smollm3"), fileWithPreset("b.costberg", "olmo-3-32b")};
    EXPECT_TRUE(dropFiles(window(), paths));
    EXPECT_EQ(documentOf(session()).scenarios.size(), 2U);
}

TEST_F(FileDropTest, LeavesTextToTheFieldItIsDroppedOn) {
    QMimeData content;
    content.setText("3");
    EXPECT_FALSE(drop(window(), content));
    EXPECT_TRUE(drop(child<QLineEdit>("field:rental.price"), content));
}

TEST_F(FileDropTest, AsksBeforeADropReplacesChanges) {
    dispatch(action::SetInput{Input::RentalPrice, 3});
    bool isAsked = false;
    whenAsked("losingChanges", [&](QDialog& dialog) {
        isAsked = true;
        dialog.reject();
    });
    dropFiles(window(), {fileWithPreset("smol.costberg", "smollm3")});
    EXPECT_TRUE(isAsked);
    EXPECT_EQ(scenario().at(Input::RentalPrice).value, 3);
}

} // namespace
} // namespace costberg
