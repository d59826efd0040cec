#include "ui/inputs/range_controls.h"

#include "ui/inputs/range_handle.h"
#include "ui/inputs/row_buttons.h"
#include "ui/inputs/value_slider.h"

#include <QMenu>

namespace costberg {

void addRangeEntries(QMenu& menu, const std::vector<RangeEntry>& entries, const RangeChosen& chosen) {
    for (const RangeEntry& entry : entries) {
        QAction* item = menu.addAction(QString(entry.text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        item->setEnabled(entry.action.has_value());
        if (entry.action)
            QObject::connect(item, &QAction::triggered, &menu, [chosen, action = *entry.action] { chosen(action); });
    }
}

void openRangeMenu(const RangeOffers& offers, const QPoint& place, QWidget* parent, const RangeChosen& chosen) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("menu:ranges"));
    addRangeEntries(*menu, rangeEntriesOf(offers), chosen);
    menu->popup(place);
}

RangeControls::RangeControls(const QString& id, ValueSlider& slider, QWidget* row)
    : QObject(row), m_row(row), m_slider(slider), m_button(new RangeButton(row)),
      m_low(new RangeHandle(RangeHandle::End::Low, row)), m_high(new RangeHandle(RangeHandle::End::High, row)) {
    m_button->setObjectName(QStringLiteral("range:") + id);
    m_low->setObjectName(QStringLiteral("low:") + id);
    m_high->setObjectName(QStringLiteral("high:") + id);
    m_low->hide();
    m_high->hide();
    connect(m_button, &QToolButton::clicked, this, &RangeControls::offer);
    connect(m_low, &RangeHandle::edited, this, [this](double low) { askEnds(low, m_range.high); });
    connect(m_high, &RangeHandle::edited, this, [this](double high) { askEnds(m_range.low, high); });
    connect(m_low, &RangeHandle::removed, this,
            [this] { askEnds(m_value, m_range.high), emit acted(action::Settle{}); });
    connect(m_high, &RangeHandle::removed, this,
            [this] { askEnds(m_range.low, m_value), emit acted(action::Settle{}); });
    connectHandle(m_low);
    connectHandle(m_high);
    connect(&slider, &ValueSlider::trackChanged, this, &RangeControls::placeHandles);
}

void RangeControls::connectHandle(RangeHandle* handle) {
    connect(handle, &RangeHandle::settled, this, [this] { emit acted(action::Settle{}); });
    connect(handle, &RangeHandle::cancelled, this, [this] { emit acted(action::CancelGesture{}); });
    connect(handle, &RangeHandle::grabbed, &m_slider, &ValueSlider::holdTrack);
    connect(handle, &RangeHandle::released, &m_slider, &ValueSlider::releaseTrack);
}

void RangeControls::display(const SliderRow& row) {
    m_input = row.input;
    m_value = row.value;
    m_range = *row.range;
    m_button->displayRange(m_range.isUncertain);
    const QString name = m_range.isUncertain ? tr("Range of %1: %2").arg(row.fullLabel, m_range.shortText)
                                             : tr("How sure is %1? Give it a range").arg(row.fullLabel);
    if (m_button->accessibleName() != name) {
        m_button->setAccessibleName(name);
        m_button->setToolTip(name);
    }
    m_low->display(row);
    m_high->display(row);
    placeHandles();
    // A handle that is dragged through the value leads back out again.
    const bool isShown = m_range.isUncertain || m_low->isDragged() || m_high->isDragged();
    m_low->setVisible(isShown);
    m_high->setVisible(isShown);
}

void RangeControls::placeHandles() {
    const QLineF track = m_slider.trackLine().translated(m_slider.pos());
    m_low->place(track, m_slider.scale());
    m_high->place(track, m_slider.scale());
}

QWidget* RangeControls::followInTabOrder(QWidget* after) {
    QWidget::setTabOrder(after, m_low);
    QWidget::setTabOrder(m_low, m_high);
    return m_high;
}

void RangeControls::askEnds(double low, double high) { emit acted(rangeAction(m_input, m_value, {low, high})); }

void RangeControls::addTo(QMenu& menu) {
    if (m_range.isUncertain)
        menu.addSection(tr("5% to 95%: %1").arg(m_range.shortText));
    menu.addAction(m_range.isUncertain ? tr("Change the range…") : tr("Enter a range…"), this,
                   &RangeControls::typingAsked);
    addRangeEntries(menu, rangeEntriesOf(m_input, m_value, m_range),
                    [this](const Action& action) { emit acted(action); });
}

void RangeControls::offer() {
    auto* menu = new QMenu(m_row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace costberg
