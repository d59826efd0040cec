#include "ui/inputs/input_panel.h"

#include "ui/inputs/curve_painting.h"
#include "ui/inputs/slider_row_widget.h"
#include "ui/inputs/value_slider.h"
#include "ui/theme/plain_tip.h"

#include <QHelpEvent>
#include <QScrollArea>
#include <QToolTip>

namespace costberg {

// What the panel knows of the curves on its sliders: which of them can be seen, and what is said of them.

namespace {

/// A tip is about the place where it was asked for, give or take.
constexpr int tipReach = 3;

} // namespace

/// The content moves when it is scrolled, and is laid out anew when groups fold or rows change.
bool InputPanel::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::LayoutRequest:
        findVisible();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<SliderTarget> InputPanel::focusedTarget() const {
    for (const SliderRowWidget* row : m_content->findChildren<SliderRowWidget*>())
        if (const QWidget* focused = window()->focusWidget(); focused != nullptr && row->isAncestorOf(focused))
            return row->displayed().target;
    return std::nullopt;
}

void InputPanel::describeCurvesBy(CurveTip tip, CurveText text) {
    m_curveTip = std::move(tip);
    m_curveText = std::move(text);
}

/// Only when somebody asks: the text changes with every step of a drag.
void InputPanel::describeCurveOf(SliderRowWidget& row) {
    row.slider().describeCurveBy([this, &row] { return m_curveText ? m_curveText(row.displayed()) : QString(); });
}

void InputPanel::findVisible() {
    const QWidget& viewport = *m_scroll->viewport();
    std::vector<SliderTarget> visible;
    for (SliderRowWidget* row : m_content->findChildren<SliderRowWidget*>()) {
        const QRect place(row->mapTo(&viewport, QPoint(0, 0)), row->size());
        if (!row->isVisible() || !place.intersects(viewport.rect()))
            continue;
        visible.push_back(row->displayed().target);
        describeCurveOf(*row);
    }
    if (visible == m_visible)
        return;
    m_visible = std::move(visible);
    emit visibleTargetsChanged();
}

/// Sliders leave to the panel what is said of them.
bool InputPanel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (showCurveTip(help->pos(), help->globalPos()))
            return true;
    }
    return QWidget::event(event);
}

bool InputPanel::showCurveTip(const QPoint& place, const QPoint& onScreen) {
    auto* slider = qobject_cast<ValueSlider*>(childAt(place));
    if (slider == nullptr || !slider->curve() || !m_curveTip)
        return false;
    const QPoint point = slider->mapFrom(this, place);
    const auto mark = markAt(*slider->curve(), slider->trackLine(), point);
    const double value = mark ? valueAt(mark->position, slider->scale()) : slider->valueAtPoint(point);
    const auto kind = mark ? std::optional(mark->kind) : std::nullopt;
    const SliderRow& row = static_cast<SliderRowWidget*>(slider->parentWidget())->displayed();
    const QRect near(point.x() - tipReach, 0, 2 * tipReach, slider->height());
    QToolTip::showText(onScreen, plainTip(m_curveTip(row, value, kind)), slider, near);
    return true;
}

} // namespace costberg
