#include "ui/docks/tabular_font.h"

#include "ui/theme/text_line.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace costberg {

qreal baselineIn(const QRectF& box, const QFont& font) {
    const QFontMetrics metrics(font);
    return qRound(box.center().y() + metrics.capHeight() / 2.0);
}

void drawLabel(QPainter& painter, const QRectF& box, const QFont& font, const QString& text,
               Qt::TextElideMode shortening) {
    painter.setFont(font);
    drawLine(painter, QPointF(box.left(), baselineIn(box, font)), elidedLine(font, text, box.width(), shortening));
}

TabularFont::TabularFont(const QFont& font) : m_font(font), m_rawFont(QRawFont::fromFont(font)) {
    const auto digits = m_rawFont.glyphIndexesForString(QStringLiteral("0123456789"));
    for (const QPointF& advance : m_rawFont.advancesForGlyphIndexes(digits))
        m_digitWidth = std::max(m_digitWidth, advance.x());
}

TabularFont::Line TabularFont::lineOf(const QString& text) const {
    Line line;
    line.glyphs = m_rawFont.glyphIndexesForString(text);
    if (line.glyphs.contains(0) || line.glyphs.size() != text.size())
        return {};
    const auto advances = m_rawFont.advancesForGlyphIndexes(line.glyphs);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qreal advance = advances[i].x();
        const qreal room = text[i].isDigit() ? m_digitWidth : advance;
        line.places << QPointF(line.width + (room - advance) / 2, 0);
        line.width += room;
    }
    return line;
}

qreal TabularFont::widthOf(const QString& text) const {
    const Line line = lineOf(text);
    return line.glyphs.isEmpty() ? QFontMetricsF(m_font).horizontalAdvance(text) : line.width;
}

void TabularFont::drawAtRight(QPainter& painter, const QRectF& box, const QString& text) const {
    if (text.isEmpty())
        return;
    const Line line = lineOf(text);
    const QPointF start(box.right() - (line.glyphs.isEmpty() ? widthOf(text) : line.width), baselineIn(box, m_font));
    if (line.glyphs.isEmpty()) {
        painter.setFont(m_font);
        painter.drawText(start, text);
        return;
    }
    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setGlyphIndexes(line.glyphs);
    run.setPositions(line.places);
    painter.drawGlyphRun(start, run);
}

QRect roomBefore(const QRect& box, const QString& number, const TabularFont& font, int gap) {
    return box.adjusted(0, 0, -qCeil(font.widthOf(number)) - gap, 0);
}

bool WidestText::growFor(const QString& text, const TabularFont& font) {
    if (text.size() < m_length)
        return false;
    m_length = text.size();
    const qreal width = font.widthOf(text);
    if (width <= m_width)
        return false;
    m_width = width;
    return true;
}

} // namespace costberg
