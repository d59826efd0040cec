#include "ui/inputs/input_group_widget.h"

#include "ui/controls/fold_header.h"
#include "ui/controls/pick_button.h"
#include "ui/controls/pick_list.h"
#include "ui/inputs/panel_columns.h"
#include "ui/inputs/range_controls.h"
#include "ui/inputs/slider_row_widget.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace costberg {

InputGroupWidget::InputGroupWidget(const InputGroup& group, RowList::Reader reader, QWidget* parent)
    : QWidget(parent), m_group(group), m_reader(std::move(reader)), m_header(new FoldHeader) {
    m_header->setObjectName(QStringLiteral("group:") + group.id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(PanelColumns::leftMargin - FoldHeader::sidePadding, 0,
                             PanelColumns::rightMargin - FoldHeader::sidePadding, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    m_header->installEventFilter(this);
    connect(m_header, &QAbstractButton::toggled, this, &InputGroupWidget::followHeader);
    m_header->display(group.title, group.countText, group.isChanged ? FoldMark::Changed : FoldMark::None);
}

void InputGroupWidget::display(const InputGroup& group) {
    if (group == m_group)
        return;
    m_group = group;
    m_header->display(group.title, group.countText, group.isChanged ? FoldMark::Changed : FoldMark::None);
    if (isUnfolded())
        m_rows->display(std::span<const PanelRow>(group.rows));
}

bool InputGroupWidget::isUnfolded() const { return m_header->isChecked(); }

void InputGroupWidget::unfold() { m_header->setChecked(true); }

void InputGroupWidget::fold() { m_header->setChecked(false); }

void InputGroupWidget::followHeader() {
    if (!isUnfolded()) {
        finishTyping();
        m_body->hide();
        emit folded();
        return;
    }
    if (m_body == nullptr)
        makeBody();
    m_rows->display(std::span<const PanelRow>(m_group.rows));
    m_body->show();
    emit unfolded();
}

void InputGroupWidget::makeBody() {
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 4, 0, 10);
    column->setSpacing(0);
    if (m_group.hasAccelerators) {
        auto* button = new PickButton;
        button->setObjectName(QStringLiteral("accelerators"));
        button->setAccessibleName(tr("Accelerator"));
        button->display(tr("Set by accelerator…"), {});
        button->setToolTip(tr("Sets peak throughput, power and price together, with their sources"));
        connect(button, &QAbstractButton::clicked, this, &InputGroupWidget::offerAccelerators);
        auto* box = new QVBoxLayout;
        box->setContentsMargins(PanelColumns::leftMargin, 0, PanelColumns::rightMargin, 10);
        box->addWidget(button);
        column->addLayout(box);
        m_accelerators = button;
    }
    m_rows = new RowList(m_reader);
    connect(m_rows, &RowList::acted, this, &InputGroupWidget::acted);
    connect(m_rows, &RowList::rearranged, this, &InputGroupWidget::rearranged);
    column->addWidget(m_rows);
    layout()->addWidget(m_body);
}

void InputGroupWidget::offerAccelerators() {
    std::vector<PickRow> rows;
    for (const AcceleratorRow& row : acceleratorRows())
        rows.push_back({row.name, row.summary, row.tip});
    auto* list = new PickList(this);
    list->display(rows, -1);
    connect(list, &PickList::picked, this,
            [this](int index) { emit acceleratorAsked(static_cast<std::size_t>(index)); });
    list->openAt(*m_accelerators);
}

bool InputGroupWidget::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    openRangeMenu(m_group.ranges, static_cast<QContextMenuEvent*>(event)->globalPos(), this,
                  [this](const Action& action) { emit acted(action); });
    return true;
}

SliderRowWidget* InputGroupWidget::rowOf(const SliderTarget& target) const {
    return isUnfolded() ? m_rows->rowOf(target) : nullptr;
}

ChoiceRowWidget* InputGroupWidget::rowOf(Choice choice) const { return isUnfolded() ? m_rows->rowOf(choice) : nullptr; }

QWidget* InputGroupWidget::followInTabOrder(QWidget* after) {
    setTabOrder(after, m_header);
    if (m_rows == nullptr)
        return m_header;
    if (m_accelerators == nullptr)
        return m_rows->followInTabOrder(m_header);
    setTabOrder(m_header, m_accelerators);
    return m_rows->followInTabOrder(m_accelerators);
}

void InputGroupWidget::finishTyping() {
    if (m_rows != nullptr)
        m_rows->finishTyping();
}

} // namespace costberg
