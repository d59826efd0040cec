#pragma once

#include "core/session/actions.h"
#include "ui/present/input_rows.h"

#include <QWidget>

#include <functional>
#include <span>
#include <vector>

class QVBoxLayout;

namespace costberg {

class ChoiceRowWidget;
class SliderRowWidget;

/// Rows below each other. A row's widget lives as long as its target is shown, so a drag, the keyboard and a text that
/// is being typed survive every display().
class RowList : public QWidget {
    Q_OBJECT

public:
    using Reader = std::function<FieldReading(const SliderTarget& target, const QString& text)>;

    explicit RowList(Reader reader, QWidget* parent = nullptr);

    void display(std::span<const SliderRow> rows);
    void display(std::span<const PanelRow> rows);

    /// Null where no slider of the list has that target.
    SliderRowWidget* rowOf(const SliderTarget& target) const;
    ChoiceRowWidget* rowOf(Choice choice) const;
    /// Puts the rows behind `after` in the order of the Tab key; the last of their parts.
    QWidget* followInTabOrder(QWidget* after);
    /// Enters what is being typed in one of the fields.
    void finishTyping();

signals:
    void acted(const costberg::Action& action);
    /// Rows have come or moved.
    void rearranged();

private:
    using Key = std::variant<SliderTarget, Choice>;
    struct Entry {
        Key key;
        QWidget* widget;
    };

    template <class Row> void displayRows(std::span<const Row> rows);
    /// The entry of that key at that place: moved there from further below, or made.
    template <class Row> QWidget* widgetAt(std::size_t index, const Row& row);
    QWidget* makeWidget(const SliderRow& row);
    QWidget* makeWidget(const ChoiceRow& row);

    Reader m_reader;
    QVBoxLayout* m_column;
    std::vector<Entry> m_entries;
    bool m_isRearranged = false; ///< by the display() under way
};

} // namespace costberg
