#include "ui/charts/control_row.h"

#include <QEvent>

#include <algorithm>

namespace costberg {
namespace {

constexpr int columnGap = 14;
constexpr int rowGap = 8;

} // namespace

ControlRow::ControlRow(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void ControlRow::add(QWidget* control) {
    control->setParent(this);
    m_controls.push_back(control);
    arrange();
}

QSize ControlRow::minimumSizeHint() const { return {200, m_height}; }

bool ControlRow::event(QEvent* event) {
    // A control was shown or hidden, or has other labels.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ControlRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ControlRow::arrange() {
    QPoint at;
    int rowHeight = 0;
    for (QWidget* control : m_controls) {
        if (control->isHidden())
            continue;
        const QSize size(std::min(control->sizeHint().width(), width()), control->sizeHint().height());
        if (at.x() > 0 && at.x() + size.width() > width()) {
            at = {0, at.y() + rowHeight + rowGap};
            rowHeight = 0;
        }
        control->setGeometry(QRect(at, size));
        at.rx() += size.width() + columnGap;
        rowHeight = std::max(rowHeight, size.height());
    }
    if (m_height == at.y() + rowHeight)
        return;
    m_height = at.y() + rowHeight;
    updateGeometry();
}

} // namespace costberg
