#include "ui/theme/text_line.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPicture>
#include <gtest/gtest.h>

#include <functional>

namespace costberg {
namespace {

QImage painted(qreal scale, const std::function<void(QPainter&)>& paint) {
    QImage image(QSize(400, 60) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(fontOf(13, QFont::Medium));
    painter.setPen(Qt::black);
    paint(painter);
    return image;
}

/// Also signs that the window's font lacks, and what is read from the right.
const QStringList texts{QStringLiteral("Final run: $5.58M (−12%)"), QStringLiteral("漢字 and עברית, Ünïcödé"),
                        QStringLiteral("fi ffl AVAST 1→2 ≈ ×"), QString()};

TEST(DrawLine, PaintsWhatAPainterPaints) {
    for (const qreal scale : {1.0, 2.0})
        for (const QString& text : texts)
            EXPECT_EQ(painted(scale, [&](QPainter& painter) { drawLine(painter, QPointF(5, 40), text); }),
                      painted(scale, [&](QPainter& painter) { painter.drawText(QPointF(5, 40), text); }))
                << text.toStdString() << " at " << scale;
}

TEST(DrawLine, StandsInABoxWhereAPainterPutsIt) {
    const QRect box(10, 8, 380, 31);
    for (const Qt::Alignment alignment :
         {Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignVCenter, Qt::AlignLeft | Qt::AlignTop})
        EXPECT_EQ(painted(1, [&](QPainter& painter) { drawLine(painter, box, alignment, texts[0]); }),
                  painted(1,
                          [&](QPainter& painter) {
                              painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, texts[0]);
                          }))
            << alignment.toInt();
}

TEST(DrawLine, KeepsFontsApart) {
    const auto paint = [](int pixels) {
        return painted(1, [=](QPainter& painter) {
            painter.setFont(fontOf(pixels));
            drawLine(painter, QPointF(5, 40), texts[0]);
        });
    };
    EXPECT_NE(paint(13), paint(14));
    EXPECT_EQ(paint(13), paint(13));
}

TEST(WidthOfLine, IsThatOfTheFontsMetrics) {
    const QFont font = fontOf(13);
    for (const QString& text : texts)
        EXPECT_NEAR(widthOfLine(font, text), QFontMetricsF(font).horizontalAdvance(text), 0.5) << text.toStdString();
}

TEST(ElidedLine, ShortensOnlyWhatDoesNotFit) {
    const QFont font = fontOf(13);
    const qreal width = widthOfLine(font, texts[0]);
    EXPECT_EQ(elidedLine(font, texts[0], width), texts[0]);
    const QString shortened = elidedLine(font, texts[0], width / 2);
    EXPECT_TRUE(shortened.endsWith(QChar(0x2026)));
    EXPECT_LE(widthOfLine(font, shortened), width / 2 + 0.5);
}

} // namespace
} // namespace costberg
