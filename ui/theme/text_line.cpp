#include "ui/theme/text_line.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QTextLayout>

namespace costberg {
namespace {

/// Several times what a window shows at once.
constexpr int mostKept = 4000;

struct Key {
    QFont font;
    QString text;

    bool operator==(const Key&) const = default;
};

std::size_t qHash(const Key& key, std::size_t seed = 0) {
    return qHashMulti(seed, key.text, key.font.pixelSize(), static_cast<int>(key.font.weight()));
}

struct ShapedLine {
    QList<QGlyphRun> runs; ///< from the start of the baseline
    qreal width = 0;
};

ShapedLine* shaped(const QFont& font, const QString& text) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return new ShapedLine;
    line.setPosition({0, -line.ascent()});
    return new ShapedLine{layout.glyphRuns(), line.naturalTextWidth()};
}

/// Valid until the next call.
const ShapedLine& shapedLineOf(const QFont& font, const QString& text) {
    static QCache<Key, ShapedLine> kept(mostKept);
    const Key key{font, text};
    ShapedLine* line = kept.object(key);
    if (line == nullptr) {
        line = shaped(font, text);
        kept.insert(key, line);
    }
    return *line;
}

} // namespace

void drawLine(QPainter& painter, const QPointF& start, const QString& text) {
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        return painter.drawText(start, text);
    for (const QGlyphRun& run : shapedLineOf(painter.font(), text).runs)
        painter.drawGlyphRun(start, run);
}

void drawLine(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const qreal free = box.width() - widthOfLine(painter.font(), text);
    const qreal before = alignment.testFlag(Qt::AlignRight)     ? free
                         : alignment.testFlag(Qt::AlignHCenter) ? free / 2
                                                                : 0;
    const qreal above = alignment.testFlag(Qt::AlignVCenter) ? (box.height() - metrics.height()) / 2 : 0;
    drawLine(painter, QPointF(box.left() + before, std::round(box.top() + above + metrics.ascent())), text);
}

qreal widthOfLine(const QFont& font, const QString& text) { return shapedLineOf(font, text).width; }

QString elidedLine(const QFont& font, const QString& text, qreal width, Qt::TextElideMode mode) {
    return widthOfLine(font, text) <= width ? text : QFontMetricsF(font).elidedText(text, mode, width);
}

} // namespace costberg
