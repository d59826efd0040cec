#include "core/file/scenario_file.h"
#include "tests/core/file/document_text.h"

#include <gmock/gmock.h>

// What a scenario file must be before anybody asks what it says: JSON, in UTF-8.

namespace costberg {
namespace {

using testing::HasSubstr;

TEST(ParseDocument, TakesSixtyFourLevelsOfNesting) {
    EXPECT_TRUE(parseDocument(nested(63)));
    EXPECT_FALSE(parseDocument(nested(64)));
    EXPECT_FALSE(parseDocument(nested(1'000'000)));
}

TEST(ParseDocument, RefusesBytesThatAreNotUtf8) {
    for (const char* bytes : {"\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE3\x81", "\x80"}) {
        const Result<Document> document = parseDocument(withScenario("\"name\": \"" + std::string(bytes) + "\""));
        ASSERT_FALSE(document);
        EXPECT_EQ(document.refusal().found, "bytes that are not UTF-8");
        EXPECT_THAT(document.refusal().where, HasSubstr("line 1, column "));
    }
}

TEST(ParseDocument, RefusesUtf16AndBytesThatAreNotUtf8OutsideOfStrings) {
    for (const char* text : {"\xFF\xFE{", "{\xC0}", "\xEF\xBB{}"})
        EXPECT_EQ(parseDocument(text).refusal().found, "bytes that are not UTF-8");
    for (const std::string& text : {std::string("\xFF\xFE{\0}\0", 6), std::string("{\0}\0", 4)})
        EXPECT_EQ(parseDocument(text).refusal().expected, "UTF-8 text, which has none");
}

TEST(ParseDocument, RefusesANulByteWithItsPlace) {
    const std::string nul(1, '\0');
    const std::string whole = withScenario("");
    for (const std::string& text : {whole + nul + "trailing {{", whole + nul, whole + nul + whole}) {
        const Result<Document> document = parseDocument(text);
        ASSERT_FALSE(document);
        EXPECT_EQ(document.refusal().where, "line 1, column " + std::to_string(whole.size() + 1));
        EXPECT_EQ(document.refusal().found, "a NUL byte");
        EXPECT_EQ(document.refusal().expected, "UTF-8 text, which has none");
    }
    EXPECT_EQ(parseDocument("{\n \"a" + nul + "\": 1}").refusal().where, "line 2, column 4");
    EXPECT_EQ(parseDocument(nul).refusal().where, "line 1, column 1");
    EXPECT_TRUE(parseDocument(withScenario(R"("name": "\u0000")"))) << "an escape is no byte";
}

TEST(ParseDocument, CountsColumnsInCharacters) {
    EXPECT_EQ(parseDocument("{\"a\": \"日本語\" x}").refusal().where, "line 1, column 13");
}

TEST(ParseDocument, RefusesComments) {
    EXPECT_FALSE(parseDocument("// a comment\n" + withScenario("")));
    EXPECT_FALSE(parseDocument("/* a comment */" + withScenario("")));
    EXPECT_FALSE(parseDocument(withScenario("") + " // a comment"));
}

TEST(ParseDocument, RefusesControlCharactersAndLoneSurrogates) {
    EXPECT_FALSE(parseDocument(withScenario("\"name\": \"a\nb\"")));
    EXPECT_FALSE(parseDocument(withScenario(R"("name": "\ud800")")));
    EXPECT_FALSE(parseDocument(withScenario(R"("name": "\x41")")));
}

TEST(ParseDocument, ReadsOverAByteOrderMark) { EXPECT_TRUE(parseDocument("\xEF\xBB\xBF" + withScenario(""))); }

TEST(ParseDocument, RefusesEveryTextThatIsCutShort) {
    const std::string text = textOf({"untitled", {defaultScenario()}, {}});
    const std::size_t end = text.find_last_of('}');
    for (std::size_t size = 0; size <= end; ++size)
        ASSERT_FALSE(parseDocument(std::string_view(text).substr(0, size))) << size;
}

TEST(ParseDocument, ShortensLongTextsInWhatItSays) {
    const Result<Document> document = parseDocument(withScenario("\"view\": \"" + std::string(5000, 'x') + "\""));
    ASSERT_FALSE(document);
    EXPECT_LT(document.refusal().found.size(), 100U);
}

} // namespace
} // namespace costberg
