#include "ui/charts/chart_scene.h"

#include <QGraphicsItem>
#include <QPainter>

namespace costberg {

/// Paints a drawing of the scene's layout.
class DrawingItem : public QGraphicsItem {
public:
    DrawingItem(const Drawing& drawing, qreal depth) : m_drawing(drawing) { setZValue(depth); }

    /// A scene's items are always painted all together, so a tighter rectangle would save nothing.
    QRectF boundingRect() const override { return {-1e5, -1e5, 2e5, 2e5}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (measure != nullptr)
            costberg::paint(*painter, m_drawing, *measure);
    }

    const TextMeasure* measure = nullptr;

private:
    const Drawing& m_drawing;
};

ChartScene::ChartScene()
    : m_behind(new DrawingItem(m_layout.behind, 0)), m_before(new DrawingItem(m_layout.before, 2)) {
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_behind);
    m_scene.addItem(m_before);
}

void ChartScene::display(ChartLayout layout, const TextMeasure& measure) {
    m_layout = std::move(layout);
    m_behind->measure = m_before->measure = &measure;
    // A scene without a QGraphicsView collects the rectangles that its items ask to be painted, without end. Asked for
    // all of it, it forgets them, and collects no more in this turn.
    m_scene.update();
    while (m_panels.size() < m_layout.panels.size())
        m_panels.emplace_back(m_scene);
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        if (i < m_layout.panels.size())
            m_panels[i].display(m_layout.panels[i]);
        else
            m_panels[i].clear();
}

void ChartScene::render(QPainter& painter, const QRectF& area) {
    m_scene.render(&painter, area, area, Qt::IgnoreAspectRatio);
}

} // namespace costberg
