#include "ui/dialogs/shortcut_sheet.h"

#include "ui/controls/caption_label.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace costberg {
namespace {

constexpr int columnCount = 2;

QWidget* groupWidget(const ShortcutGroup& group) {
    auto* widget = new QWidget;
    auto* rows = new QGridLayout(widget);
    rows->setContentsMargins(0, 0, 0, 16);
    rows->setHorizontalSpacing(20);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(0, 1);
    rows->addWidget(new CaptionLabel(group.title), 0, 0, 1, 2);
    for (const ShortcutRow& row : group.rows) {
        auto* effect = new QLabel(row.effect);
        effect->setTextFormat(Qt::PlainText);
        effect->setWordWrap(true);
        auto* keys = new QLabel(row.keys);
        keys->setTextFormat(Qt::PlainText);
        keys->setFont(fontOf(12, QFont::DemiBold));
        keys->setForegroundRole(QPalette::PlaceholderText);
        keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int number = rows->rowCount();
        rows->addWidget(effect, number, 0);
        rows->addWidget(keys, number, 1);
    }
    return widget;
}

/// Fills columns from left to right so that all are about as high.
std::vector<std::vector<ShortcutGroup>> columnsOf(const std::vector<ShortcutGroup>& groups) {
    constexpr std::size_t titleRows = 2;
    std::size_t all = 0;
    for (const ShortcutGroup& group : groups)
        all += group.rows.size() + titleRows;
    std::vector<std::vector<ShortcutGroup>> columns(1);
    std::size_t filled = 0;
    for (const ShortcutGroup& group : groups) {
        const std::size_t height = group.rows.size() + titleRows;
        if (columns.size() < columnCount && filled > 0 && filled + height / 2 > all / columnCount) {
            columns.emplace_back();
            filled = 0;
        }
        columns.back().push_back(group);
        filled += height;
    }
    return columns;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget;
    m_columns = new QHBoxLayout(m_page);
    m_columns->setContentsMargins(0, 0, 8, 0);
    m_columns->setSpacing(40);
    area->setWidget(m_page);
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(area, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void ShortcutSheet::display(const std::vector<ShortcutGroup>& groups) {
    if (groups == m_groups)
        return;
    m_groups = groups;
    qDeleteAll(m_page->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem* column = m_columns->takeAt(0))
        delete column;
    for (const std::vector<ShortcutGroup>& part : columnsOf(groups)) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        for (const ShortcutGroup& group : part)
            column->addWidget(groupWidget(group));
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    const int height = m_columns->sizeHint().height() + 100;
    resize(QSize(860, height).boundedTo(screen()->availableSize()));
}

} // namespace costberg
