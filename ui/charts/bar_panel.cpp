#include "ui/charts/bar_panel.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace costberg {
namespace {

QList<qreal> listOf(const std::vector<qreal>& lengths) { return {lengths.begin(), lengths.end()}; }

/// The bars' greatest height: more than the plot's where one leaves the axis.
qreal heightOf(const BarPanelLayout& panel) {
    if (panel.direction == BarDirection::Rightward)
        return panel.plot.height();
    qreal height = panel.plot.height();
    for (const BarColumn& column : panel.columns)
        height = std::max(height, panel.plot.bottom() - column.top);
    return height;
}

} // namespace

BarPanel::BarPanel(QGraphicsScene& scene) : m_chart(new QChart), m_bars(new QValueAxis), m_pixels(new QValueAxis) {
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_bars->hide();
    m_pixels->hide();
    turn(BarDirection::Upward);
    scene.addItem(m_chart);
}

void BarPanel::turn(BarDirection direction) {
    if (m_series != nullptr && direction == m_direction)
        return;
    m_direction = direction;
    m_layers.clear();
    if (m_series != nullptr) {
        m_chart->removeAllSeries();
        m_chart->removeAxis(m_bars);
        m_chart->removeAxis(m_pixels);
    }
    const bool isUpward = direction == BarDirection::Upward;
    m_series = isUpward ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries) : new QHorizontalStackedBarSeries;
    m_chart->addSeries(m_series);
    m_chart->addAxis(m_bars, isUpward ? Qt::AlignBottom : Qt::AlignLeft);
    m_chart->addAxis(m_pixels, isUpward ? Qt::AlignLeft : Qt::AlignBottom);
    m_series->attachAxis(m_bars);
    m_series->attachAxis(m_pixels);
}

void BarPanel::display(const BarPanelLayout& panel) {
    turn(panel.direction);
    QRectF plot = panel.plot;
    plot.setTop(plot.bottom() - heightOf(panel));
    while (m_layers.size() < panel.layers.size()) {
        m_series->append(new QBarSet(QString()));
        m_layers.emplace_back();
    }
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        fill(i, i < panel.layers.size() ? panel.layers[i] : BarLayer{});
    place(plot, panel);
    m_chart->show();
}

void BarPanel::clear() { m_chart->hide(); }

void BarPanel::place(const QRectF& plot, const BarPanelLayout& panel) {
    if (panel.columns.empty())
        return;
    const bool isUpward = panel.direction == BarDirection::Upward;
    const auto count = static_cast<qreal>(panel.columns.size());
    m_bars->setRange(-0.5, count - 0.5);
    m_pixels->setRange(0, isUpward ? plot.height() : plot.width());
    m_series->setBarWidth(panel.barWidth * count / (isUpward ? plot.width() : plot.height()));
    if (plot == m_plot)
        return;
    m_plot = plot;
    m_chart->setGeometry(plot);
    m_chart->setPlotArea(QRectF(QPointF(), plot.size()));
}

void BarPanel::fill(std::size_t index, const BarLayer& layer) {
    BarLayer& displayed = m_layers[index];
    QBarSet* set = m_series->barSets()[static_cast<qsizetype>(index)];
    if (displayed.fill != layer.fill || displayed.lengths.empty()) {
        set->setPen(QPen(Qt::NoPen));
        set->setBrush(layer.fill.isValid() ? QBrush(layer.fill) : QBrush(Qt::NoBrush));
    }
    if (displayed.lengths != layer.lengths) {
        // QBarSet::replace lays the whole series out anew for every value.
        set->remove(0, set->count());
        set->append(listOf(layer.lengths));
    }
    displayed = layer;
}

} // namespace costberg
