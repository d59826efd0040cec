#include "ui/charts/pdf_text.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace costberg {
namespace {

/// Glyphs of one font that follow each other.
struct Run {
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> places;

    void draw(QPainter& painter, QPointF origin) {
        if (glyphs.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(glyphs);
        run.setPositions(places);
        painter.drawGlyphRun(origin, run);
        glyphs.clear();
        places.clear();
    }
};

/// The usual glyph of what stands there alone, or the one that it has among its neighbors.
quint32 usualGlyph(const QRawFont& font, const QString& character, quint32 shaped) {
    const QList<quint32> usual = font.glyphIndexesForString(character);
    return usual.size() == 1 && usual.front() != 0 ? usual.front() : shaped;
}

} // namespace

void drawPdfText(QPainter& painter, QPointF baseline, const QString& text) {
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QPointF origin = baseline - QPointF(0, line.ascent());
    Run drawn;
    QTextBoundaryFinder ends(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = ends.toNextBoundary(); to > from; from = to, to = ends.toNextBoundary()) {
        const QString character = text.mid(from, to - from);
        for (const QGlyphRun& part : layout.glyphRuns(static_cast<int>(from), static_cast<int>(to - from))) {
            if (!(part.rawFont() == drawn.font))
                drawn.draw(painter, origin);
            drawn.font = part.rawFont();
            QList<quint32> glyphs = part.glyphIndexes();
            if (glyphs.size() == 1)
                glyphs.front() = usualGlyph(drawn.font, character, glyphs.front());
            drawn.glyphs << glyphs;
            drawn.places << part.positions();
        }
    }
    drawn.draw(painter, origin);
}

} // namespace costberg
