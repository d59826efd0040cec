#pragma once

#include <QDialog>

#include <vector>

class QHBoxLayout;

namespace costberg {

struct ShortcutRow {
    QString keys; ///< as shown: "Ctrl+Z", "Shift+arrow"
    QString effect;

    bool operator==(const ShortcutRow&) const = default;
};

struct ShortcutGroup {
    QString title;
    std::vector<ShortcutRow> rows;

    bool operator==(const ShortcutGroup&) const = default;
};

/// The keys of sliders, fields, the chart and the docks, which no menu shows.
std::vector<ShortcutGroup> shortcutsBesideMenus();

/// All keys on one page.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget* parent = nullptr);

    void display(const std::vector<ShortcutGroup>& groups);

private:
    std::vector<ShortcutGroup> m_groups;
    QWidget* m_page = nullptr;
    QHBoxLayout* m_columns = nullptr;
};

} // namespace costberg
