#pragma once

#include "core/session/actions.h"
#include "ui/present/input_rows.h"

#include <QWidget>

class QComboBox;

namespace costberg {

class ChangedDot;
class RowLabel;
class SegmentedControl;

/// A choice as a row of segments or, where they do not fit, as a drop-down list.
class ChoiceRowWidget : public QWidget {
    Q_OBJECT

public:
    ChoiceRowWidget(const ChoiceRow& row, QWidget* parent);

    void display(const ChoiceRow& row);

    /// Gives the keyboard to the chosen value.
    void takeFocus();
    /// Puts the parts behind `after` in the order of the Tab key; the last of them.
    QWidget* followInTabOrder(QWidget* after);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void acted(const costberg::Action& action);

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// The wheel over the list scrolls the panel.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void arrange();
    void ask(int index);

    ChoiceRow m_row;
    QWidget* m_dot;
    RowLabel* m_label;
    SegmentedControl* m_segments;
    QComboBox* m_list;
};

} // namespace costberg
