#pragma once

#include "ui/controls/popup.h"

#include <vector>

class QLineEdit;
class QListWidget;

namespace costberg {

/// One entry of a pick list: what it is, and below it in small letters who says so.
struct PickRow {
    QString title;
    QString detail;
    QString tip;
};

/// A popup list of entries of two lines. Arrows and letters move, Enter and a click pick, Escape closes. Its list is
/// called "pickList".
class PickList : public Popup {
    Q_OBJECT

public:
    explicit PickList(QWidget* parent);

    /// A line above the entries, with this invitation, that leaves those whose titles hold what is typed. Before
    /// display().
    void addFilter(const QString& invitation);

    /// `current` is marked as what holds now; -1 for none.
    void display(const std::vector<PickRow>& rows, int current);

signals:
    void picked(int index);

protected:
    /// The keys of the list work in the filter.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(int index);
    void filter(const QString& text);

    QListWidget* m_list;
    QLineEdit* m_filter = nullptr;
};

} // namespace costberg
