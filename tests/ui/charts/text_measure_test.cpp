#include "ui/charts/text_measure.h"

#include <gtest/gtest.h>

namespace costberg::charts {
namespace {

TEST(TextMeasure, GivesLinesThatFit) {
    TextMeasure measure;
    const QString text =
        QStringLiteral("DeepSeek-V3: the $5.6M claim and 日本語の長い名前 Supercalifragilisticexpialidocious");
    for (const qreal width : {40, 60, 90, 200})
        for (const QString& line : measure.wrapped(text, TextRole::Name, width, 20))
            EXPECT_LE(measure.widthOf(line, TextRole::Name), width) << line.toStdString();
}

TEST(TextMeasure, SaysWithAnEllipsisThatSomethingIsLeftOut) {
    TextMeasure measure;
    const QString text = QStringLiteral("A rather long name of a scenario");
    const QStringList lines = measure.wrapped(text, TextRole::Name, 80, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[1].endsWith(QChar(0x2026)));
    EXPECT_EQ(measure.wrapped(text, TextRole::Name, 1000, 2), QStringList{text});
}

TEST(TextMeasure, AnswersTheSameWhenAskedAgain) {
    TextMeasure measure;
    const QStringList first = measure.wrapped(QStringLiteral("one two three"), TextRole::Body, 40, 3);
    for (int i = 0; i < 3000; ++i)
        measure.widthOf(QString::number(i), TextRole::Body);
    EXPECT_EQ(measure.wrapped(QStringLiteral("one two three"), TextRole::Body, 40, 3), first);
}

TEST(TextMeasure, MeasuresTwiceAsMuchAtTwiceTheScale) {
    TextMeasure once(1);
    TextMeasure twice(2);
    const QString text = QStringLiteral("$1.89bn");
    EXPECT_NEAR(twice.widthOf(text, TextRole::Total) / once.widthOf(text, TextRole::Total), 2, 0.02);
}

TEST(SingleLine, MakesSpacesOfWhatWouldBreakIt) {
    EXPECT_EQ(singleLine(QStringLiteral("a\nb\tc\u2028d")), QStringLiteral("a b c d"));
}

} // namespace
} // namespace costberg::charts
