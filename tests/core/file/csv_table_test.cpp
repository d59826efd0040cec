#include "core/file/csv_table.h"

#include "core/file/embedded.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::ElementsAre;

TEST(CsvTable, ReadsCellsByTheNameOfTheirColumn) {
    const CsvTable table("a,b\n1,2\n3,4\n");
    EXPECT_THAT(table.columns(), ElementsAre("a", "b"));
    ASSERT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(table.cell(1, "b"), "4");
    EXPECT_EQ(table.cell(1, "c"), "");
}

TEST(CsvTable, ReadsQuotes) {
    const CsvTable table("a,b\n\"x, \"\"y\"\"\nz\",\"\"\n\"\"\"\",\n");
    ASSERT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(table.cell(0, "a"), "x, \"y\"\nz");
    EXPECT_EQ(table.cell(0, "b"), "");
    EXPECT_EQ(table.cell(1, "a"), "\"");
}

TEST(CsvTable, ReadsShortRowsOtherLineEndsAndALastLineWithoutEnd) {
    const CsvTable table("a,b\r\n1\r\n2,3");
    ASSERT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(table.cell(0, "a"), "1");
    EXPECT_EQ(table.cell(0, "b"), "");
    EXPECT_EQ(table.cell(1, "b"), "3");
    EXPECT_EQ(CsvTable("").rowCount(), 0U);
}

TEST(CsvTable, FindsAsManyCellsInEachRowOfTheReferenceTablesAsTheyHaveColumns) {
    for (const EmbeddedFile& file : factFiles()) {
        const CsvTable table = factTable(file.name);
        EXPECT_GT(table.rowCount(), 0U) << file.name;
        for (const std::string& column : table.columns())
            EXPECT_NE(column, "") << file.name;
    }
}

} // namespace
} // namespace costberg
