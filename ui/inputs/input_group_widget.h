#pragma once

#include "ui/inputs/row_list.h"

namespace costberg {

class ChoiceRowWidget;
class FoldHeader;

/// A group that folds. Its rows come into being when it is first unfolded, and are not kept up to date while it is
/// folded.
class InputGroupWidget : public QWidget {
    Q_OBJECT

public:
    InputGroupWidget(const InputGroup& group, RowList::Reader reader, QWidget* parent);

    void display(const InputGroup& group);

    const QString& id() const { return m_group.id; }
    bool isUnfolded() const;
    void unfold();
    void fold();
    /// Null where the group is folded, or has no such slider.
    SliderRowWidget* rowOf(const SliderTarget& target) const;
    ChoiceRowWidget* rowOf(Choice choice) const;
    /// Puts title and rows behind `after` in the order of the Tab key; the last of them.
    QWidget* followInTabOrder(QWidget* after);
    void finishTyping();

signals:
    void acted(const costberg::Action& action);
    void acceleratorAsked(std::size_t index);
    /// By the user or by the program.
    void folded();
    void unfolded();
    /// Rows have come or moved.
    void rearranged();

protected:
    /// The title's menu is about the ranges of the group.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followHeader();
    void makeBody();
    void offerAccelerators();

    InputGroup m_group;
    RowList::Reader m_reader;
    FoldHeader* m_header;
    QWidget* m_body = nullptr;
    RowList* m_rows = nullptr;
    QWidget* m_accelerators = nullptr;
};

} // namespace costberg
