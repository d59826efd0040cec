#include "tests/ui/present/input_rows_fixture.h"

#include "ui/present/slider_rows.h"

namespace costberg {
namespace {

QString messageFor(const SliderTarget& target, const QString& text) {
    return readingOf(target, text, currentScenario(openingSession())).message;
}

TEST(FieldReading, ShowsWhatIsReadWhileTyping) {
    EXPECT_EQ(messageFor(Lever::HardwareCapex, "$1.6bn"), "= $1,600,000,000");
    EXPECT_EQ(messageFor(Input::RentalPrice, "1/3"), "= $0.3333333333333333/GPU-h");
    EXPECT_EQ(messageFor(Input::PretrainingGpuHours, "2.788M"), "= 2,788,000 GPU-h");
    EXPECT_EQ(messageFor(Input::Utilization, "85%"), "= 85%");
    EXPECT_EQ(readingOf(Input::Utilization, "85%", defaultScenario()).value, 0.85);
}

TEST(FieldReading, SaysWhyThereIsNone) {
    const FieldReading reading = readingOf(Input::RentalPrice, "abc", defaultScenario());
    EXPECT_FALSE(reading.value);
    EXPECT_EQ(reading.message, "Expected a number, found \"abc\"");
    EXPECT_EQ(messageFor(Input::RentalPrice, "$2000"), "Expected a number from $0 to $1,000, found $2,000");
    EXPECT_EQ(messageFor(Lever::FinalRun, "1000"),
              "Expected 266,000 to 1bn with the other inputs as they are, found 1,000");
}

TEST(FieldReading, OfAnUntouchedFieldIsItsValue) {
    for (const SliderRow& row : slidersOf(panelOf(openingSession()))) {
        const FieldReading reading = readingOf(row.target, row.fieldText, currentScenario(openingSession()));
        ASSERT_TRUE(reading.value) << row.label.toStdString() << reading.message.toStdString();
        EXPECT_EQ(*reading.value, row.value) << row.label.toStdString();
    }
}

} // namespace
} // namespace costberg
