#include "ui/inputs/slider_row_widget.h"

#include "ui/controls/pick_list.h"
#include "ui/inputs/range_controls.h"
#include "ui/inputs/row_buttons.h"
#include "ui/inputs/source_popover.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace costberg {

// The menus of a row, and what pops up beside its buttons.

void SliderRowWidget::offerResets() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const std::optional<QString>& text, ResetTo to) {
        if (text)
            menu->addAction(*text, this, [this, to] { emit acted(action::ResetInput{m_row.input, to}); });
    };
    add(m_row.toPreset, ResetTo::Preset);
    add(m_row.toDefault, ResetTo::Default);
    menu->popup(m_dot->mapToGlobal(QPoint(0, m_dot->height())));
}

void SliderRowWidget::offerPublished() {
    auto* list = new PickList(this);
    const std::vector<PublishedRow> published = publishedRowsOf(m_row.input);
    std::vector<PickRow> rows;
    int current = -1;
    for (const PublishedRow& row : published) {
        if (row.value == m_row.value && (current < 0 || row.source == m_row.source))
            current = static_cast<int>(rows.size());
        rows.push_back({row.text, row.source, row.source});
    }
    list->display(rows, current);
    connect(list, &PickList::picked, this, [this, published](int index) {
        const PublishedRow& row = published[static_cast<std::size_t>(index)];
        emit acted(action::AdoptValue{m_row.input, row.value, row.source.toStdString(), row.scope});
    });
    list->openAt(*m_field);
}

void SliderRowWidget::showSource() {
    auto* popover = new SourcePopover(m_row, this);
    connect(popover, &SourcePopover::sourceEntered, this, [this](const QString& source) {
        emit acted(action::EditSource{m_row.input, source.toStdString()});
    });
    popover->openAt(*m_source);
}

void SliderRowWidget::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu;
    const auto add = [&](const std::optional<QString>& text, ResetTo to) {
        QAction* reset = menu.addAction(text.value_or(QString()));
        reset->setVisible(text.has_value());
        connect(reset, &QAction::triggered, this, [this, to] { emit acted(action::ResetInput{m_row.input, to}); });
    };
    add(m_row.toPreset, ResetTo::Preset);
    add(m_row.toDefault, ResetTo::Default);
    menu.addAction(tr("Source…"), this, &SliderRowWidget::showSource);
    if (m_published != nullptr)
        menu.addAction(tr("Published values…"), this, &SliderRowWidget::offerPublished);
    menu.addSeparator();
    menu.addAction(tr("Sweep this input"), this, [this] {
        emit acted(action::SweepAlong{m_row.input});
        emit acted(action::ShowMode{ChartMode::Sweep});
    });
    if (m_range != nullptr) {
        menu.addSeparator();
        m_range->addTo(menu);
    }
    menu.exec(event->globalPos());
}

} // namespace costberg
