#include "core/text/csv.h"

#include "core/file/csv_table.h"

#include <gtest/gtest.h>

#include <random>

namespace costberg {
namespace {

TEST(CsvLine, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(csvLine({"a", "b c", ""}), "a,b c,\n");
    EXPECT_EQ(csvLine({"a,b", "say \"hi\"", "two\nlines"}), "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\n");
}

TEST(CsvLine, KeepsSpreadsheetsFromTakingATextForAFormula) {
    EXPECT_EQ(csvLine({"=1+1", "+a", "-a", "@a", "\ta"}), "'=1+1,'+a,'-a,'@a,'\ta\n");
    EXPECT_EQ(csvLine({"=HYPERLINK(\"x\",\"y\")"}), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\n");
}

TEST(CsvLine, MarksATextWithAnApostropheToo) { EXPECT_EQ(csvLine({"'=1+1", "'tis", "it's"}), "''=1+1,''tis,it's\n"); }

TEST(WithoutApostrophe, IsTheTextThatWasWritten) {
    for (const char* text : {"", "a", "=1+1", "+a", "-a", "@a", "\ta", "'", "'tis", "''", "'=1", "it's"})
        EXPECT_EQ(withoutApostrophe(CsvCell(text, '|').written()), text);
    EXPECT_EQ(withoutApostrophe("'=1+1"), "=1+1");
    EXPECT_EQ(withoutApostrophe("'tis"), "'tis");
}

TEST(CsvCell, QuotesTheSeparatorAlone) {
    EXPECT_EQ(CsvCell("a,b\tc", '\t').written(), "\"a,b\tc\"");
    EXPECT_EQ(CsvCell("a,b", '\t').written(), "a,b");
}

TEST(CsvLine, WritesNumbersWithAllDigitsAndTheirSign) {
    EXPECT_EQ(csvLine({0.1, -2.5, 1e22, 5576000.0, -0.0}), "0.1,-2.5,1e+22,5576000,0\n");
}

TEST(CsvLine, IsReadBackAsItWas) {
    std::mt19937 random(1);
    const std::string characters = "ab,\"\n\r =é";
    for (int i = 0; i < 10'000; ++i) {
        std::vector<std::string> cells;
        for (int cell = 0; cell < 3; ++cell) {
            std::string text = "x"; // so that nothing looks like a formula
            for (std::size_t length = random() % 6; length > 0; --length)
                text += characters[random() % characters.size()];
            cells.push_back(text);
        }
        const CsvTable table(csvLine({"a", "b", "c"}) + csvLine({cells.begin(), cells.end()}));
        ASSERT_EQ(table.rowCount(), 1U);
        EXPECT_EQ(table.cell(0, "a"), cells[0]);
        EXPECT_EQ(table.cell(0, "b"), cells[1]);
        EXPECT_EQ(table.cell(0, "c"), cells[2]);
    }
}

} // namespace
} // namespace costberg
