#include "core/inputs.h"

#include "core/analysis/published_ranges.h"
#include "core/file/csv_table.h"
#include "core/published_number.h"

#include <gtest/gtest.h>

namespace costberg {
namespace {

TEST(Inputs, AreTheRowsOfTheReferenceTableCellByCell) {
    const CsvTable table = factTable("inputs.csv");
    ASSERT_EQ(table.rowCount(), inputCount);
    for (std::size_t row = 0; row < inputCount; ++row) {
        const InputSpec& spec = allInputSpecs()[row];
        const auto cell = [&](std::string_view column) { return table.cell(row, column); };
        SCOPED_TRACE(spec.id);
        EXPECT_EQ(spec.id, cell("id"));
        EXPECT_EQ(spec.label, cell("label"));
        EXPECT_EQ(spec.unit, cell("unit"));
        EXPECT_EQ(spec.scale == Scale::Log ? "log" : "linear", cell("scale"));
        EXPECT_EQ(spec.limits.from, numberIn(cell("min")));
        EXPECT_EQ(spec.limits.to, numberIn(cell("max")));
        EXPECT_EQ(spec.track.from, numberIn(cell("slider_from")));
        EXPECT_EQ(spec.track.to, numberIn(cell("slider_to")));
        EXPECT_EQ(spec.standard, numberIn(cell("default")));
        EXPECT_EQ(spec.range ? std::optional(spec.range->low) : std::nullopt, numberIn(cell("low")));
        EXPECT_EQ(spec.range ? std::optional(spec.range->high) : std::nullopt, numberIn(cell("high")));
        EXPECT_EQ(spec.range ? idOf(spec.range->kind) : "", cell("range_kind"));
        EXPECT_EQ(spec.source, cell("source"));
    }
}

TEST(Inputs, HaveTheirDefaultTrackAndRangeWithinTheLimits) {
    for (const InputSpec& spec : allInputSpecs()) {
        SCOPED_TRACE(spec.id);
        EXPECT_TRUE(spec.limits.contains(spec.standard));
        EXPECT_TRUE(spec.limits.contains(spec.track.from));
        EXPECT_TRUE(spec.limits.contains(spec.track.to));
        EXPECT_LT(spec.track.from, spec.track.to);
        EXPECT_TRUE(spec.scale == Scale::Linear || spec.track.from > 0);
        if (!spec.range)
            continue;
        EXPECT_TRUE(spec.limits.contains(spec.range->low));
        EXPECT_TRUE(spec.limits.contains(spec.range->high));
        EXPECT_LE(spec.range->low, spec.range->high);
    }
}

TEST(Inputs, AreFoundByTheirId) {
    for (const Input input : allInputs())
        EXPECT_EQ(inputWithId(specOf(input).id), input);
    EXPECT_EQ(inputWithId("rental.prise"), std::nullopt);
    EXPECT_EQ(inputWithId(""), std::nullopt);
    EXPECT_EQ(inputWithId("Rental.Price"), std::nullopt);
}

TEST(Inputs, SayWhichAreOurJudgment) {
    EXPECT_TRUE(specOf(Input::Utilization).isJudgment());
    EXPECT_FALSE(specOf(Input::RentalPrice).isJudgment());
    EXPECT_TRUE(specOf(Input::ColocationPrice).isJudgment());
}

} // namespace
} // namespace costberg
