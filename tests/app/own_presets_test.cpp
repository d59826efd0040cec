#include "app/own_presets.h"

#include "core/file/file_access.h"
#include "core/presets.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

namespace costberg {
namespace {

class OwnPresetsTest : public testing::Test {
protected:
    QString folder() const { return m_folder.path(); }
    std::string pathOf(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }

    static Scenario named(std::string id, std::string name) {
        Scenario scenario = defaultScenario();
        scenario.id = std::move(id);
        scenario.name = std::move(name);
        return scenario;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(OwnPresetsTest, LoseNothingToAnotherWindowThatSavesTheSameName) {
    OwnPresets one(folder());
    OwnPresets other(folder());
    ASSERT_FALSE(one.save(named("a", "A"), "Test"));
    ASSERT_FALSE(other.save(named("b", "B"), "Test"));
    EXPECT_EQ(files().size(), 2);
    EXPECT_EQ(OwnPresets(folder()).all().size(), 2U);
}

TEST_F(OwnPresetsTest, OverwriteNoFileThatCouldNotBeRead) {
    ASSERT_FALSE(replaceFile(pathOf("own-test.costberg"), "{ \"costberg\": 999 }"));
    OwnPresets presets(folder());
    EXPECT_EQ(presets.refusals().size(), 1U);
    ASSERT_FALSE(presets.save(named("a", "A"), "Test"));
    EXPECT_EQ(files(), QStringList({"own-test-2.costberg", "own-test.costberg"}));
}

TEST_F(OwnPresetsTest, KeepTheFileThatTheyWereReadFrom) {
    ASSERT_FALSE(saveDocument(pathOf("from a friend.costberg"), {{}, {named("friend", "Friend's")}, {}}));
    OwnPresets presets(folder());
    ASSERT_FALSE(presets.rename("friend", "Ours"));
    EXPECT_EQ(files(), QStringList({"from a friend.costberg"}));
    EXPECT_EQ(OwnPresets(folder()).all().front().name, "Ours");
    ASSERT_FALSE(presets.remove("friend"));
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(presets.all().empty());
}

TEST_F(OwnPresetsTest, RefuseAFileOfSeveralScenariosAndAnIdThatIsTaken) {
    ASSERT_FALSE(saveDocument(pathOf("two.costberg"), {{}, {named("a", "A"), named("b", "B")}, {}}));
    ASSERT_FALSE(saveDocument(pathOf("shipped.costberg"), {{}, {named("smollm3", "Mine")}, {}}));
    const OwnPresets presets(folder());
    EXPECT_TRUE(presets.all().empty());
    ASSERT_EQ(presets.refusals().size(), 2U);
    EXPECT_EQ(presets.refusals()[1].found, "2 scenarios");
    EXPECT_EQ(presets.refusals()[0].expected, "an id that no other preset has");
}

} // namespace
} // namespace costberg
