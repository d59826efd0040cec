#include "app/cli/text_table.h"

#include <gtest/gtest.h>

namespace costberg::cli {
namespace {

TEST(DisplayWidth, CountsColumnsOfATerminal) {
    EXPECT_EQ(displayWidth(""), 0U);
    EXPECT_EQ(displayWidth("abc"), 3U);
    EXPECT_EQ(displayWidth("é"), 1U);
    EXPECT_EQ(displayWidth("e\u0301"), 1U);
    EXPECT_EQ(displayWidth("日本語"), 6U);
    EXPECT_EQ(displayWidth("한국"), 4U);
    EXPECT_EQ(displayWidth("\U0001F600"), 2U);
}

TEST(DisplayWidth, EndsWithABrokenText) {
    EXPECT_EQ(displayWidth("a\xE6"), 2U);
    EXPECT_GE(displayWidth("\xFF\xFF"), 1U);
}

TEST(TextTable, AlignsByDisplayWidth) {
    TextTable table({Align::Left, Align::Right});
    table.addRow({"日本", "1"});
    table.addRow({"abcde", "100"});
    EXPECT_EQ(table.text(), "日本     1\n"
                            "abcde  100\n");
}

TEST(TextTable, DrawsRulesAndLeavesNoSpacesAtTheEnd) {
    TextTable table({Align::Left, Align::Left});
    table.addRow({"a", "bb"});
    table.addRule();
    table.addRow({"ccc"});
    EXPECT_EQ(table.text(), "a    bb\n"
                            "-------\n"
                            "ccc\n");
}

TEST(Wrapped, BreaksBetweenWordsUnderTheText) {
    EXPECT_EQ(wrapped("Note: ", "one two three", 13), "Note: one two\n      three\n");
    EXPECT_EQ(wrapped("", "a", 1), "a\n");
    EXPECT_EQ(wrapped("N ", "longerthanall b", 5), "N longerthanall\n  b\n");
}

TEST(OnOneLine, HasNoControlCharacters) { EXPECT_EQ(onOneLine("a\nb\x1b[2Jc\x7f"), "a b [2Jc "); }

} // namespace
} // namespace costberg::cli
