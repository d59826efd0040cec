#include "ui/inputs/row_label.h"

#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace costberg {
namespace {

constexpr int lineHeight = 15;
constexpr int markGap = 3;

/// How much of the text stands on a line of that width.
qsizetype lengthOfFirstLine(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

} // namespace

RowLabel::RowLabel(QWidget* parent) : QLabel(parent) {
    setFont(fontOf(13, QFont::Medium));
    setTextFormat(Qt::PlainText);
}

void RowLabel::display(const QString& text, const QString& fullText) {
    if (this->text() == text && m_fullText == fullText)
        return;
    m_fullText = fullText;
    setAccessibleName(fullText);
    setText(text);
    breakLines();
}

void RowLabel::keepFree(int width) {
    if (m_keptFree == width)
        return;
    m_keptFree = width;
    breakLines();
}

void RowLabel::breakLines() {
    const QFontMetrics metrics(font());
    const int lastWidth = width() - m_keptFree - markGap;
    m_lines = {text()};
    m_isElided = false;
    update();
    if (metrics.horizontalAdvance(text()) <= lastWidth)
        return;
    qsizetype first = lengthOfFirstLine(text(), font(), width());
    if (first == text().size()) // The text alone would fit, but not with the mark: its last word goes with the mark.
        first = text().lastIndexOf(QLatin1Char(' ')) + 1;
    const QString rest = text().mid(first);
    m_lines = {text().left(first).trimmed(), metrics.elidedText(rest, Qt::ElideRight, lastWidth)};
    m_lines.removeAll(QString());
    m_isElided = m_lines.isEmpty() || !rest.endsWith(m_lines.last());
}

QPoint RowLabel::markPlace() const {
    if (m_lines.isEmpty())
        return {0, height() / 2};
    const int end = qRound(widthOfLine(font(), m_lines.last())) + markGap;
    const int below = m_lines.size() > 1 ? lineHeight / 2 : 0;
    return {isRightToLeft() ? width() - end : end, height() / 2 + below};
}

void RowLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const int blockHeight = static_cast<int>(m_lines.size()) * lineHeight;
    QRect line(0, (height() - blockHeight) / 2, width(), lineHeight);
    for (const QString& text : m_lines) {
        drawLine(painter, line, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, text);
        line.translate(0, lineHeight);
    }
}

void RowLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    breakLines();
}

bool RowLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && (m_isElided || m_fullText != text())) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_fullText, this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace costberg
