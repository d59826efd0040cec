#include "core/file/place.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

TEST(Place, IsWrittenAsAPath) {
    EXPECT_EQ(placeOfMember("", "scenarios"), "scenarios");
    EXPECT_EQ(placeOfElement("scenarios", 0), "scenarios[0]");
    EXPECT_EQ(placeOfMember(placeOfMember("scenarios[0]", "inputs"), "rental.price"),
              "scenarios[0].inputs.\"rental.price\"");
}

TEST(Place, PutsNamesThatAreNoWordsInQuotes) {
    EXPECT_EQ(placeOfMember("", ""), "\"\"");
    EXPECT_EQ(placeOfMember("a", "x y\n\""), "a.\"x y\\n\\\"\"");
    EXPECT_EQ(placeOfMember("a", "日本"), "a.\"日本\"");
}

TEST(QuotedInFile, ShortensAtACharacter) {
    std::string text(79, 'x');
    text += "日本";
    EXPECT_EQ(quotedInFile(text), "\"" + std::string(79, 'x') + "…\"");
    EXPECT_EQ(quotedInFile(std::string(80, 'x')), "\"" + std::string(80, 'x') + "\"");
}

} // namespace
} // namespace costberg
