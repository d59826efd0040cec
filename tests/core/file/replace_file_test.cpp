#include "core/file/file_access.h"

#include "tests/core/file/temporary_folder.h"

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <thread>

namespace costberg {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

namespace fs = std::filesystem;

mode_t modeOf(const std::string& path) {
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status.st_mode & 07777;
}

TEST(ReplaceFile, WritesANewFileWithTheUsualPermissions) {
    const TemporaryFolder folder;
    const mode_t before = ::umask(027);
    EXPECT_EQ(replaceFile(folder / "x", "bytes"), std::nullopt);
    ::umask(before);
    EXPECT_EQ(bytesOf(folder / "x"), "bytes");
    EXPECT_EQ(modeOf(folder / "x"), 0640U);
    EXPECT_THAT(folder.names(), ElementsAre("x"));
}

TEST(ReplaceFile, KeepsThePermissionsOfTheOldFile) {
    const TemporaryFolder folder;
    write(folder / "x", "old and longer than the new one");
    ASSERT_EQ(::chmod((folder / "x").c_str(), 0604), 0);
    EXPECT_EQ(replaceFile(folder / "x", "new"), std::nullopt);
    EXPECT_EQ(bytesOf(folder / "x"), "new");
    EXPECT_EQ(modeOf(folder / "x"), 0604U);
    EXPECT_THAT(folder.names(), ElementsAre("x"));
}

TEST(ReplaceFile, LeavesASymlinkOneAndReplacesItsTarget) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "there");
    write(folder / "there/target", "old");
    fs::create_symlink("there/target", folder / "relative");
    fs::create_symlink(folder / "relative", folder / "absolute");
    EXPECT_EQ(replaceFile(folder / "absolute", "new"), std::nullopt);
    EXPECT_TRUE(fs::is_symlink(folder / "absolute"));
    EXPECT_TRUE(fs::is_symlink(folder / "relative"));
    EXPECT_FALSE(fs::is_symlink(folder / "there/target"));
    EXPECT_EQ(bytesOf(folder / "there/target"), "new");
    EXPECT_THAT(folder.names(), ElementsAre("absolute", "relative", "there"));
}

TEST(ReplaceFile, MakesTheTargetOfASymlinkThatPointsToNothing) {
    const TemporaryFolder folder;
    fs::create_symlink("target", folder / "link");
    EXPECT_EQ(replaceFile(folder / "link", "new"), std::nullopt);
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(bytesOf(folder / "target"), "new");
}

TEST(ReplaceFile, RefusesACircleOfSymlinks) {
    const TemporaryFolder folder;
    fs::create_symlink("b", folder / "a");
    fs::create_symlink("a", folder / "b");
    const Refused refused = replaceFile(folder / "a", "new");
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->found, "a circle of links");
}

TEST(ReplaceFile, RefusesWhatIsNoFile) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "folder");
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    write(folder / "file", "old");
    const std::vector<std::pair<std::string, std::string>> paths{
        {folder / "folder", "a folder"},
        {folder / "pipe", "a pipe"},
        {"/dev/full", "a device"},
        {folder / "missing/file", "no such folder"},
        {folder / "file/below", "a file where the path needs a folder"},
        {"", "no name"},
        {folder / std::string(300, 'x'), "a name that is too long"}};
    for (const auto& [path, found] : paths) {
        const Refused refused = replaceFile(path, "new");
        ASSERT_TRUE(refused) << path;
        EXPECT_EQ(refused->where, path);
        EXPECT_EQ(refused->found, found) << path;
    }
    EXPECT_EQ(bytesOf(folder / "file"), "old");
    EXPECT_THAT(folder.names(), ElementsAre("file", "folder", "pipe"));
}

TEST(ReplaceFile, WritesAFileWithTheLongestName) {
    const TemporaryFolder folder;
    const std::string name(255, 'x');
    EXPECT_EQ(replaceFile(folder / name, "new"), std::nullopt);
    EXPECT_THAT(folder.names(), ElementsAre(name));
}

TEST(ReplaceFile, LeavesTheOldFileAndNothingElseWhereTheDiskIsFull) {
    const TemporaryFolder folder;
    write(folder / "x", "old");
    Refused refused;
    {
        const FullDisk disk(1000);
        refused = replaceFile(folder / "x", std::string(5000, 'n'));
    }
    ASSERT_TRUE(refused);
    EXPECT_EQ(*refused, (Refusal{folder / "x", "no room left on the disk", "room for the file"}));
    EXPECT_EQ(bytesOf(folder / "x"), "old");
    EXPECT_THAT(folder.names(), ElementsAre("x"));
}

TEST(ReplaceFile, RefusesAFolderThatMayNotBeChanged) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "locked");
    write(folder / "locked/x", "old");
    ASSERT_EQ(::chmod((folder / "locked/x").c_str(), 0666), 0);
    fs::permissions(folder / "locked",
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    const OrdinaryUser user;
    if (!user.isOne())
        GTEST_SKIP() << "root cannot become another user here";
    const Refused refused = replaceFile(folder / "locked/x", "new");
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->found, "no permission to open or change it");
    EXPECT_EQ(bytesOf(folder / "locked/x"), "old");
}

TEST(ReplaceFile, RefusesAFileThatMayNotBeWritten) {
    const TemporaryFolder folder;
    write(folder / "x", "old");
    ASSERT_EQ(::chmod((folder / "x").c_str(), 0444), 0);
    const OrdinaryUser user;
    if (!user.isOne())
        GTEST_SKIP() << "root cannot become another user here";
    EXPECT_TRUE(replaceFile(folder / "x", "new"));
    EXPECT_EQ(bytesOf(folder / "x"), "old");
    EXPECT_THAT(folder.names(), ElementsAre("x"));
}

TEST(ReplaceFile, StepsAsideForAFileThatACrashLeft) {
    const TemporaryFolder folder;
    const std::string left = ".costberg-" + std::to_string(::getpid()) + "-0";
    write(folder / left, "left");
    EXPECT_EQ(replaceFile(folder / "x", "new"), std::nullopt);
    EXPECT_EQ(bytesOf(folder / "x"), "new");
    EXPECT_EQ(bytesOf(folder / left), "left");
}

TEST(ReplaceFile, WritesOneOrTheOtherWholeWhereTwoSaveAtOnce) {
    const TemporaryFolder folder;
    const std::string one(300'000, '1');
    const std::string other(500'000, '2');
    const auto save = [&](const std::string& bytes) {
        for (int i = 0; i < 20; ++i)
            EXPECT_EQ(replaceFile(folder / "x", bytes), std::nullopt);
    };
    std::thread thread(save, one);
    save(other);
    thread.join();
    EXPECT_THAT(bytesOf(folder / "x"), testing::AnyOf(one, other));
    EXPECT_THAT(folder.names(), ElementsAre("x"));
}

} // namespace
} // namespace costberg
