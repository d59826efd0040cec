#pragma once

#include <QFont>
#include <QRawFont>
#include <QString>

class QPainter;
class QRect;
class QRectF;

namespace costberg {

/// The baseline of a line of text in the middle of a box, for labels and numbers alike, so that they are level.
qreal baselineIn(const QRectF& box, const QFont& font);

/// A label at the left of `box`, in the painter's pen, shortened where it is too long.
void drawLabel(QPainter& painter, const QRectF& box, const QFont& font, const QString& text,
               Qt::TextElideMode shortening = Qt::ElideRight);

/// Sets numbers so that digits stand under digits: each digit takes the same width. Qt 6.4 cannot ask a font for its
/// tabular figures, so the glyphs are placed one by one; a text with a glyph that the font lacks is drawn as usual.
class TabularFont {
public:
    explicit TabularFont(const QFont& font);

    qreal widthOf(const QString& text) const;
    /// Ends at the right edge of `box`, in the middle of its height, in the painter's pen.
    void drawAtRight(QPainter& painter, const QRectF& box, const QString& text) const;

private:
    /// The place of each glyph, and after the last one the width of all; empty where a glyph is missing.
    struct Line {
        QVector<quint32> glyphs;
        QVector<QPointF> places;
        qreal width = 0;
    };
    Line lineOf(const QString& text) const;

    QFont m_font;
    QRawFont m_rawFont;
    qreal m_digitWidth = 0;
};

/// What `box` has left for a label before a number at its right edge: a label ends at its own row's number, not at the
/// widest of the column.
QRect roomBefore(const QRect& box, const QString& number, const TabularFont& font, int gap);

/// The widest of the texts that a column has held. Measuring is spared where a text is shorter than one before.
class WidestText {
public:
    /// Takes a text in, and says whether the column must become wider for it.
    bool growFor(const QString& text, const TabularFont& font);
    qreal width() const { return m_width; }

private:
    qsizetype m_length = 0;
    qreal m_width = 0;
};

} // namespace costberg
