#include "ui/docks/tabular_font.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace costberg {

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
    if (line.glyphs.isEmpty()) {
        painter.setFont(m_font);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, text);
        return;
    }
    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setGlyphIndexes(line.glyphs);
    run.setPositions(line.places);
    // The baseline stands where drawText would put it, so that labels and numbers of a row are level.
    const QFontMetrics metrics(m_font);
    const qreal baseline = box.top() + qRound((box.height() - metrics.height()) / 2) + metrics.ascent();
    painter.drawGlyphRun(QPointF(box.right() - line.width, baseline), run);
}

} // namespace costberg
