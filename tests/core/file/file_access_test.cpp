#include "core/file/file_access.h"

#include "core/file/scenario_file.h"
#include "tests/core/file/temporary_folder.h"

#include <gmock/gmock.h>

#include <sstream>
#include <sys/stat.h>

namespace costberg {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

Document documentOfOne() { return {"untitled", {defaultScenario()}, {}}; }

TEST(ReadFile, GivesTheBytesAsTheyAre) {
    const TemporaryFolder folder;
    const std::string bytes("a\0\r\n\xFF", 5);
    write(folder / "x", bytes);
    EXPECT_EQ(*readFile(folder / "x", 5), bytes);
}

TEST(ReadFile, RefusesWhatIsNoFile) {
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    write(folder / "file", "");
    const std::vector<std::pair<std::string, std::string>> paths{
        {folder / "missing", "nothing: there is no such file"},
        {folder.path().string(), "a folder"},
        {folder / "pipe", "a pipe"},
        {"/dev/null", "a device"},
        {folder / "file/below", "a file where the path needs a folder"},
        {folder / std::string(300, 'x'), "a name that is too long"}};
    for (const auto& [path, found] : paths) {
        const Result<std::string> bytes = readFile(path, 100);
        ASSERT_FALSE(bytes) << path;
        EXPECT_EQ(bytes.refusal().where, path);
        EXPECT_EQ(bytes.refusal().found, found);
    }
}

TEST(ReadFile, RefusesWhatThisUserMayNotRead) {
    const TemporaryFolder folder;
    write(folder / "secret", "x");
    std::filesystem::permissions(folder / "secret", std::filesystem::perms::none);
    const OrdinaryUser user;
    if (!user.isOne())
        GTEST_SKIP() << "root cannot become another user here";
    const Result<std::string> bytes = readFile(folder / "secret", 100);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.refusal().found, "no permission to open or change it");
}

TEST(ReadFile, RefusesMoreBytesThanItWasAskedFor) {
    const TemporaryFolder folder;
    write(folder / "x", "12345");
    EXPECT_TRUE(readFile(folder / "x", 5));
    const Result<std::string> bytes = readFile(folder / "x", 4);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.refusal().found, "more than 4 bytes");
}

TEST(ReadStream, GivesTheBytesOfAStreamUpToTheLimit) {
    std::istringstream stream("12345");
    EXPECT_EQ(*readStream(stream, "standard input", 5), "12345");
    std::istringstream long_("123456");
    EXPECT_EQ(readStream(long_, "standard input", 5).refusal().where, "standard input");
    std::istringstream empty;
    EXPECT_EQ(*readStream(empty, "standard input", 5), "");
}

TEST(LoadDocument, ReadsWhatSaveDocumentWrote) {
    const TemporaryFolder folder;
    EXPECT_EQ(saveDocument(folder / "x.costberg", documentOfOne()), std::nullopt);
    EXPECT_EQ(*loadDocument(folder / "x.costberg"), documentOfOne());
    EXPECT_EQ(bytesOf(folder / "x.costberg"), textOf(documentOfOne()));
}

TEST(LoadDocument, NamesThePathAndThePlace) {
    const TemporaryFolder folder;
    const std::string path = folder / "x.costberg";
    write(path, R"({"format": "costberg", "version": 1, "scenarios": [{"inputs": {"rental.price": "2"}}]})");
    EXPECT_EQ(loadDocument(path).refusal().where, path + ": scenarios[0].inputs.\"rental.price\"");
    write(path, "");
    EXPECT_EQ(loadDocument(path).refusal(), (Refusal{path, "an empty file", "a scenario file"}));
    write(path, textOf(documentOfOne()).substr(0, 1000));
    EXPECT_THAT(loadDocument(path).refusal().where, StartsWith(path + ": line "));
    EXPECT_EQ(loadDocument(path).refusal().found, "the end of the text");
    EXPECT_EQ(loadDocument(folder / "none").refusal().where, folder / "none");
}

TEST(LoadDocument, RefusesAFileAboveSixteenMebibytes) {
    const TemporaryFolder folder;
    std::string text = textOf(documentOfOne());
    text.append(largestDocumentSize - text.size(), ' ');
    write(folder / "x", text);
    EXPECT_TRUE(loadDocument(folder / "x"));
    write(folder / "x", text + ' ');
    EXPECT_EQ(loadDocument(folder / "x").refusal(),
              (Refusal{folder / "x", "more than 16 MiB", "a file of at most 16 MiB"}));
}

TEST(SaveDocument, RefusesADocumentThatWouldNotLoadAgain) {
    const TemporaryFolder folder;
    Document document = documentOfOne();
    document.scenarios[0].story.assign(largestDocumentSize, 'x');
    const Refused refused = saveDocument(folder / "x", document);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->found, "more than 16 MiB");
    EXPECT_TRUE(folder.names().empty());
}

} // namespace
} // namespace costberg
