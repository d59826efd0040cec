#include "ui/present/input_rows.h"
#include "ui/present/words.h"

#include "core/facts.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace costberg {
namespace {

TEST(PublishedRows, OfferValuesWithTheirSources) {
    const auto rows = publishedRowsOf(Input::RentalPrice);
    ASSERT_FALSE(rows.empty());
    for (const PublishedRow& row : rows) {
        EXPECT_TRUE(row.text.startsWith(quantityText(row.value, "USD/GPU-h"))) << row.text.toStdString();
        EXPECT_NE(row.source, "");
        EXPECT_TRUE(specOf(Input::RentalPrice).limits.contains(row.value));
    }
}

TEST(AcceleratorRows, SummarizeWhatChoosingOneSets) {
    const auto rows = acceleratorRows();
    ASSERT_EQ(rows.size(), allAccelerators().size());
    const auto h100 = std::ranges::find(rows, QString("NVIDIA H100 SXM5 80GB"), &AcceleratorRow::name);
    ASSERT_NE(h100, rows.end());
    EXPECT_TRUE(h100->summary.startsWith("989 TFLOP/s, 0.7 kW, $")) << h100->summary.toStdString();
    for (const AcceleratorRow& row : rows) {
        EXPECT_NE(row.summary, "") << row.name.toStdString();
        EXPECT_NE(row.tip, "") << row.name.toStdString();
    }
}

} // namespace
} // namespace costberg
