#include "ui/charts/text_measure.h"

#include <QTextLayout>

#include <cmath>

namespace costberg {
namespace {

/// Enough for every text of a chart many times over; what is forgotten is measured again.
constexpr qsizetype mostRemembered = 1000;

/// The text with what stays together made so: no line ends between a sign and its dollars.
QString unbroken(QString text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if ((text[i] == QLatin1Char('+') || text[i] == QChar(0x2212)) && text[i + 1] == QLatin1Char('$'))
            text[i + 1] = QLatin1Char('0'); // as wide as the dollar sign, and never parted from its sign
    return text;
}

/// The lines that the text breaks into, as positions in it.
std::vector<std::pair<int, int>> linesOf(const QString& text, const QFont& font, qreal width) {
    QTextLayout layout(unbroken(text), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    std::vector<std::pair<int, int>> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.emplace_back(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString singleLine(QString text) {
    for (QChar& character : text)
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    return text;
}

TextMeasure::TextMeasure(qreal scale) : m_scale(scale) {
    for (std::size_t i = 0; i < textRoleCount; ++i) {
        m_fonts.push_back(chartFont(static_cast<TextRole>(i), scale));
        m_metrics.emplace_back(m_fonts.back());
    }
}

qreal TextMeasure::lineHeight(TextRole role) const { return std::round(font(role).pixelSize() * 1.32); }

qreal TextMeasure::widthOf(const QString& text, TextRole role) {
    const std::pair<int, QString> key(static_cast<int>(role), text);
    if (const auto found = m_widths.constFind(key); found != m_widths.constEnd())
        return *found;
    if (m_widths.size() >= mostRemembered)
        m_widths.clear();
    return *m_widths.insert(key, m_metrics[index(role)].horizontalAdvance(text));
}

qreal TextMeasure::widestOf(const QStringList& texts, TextRole role) {
    qreal widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, widthOf(text, role));
    return widest;
}

QString TextMeasure::elided(const QString& text, TextRole role, qreal width) {
    return widthOf(text, role) <= width ? text : m_metrics[index(role)].elidedText(text, Qt::ElideRight, width);
}

QStringList TextMeasure::wrapped(const QString& text, TextRole role, qreal width, int mostLines) {
    if (text.isEmpty())
        return {};
    if (widthOf(text, role) <= width)
        return {text};
    if (mostLines == 1)
        return {elided(text, role, width)};
    const std::pair<int, QString> key(static_cast<int>(role), QString::number(width) + QLatin1Char('/') +
                                                                  QString::number(mostLines) + QLatin1Char('/') + text);
    if (const auto found = m_lines.constFind(key); found != m_lines.constEnd())
        return *found;
    QStringList lines;
    for (const auto& [start, length] : linesOf(text, font(role), width)) {
        if (lines.size() == mostLines - 1) {
            lines << elided(text.mid(start).trimmed(), role, width);
            break;
        }
        lines << text.mid(start, length).trimmed();
    }
    if (m_lines.size() >= mostRemembered)
        m_lines.clear();
    return *m_lines.insert(key, lines);
}

} // namespace costberg
