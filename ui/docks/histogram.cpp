#include "ui/docks/histogram.h"

#include "ui/docks/row_view.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace costberg {
namespace {

constexpr int labelHeight = 16;

QRectF plotIn(const QRect& rect) {
    return QRectF(rect).adjusted(RowView::sidePadding, labelHeight + 2, -RowView::sidePadding, -labelHeight - 2);
}

/// The quantiles that have their name above the line; the two quartiles would run into the median.
bool isNamed(const DistributionMark& mark) {
    return !mark.isPoint && mark.text != QLatin1String("P25") && mark.text != QLatin1String("P75");
}

} // namespace

Histogram::Histogram(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("histogram"));
    setAccessibleName(tr("Histogram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::display(const DistributionData& distribution) {
    m_heights = distribution.heights;
    m_marks = distribution.marks;
    m_from = distribution.from;
    m_to = distribution.to;
    setAccessibleDescription(distribution.spokenText);
    update();
}

void Histogram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(kindOf(palette()));
    const QRectF plot = plotIn(rect());
    paintBins(painter, plot);
    paintMarks(painter, plot);
    painter.setPen(QPen(theme.secondaryText, 1));
    painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));
    painter.setFont(fontOf(11));
    const QRectF below(plot.left(), plot.bottom() + 3, plot.width(), labelHeight);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, m_from);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, m_to);
}

void Histogram::paintBins(QPainter& painter, const QRectF& plot) const {
    const Theme& theme = themeOf(kindOf(palette()));
    const qreal width = plot.width() / static_cast<qreal>(std::max<std::size_t>(1, m_heights.size()));
    qreal x = plot.left();
    for (const double height : m_heights) {
        const qreal pixels = height * plot.height();
        painter.fillRect(QRectF(x, plot.bottom() - pixels, width - 1, pixels), mixed(theme.panel, theme.accent, 0.45));
        x += width;
    }
}

void Histogram::paintMarks(QPainter& painter, const QRectF& plot) const {
    const Theme& theme = themeOf(kindOf(palette()));
    painter.setFont(fontOf(11));
    for (const DistributionMark& mark : m_marks) {
        const qreal x = std::round(plot.left() + mark.position * plot.width()) + 0.5;
        painter.setPen(QPen(mark.isPoint ? theme.accent : theme.secondaryText, mark.isPoint ? 2 : 1,
                            mark.isPoint ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        if (!isNamed(mark))
            continue;
        painter.setPen(theme.secondaryText);
        painter.drawText(QRectF(x - 24, plot.top() - labelHeight, 48, labelHeight), Qt::AlignCenter, mark.text);
    }
}

} // namespace costberg
