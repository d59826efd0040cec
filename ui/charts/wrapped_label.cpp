#include "ui/charts/wrapped_label.h"

#include "ui/theme/text_line.h"

#include <QGuiApplication>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace costberg {
namespace {

constexpr int calmMilliseconds = 600;
constexpr int leastWidth = 80;

} // namespace

WrappedLabel::WrappedLabel(TextRole role, int mostLines, QWidget* parent)
    : QLabel(parent), m_role(role), m_mostLines(mostLines) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMilliseconds);
    connect(&m_calm, &QTimer::timeout, this, &WrappedLabel::release);
}

void WrappedLabel::display(const QString& shown) {
    if (shown == text())
        return;
    setText(shown);
    setVisible(!shown.isEmpty());
    wrap();
    setHeldLines(std::max(m_heldLines, m_lines.size()));
    if (m_heldLines > m_lines.size())
        m_calm.start();
}

void WrappedLabel::wrap() {
    m_lines = m_measure.wrapped(singleLine(text()), m_role, width(), m_mostLines);
    const bool isCut = !m_lines.empty() && m_lines.last().endsWith(QChar(0x2026)) && !text().endsWith(QChar(0x2026));
    setToolTip(isCut ? text() : QString());
    update();
}

void WrappedLabel::setHeldLines(qsizetype lines) {
    if (lines == m_heldLines)
        return;
    m_heldLines = lines;
    updateGeometry();
}

void WrappedLabel::release() {
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return m_calm.start();
    setHeldLines(m_lines.size());
}

QSize WrappedLabel::sizeHint() const {
    const qreal lines = static_cast<qreal>(std::max<qsizetype>(1, m_heldLines));
    return {leastWidth, static_cast<int>(std::ceil(lines * m_measure.lineHeight(m_role)))};
}

QSize WrappedLabel::minimumSizeHint() const { return sizeHint(); }

void WrappedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (event->oldSize().width() == width())
        return;
    wrap();
    setHeldLines(m_lines.size());
}

void WrappedLabel::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    const bool isForemost = m_role == TextRole::Title || m_role == TextRole::Name || m_role == TextRole::Body;
    QPainter painter(this);
    painter.setFont(m_measure.font(m_role));
    painter.setPen(isForemost ? theme.text : theme.secondaryText);
    const qreal lineHeight = m_measure.lineHeight(m_role);
    qreal baseline = std::round((lineHeight + m_measure.capHeight(m_role)) / 2);
    for (const QString& line : m_lines) {
        drawLine(painter, QPointF(0, baseline), line);
        baseline += lineHeight;
    }
}

} // namespace costberg
