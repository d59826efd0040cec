#include "ui/charts/svg_writer.h"

#include <QXmlStreamWriter>

namespace costberg {
namespace {

const QString fontFamilies = QStringLiteral("Inter, Noto Sans CJK JP, DejaVu Sans, sans-serif");

/// To a thousandth of a pixel, without trailing zeros.
QString numeral(qreal value) {
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString pairOf(qreal x, qreal y) { return numeral(x) + QLatin1Char(',') + numeral(y); }

QString listOf(const QPolygonF& points) {
    QStringList pairs;
    for (const QPointF& point : points)
        pairs << pairOf(point.x(), point.y());
    return pairs.join(QLatin1Char(' '));
}

/// Of straight edges alone.
QString pathData(const QPainterPath& path) {
    QString text;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo() && i > 0)
            text += QLatin1Char('Z');
        text += element.isMoveTo() ? QLatin1Char('M') : QLatin1Char('L');
        text += pairOf(element.x, element.y);
    }
    return text + QLatin1Char('Z');
}

/// Without what XML cannot hold: control characters, halves of surrogate pairs and noncharacters.
QString xmlText(const QString& text) {
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isPair = character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            clean += character;
            clean += text[++i];
        } else if (character.isSurrogate() || character.unicode() >= 0xfffe ||
                   (character.unicode() < 0x20 && !QStringLiteral("\t\n\r").contains(character))) {
            clean += QChar::ReplacementCharacter;
        } else {
            clean += character;
        }
    }
    return clean;
}

class SvgWriter {
public:
    SvgWriter(QByteArray& bytes, const ChartData& chart, const ChartStyle& style)
        : m_xml(&bytes), m_chart(chart), m_style(style) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write(const ChartLayout& layout, const SvgPage& page) {
        m_xml.writeStartDocument();
        begin(page);
        write(layout.behind, QStringLiteral("behind"));
        for (std::size_t i = 0; i < layout.panels.size(); ++i)
            write(layout.panels[i], i == 0 ? QStringLiteral("bars") : QStringLiteral("magnified-bars"));
        write(layout.before, QStringLiteral("before"));
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void begin(const SvgPage& page) {
        const QString width = QString::number(page.size.width());
        const QString height = QString::number(page.size.height());
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("version", QStringLiteral("1.1"));
        attribute("width", width);
        attribute("height", height);
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(width, height));
        attribute("font-family", fontFamilies);
        m_xml.writeTextElement(QStringLiteral("title"), xmlText(page.title));
        m_xml.writeTextElement(QStringLiteral("desc"), xmlText(page.description));
        if (page.background.isValid())
            write(BoxMark{.rect = QRectF(QPointF(), QSizeF(page.size)), .fill = page.background});
    }

    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void attribute(const char* name, qreal value) { attribute(name, numeral(value)); }

    void beginGroup(const QString& id) {
        m_xml.writeStartElement(QStringLiteral("g"));
        attribute("id", id);
    }

    void place(const QRectF& rect) {
        attribute("x", rect.x());
        attribute("y", rect.y());
        attribute("width", rect.width());
        attribute("height", rect.height());
    }

    void stroke(const QColor& color, qreal width, Stroke kind) {
        attribute("stroke", color.name());
        attribute("stroke-width", width);
        if (kind == Stroke::Dashed)
            attribute("stroke-dasharray", numeral(dashLength * width));
    }

    void write(const BarPanelLayout& panel, const QString& id) {
        beginGroup(id);
        for (const BarPiece& piece : panel.pieces) {
            const Bar& bar = m_chart.bars[piece.bar];
            const Segment& segment = bar.segments[piece.segment];
            m_xml.writeStartElement(QStringLiteral("rect"));
            attribute("class", QStringLiteral("segment"));
            attribute("data-bar", xmlText(bar.id));
            attribute("data-component", idOf(segment.component));
            attribute("data-value", QString::number(segment.value, 'g', 17));
            place(piece.rect);
            attribute("fill", colorOf(segment.component, m_style.colors()).name());
            m_xml.writeTextElement(QStringLiteral("title"), xmlText(segment.tooltip.join(QLatin1String(", "))));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void write(const Drawing& drawing, const QString& id) {
        beginGroup(id);
        for (const AreaMark& area : drawing.areas)
            write(area);
        for (const BoxMark& box : drawing.boxes)
            write(box);
        for (const LineMark& line : drawing.lines)
            write(line);
        for (const CurveMark& curve : drawing.curves)
            write(curve);
        for (const PolygonMark& polygon : drawing.polygons)
            write(polygon);
        for (const DiscMark& disc : drawing.discs)
            write(disc);
        for (const TextMark& text : drawing.texts)
            write(text);
        m_xml.writeEndElement();
    }

    void name(const MarkName& name) {
        if (name.attribute != nullptr)
            attribute(name.attribute, xmlText(name.value));
    }

    void write(const AreaMark& area) {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        name(area.name);
        attribute("d", pathData(area.path));
        attribute("fill", area.fill.name());
        attribute("fill-rule", QStringLiteral("evenodd"));
    }

    void write(const CurveMark& curve) {
        m_xml.writeEmptyElement(QStringLiteral("polyline"));
        name(curve.name);
        attribute("points", listOf(curve.points));
        attribute("fill", QStringLiteral("none"));
        stroke(curve.color, curve.width, Stroke::Solid);
        attribute("stroke-linejoin", QStringLiteral("round"));
    }

    void write(const DiscMark& disc) {
        m_xml.writeEmptyElement(QStringLiteral("circle"));
        attribute("cx", disc.center.x());
        attribute("cy", disc.center.y());
        attribute("r", disc.radius);
        attribute("fill", disc.fill.name());
        if (disc.outline.isValid())
            stroke(disc.outline, disc.width, Stroke::Solid);
    }

    void write(const BoxMark& box) {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        place(box.rect);
        if (box.radius > 0)
            attribute("rx", box.radius);
        attribute("fill", box.fill.isValid() ? box.fill.name() : QStringLiteral("none"));
        if (box.outline.isValid())
            stroke(box.outline, box.width, box.stroke);
    }

    void write(const LineMark& line) {
        m_xml.writeEmptyElement(QStringLiteral("line"));
        attribute("x1", line.line.x1());
        attribute("y1", line.line.y1());
        attribute("x2", line.line.x2());
        attribute("y2", line.line.y2());
        stroke(line.color, line.width, line.stroke);
    }

    void write(const PolygonMark& polygon) {
        m_xml.writeEmptyElement(QStringLiteral("polygon"));
        attribute("points", listOf(polygon.polygon));
        attribute("fill", polygon.fill.name());
    }

    void write(const TextMark& text) {
        const QFont font = chartFont(text.role, m_style.scale);
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", text.at.x());
        attribute("y", text.at.y());
        if (text.anchor != Anchor::Start)
            attribute("text-anchor", text.anchor == Anchor::Middle ? QStringLiteral("middle") : QStringLiteral("end"));
        attribute("font-size", QString::number(font.pixelSize()));
        attribute("font-weight", QString::number(font.weight()));
        attribute("fill", text.color.name());
        m_xml.writeCharacters(xmlText(text.text));
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    const ChartData& m_chart;
    const ChartStyle& m_style;
};

} // namespace

QByteArray svgDocument(const ChartData& chart, const ChartLayout& layout, const ChartStyle& style,
                       const SvgPage& page) {
    QByteArray bytes;
    SvgWriter(bytes, chart, style).write(layout, page);
    return bytes;
}

} // namespace costberg
