#include "ui/inputs/row_list.h"

#include "ui/inputs/choice_row_widget.h"
#include "ui/inputs/slider_row_widget.h"

#include <QVBoxLayout>

#include <algorithm>

namespace costberg {
namespace {

void displayIn(QWidget* widget, const SliderRow& row) { static_cast<SliderRowWidget*>(widget)->display(row); }
void displayIn(QWidget* widget, const ChoiceRow& row) { static_cast<ChoiceRowWidget*>(widget)->display(row); }

const SliderTarget& keyOf(const SliderRow& row) { return row.target; }
const Choice& keyOf(const ChoiceRow& row) { return row.choice; }

} // namespace

RowList::RowList(Reader reader, QWidget* parent)
    : QWidget(parent), m_reader(std::move(reader)), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RowList::display(std::span<const SliderRow> rows) { displayRows(rows); }

void RowList::display(std::span<const PanelRow> rows) { displayRows(rows); }

template <class Row> void RowList::displayRows(std::span<const Row> rows) {
    m_isRearranged = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto displayRow = [&](const auto& row) { displayIn(widgetAt(i, row), row); };
        if constexpr (std::is_same_v<Row, PanelRow>)
            std::visit(displayRow, rows[i]);
        else
            displayRow(rows[i]);
    }
    while (m_entries.size() > rows.size()) {
        delete m_entries.back().widget;
        m_entries.pop_back();
    }
    if (m_isRearranged)
        emit rearranged();
}

template <class Row> QWidget* RowList::widgetAt(std::size_t index, const Row& row) {
    const Key key = keyOf(row);
    if (index < m_entries.size() && m_entries[index].key == key)
        return m_entries[index].widget;
    m_isRearranged = true;
    const auto place = m_entries.begin() + static_cast<std::ptrdiff_t>(index);
    const auto found = std::find_if(place, m_entries.end(), [&](const Entry& entry) { return entry.key == key; });
    if (found != m_entries.end()) {
        std::rotate(place, found, found + 1);
        m_column->removeWidget(m_entries[index].widget);
    } else {
        m_entries.insert(place, {key, makeWidget(row)});
    }
    QWidget* widget = m_entries[index].widget;
    m_column->insertWidget(static_cast<int>(index), widget);
    return widget;
}

QWidget* RowList::makeWidget(const SliderRow& row) {
    auto* widget = new SliderRowWidget(
        row, [this, target = row.target](const QString& text) { return m_reader(target, text); }, this);
    connect(widget, &SliderRowWidget::acted, this, &RowList::acted);
    return widget;
}

QWidget* RowList::makeWidget(const ChoiceRow& row) {
    auto* widget = new ChoiceRowWidget(row, this);
    connect(widget, &ChoiceRowWidget::acted, this, &RowList::acted);
    return widget;
}

SliderRowWidget* RowList::rowOf(const SliderTarget& target) const {
    const auto found = std::ranges::find(m_entries, Key(target), &Entry::key);
    return found == m_entries.end() ? nullptr : static_cast<SliderRowWidget*>(found->widget);
}

ChoiceRowWidget* RowList::rowOf(Choice choice) const {
    const auto found = std::ranges::find(m_entries, Key(choice), &Entry::key);
    return found == m_entries.end() ? nullptr : static_cast<ChoiceRowWidget*>(found->widget);
}

QWidget* RowList::followInTabOrder(QWidget* after) {
    for (const Entry& entry : m_entries)
        after = std::holds_alternative<Choice>(entry.key)
                    ? static_cast<ChoiceRowWidget*>(entry.widget)->followInTabOrder(after)
                    : static_cast<SliderRowWidget*>(entry.widget)->followInTabOrder(after);
    return after;
}

void RowList::finishTyping() {
    for (const Entry& entry : m_entries)
        if (std::holds_alternative<SliderTarget>(entry.key))
            static_cast<SliderRowWidget*>(entry.widget)->field().finishTyping();
}

} // namespace costberg
