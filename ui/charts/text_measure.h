#pragma once

#include "ui/charts/chart_style.h"

#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace costberg {

/// How much room texts take in the fonts of a style. Remembers what it has measured: a drag changes few texts.
class TextMeasure {
public:
    explicit TextMeasure(qreal scale = 1);

    qreal scale() const { return m_scale; }
    const QFont& font(TextRole role) const { return m_fonts[index(role)]; }
    qreal ascent(TextRole role) const { return m_metrics[index(role)].ascent(); }
    qreal capHeight(TextRole role) const { return m_metrics[index(role)].capHeight(); }
    /// From baseline to baseline, in whole pixels.
    qreal lineHeight(TextRole role) const;

    qreal widthOf(const QString& text, TextRole role);
    qreal widestOf(const QStringList& texts, TextRole role);
    /// The text with "…" for what does not fit.
    QString elided(const QString& text, TextRole role, qreal width);
    /// In at most `mostLines` lines, broken between words where possible; the last one elided.
    QStringList wrapped(const QString& text, TextRole role, qreal width, int mostLines);

private:
    static std::size_t index(TextRole role) { return static_cast<std::size_t>(role); }

    qreal m_scale;
    std::vector<QFont> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
    QHash<std::pair<int, QString>, qreal> m_widths;
    QHash<std::pair<int, QString>, QStringList> m_lines;
};

/// One line of plain text: a name may hold anything, also line breaks and tabs.
QString singleLine(QString text);

} // namespace costberg
