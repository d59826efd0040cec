#include "ui/inputs/input_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/hairline.h"
#include "ui/controls/icon_button.h"
#include "ui/controls/pick_button.h"
#include "ui/inputs/choice_row_widget.h"
#include "ui/inputs/input_group_widget.h"
#include "ui/inputs/panel_columns.h"
#include "ui/inputs/range_controls.h"
#include "ui/inputs/slider_row_widget.h"
#include "ui/inputs/value_slider.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace costberg {
namespace {

constexpr int leastWidth = 280;

/// In the columns of the panel, with room above and below.
QLayout* framed(QWidget* widget, int above, int below) {
    auto* box = new QVBoxLayout;
    box->setContentsMargins(PanelColumns::leftMargin, above, PanelColumns::rightMargin, below);
    box->addWidget(widget);
    return box;
}

bool holds(const InputGroup& group, const SliderTarget& target) {
    return std::ranges::any_of(group.rows, [&](const PanelRow& row) {
        const auto* slider = std::get_if<SliderRow>(&row);
        return slider != nullptr && slider->target == target;
    });
}

bool holds(const InputGroup& group, Choice choice) {
    return std::ranges::any_of(group.rows, [&](const PanelRow& row) {
        const auto* shown = std::get_if<ChoiceRow>(&row);
        return shown != nullptr && shown->choice == choice;
    });
}

} // namespace

InputPanel::InputPanel(Reader reader, QWidget* parent)
    : QWidget(parent), m_reader(std::move(reader)), m_scroll(new QScrollArea), m_content(new QWidget),
      m_start(new PickButton), m_story(new IconButton(Icon::Note, tr("Story of this scenario"))), m_levers(madeRows()),
      m_foremost(madeRows()), m_groupColumn(new QWidget) {
    setObjectName(QStringLiteral("inputPanel"));
    setMinimumWidth(leastWidth);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 15, 0, 24);
    column->setSpacing(0);
    column->addWidget(madeStart());
    column->addLayout(framed(new CaptionLabel(tr("Headline")), 0, 1));
    column->addWidget(m_levers);
    column->addLayout(framed(new Hairline, 2, 0));
    column->addLayout(framed(madeForemostCaption(), 12, 3));
    column->addWidget(m_foremost);
    column->addLayout(framed(new Hairline, 2, 8));
    column->addWidget(m_groupColumn);
    column->addStretch();
    auto* groups = new QVBoxLayout(m_groupColumn);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(0);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // It is drawn only where there is more to see.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->verticalScrollBar()->setSingleStep(20);
    m_content->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
}

// What ends because the panel goes away, nobody asked for.
InputPanel::~InputPanel() {
    for (QWidget* child : findChildren<QWidget*>())
        child->blockSignals(true);
}

QWidget* InputPanel::madeStart() {
    auto* start = new QWidget;
    auto* head = new QHBoxLayout;
    m_story->setObjectName(QStringLiteral("story"));
    head->addWidget(new CaptionLabel(tr("Start from")));
    head->addStretch();
    head->addWidget(m_story);
    m_start->setObjectName(QStringLiteral("startFrom"));
    m_start->setAccessibleName(tr("Start from"));
    m_start->setToolTip(tr("Choose a preset"));
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(PanelColumns::leftMargin, 0, PanelColumns::rightMargin, 19);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_start);
    connect(m_story, &QAbstractButton::clicked, this, &InputPanel::storyAsked);
    connect(m_start, &QAbstractButton::clicked, this, &InputPanel::presetsAsked);
    return start;
}

QWidget* InputPanel::madeForemostCaption() {
    auto* caption = new CaptionLabel(tr("What matters most"));
    caption->setObjectName(QStringLiteral("foremost"));
    caption->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(caption, &QWidget::customContextMenuRequested, this, [this, caption](const QPoint& place) {
        openRangeMenu(m_shown.foremostRanges, caption->mapToGlobal(place), this,
                      [this](const Action& action) { emit acted(action); });
    });
    return caption;
}

RowList* InputPanel::madeRows() {
    auto* rows = new RowList(m_reader);
    connect(rows, &RowList::acted, this, &InputPanel::acted);
    connect(rows, &RowList::rearranged, this, &InputPanel::orderTabs);
    return rows;
}

void InputPanel::display(const InputPanelData& panel) {
    if (panel == m_shown)
        return;
    m_shown = panel;
    m_start->display(panel.presetName, panel.modifiedText);
    m_levers->display(std::span<const SliderRow>(panel.levers));
    m_foremost->display(std::span<const SliderRow>(panel.foremost));
    displayGroups(panel.groups);
}

void InputPanel::displayGroups(const std::vector<InputGroup>& groups) {
    const bool isFirst = m_groups.empty();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == m_groups.size())
            m_groups.push_back(madeGroup(groups[i]));
        m_groups[i]->display(groups[i]);
    }
    if (isFirst)
        orderTabs();
}

InputGroupWidget* InputPanel::madeGroup(const InputGroup& group) {
    auto* widget = new InputGroupWidget(group, m_reader, m_groupColumn);
    m_groupColumn->layout()->addWidget(widget);
    if (m_openGroups.contains(group.id))
        widget->unfold();
    connect(widget, &InputGroupWidget::acted, this, &InputPanel::acted);
    connect(widget, &InputGroupWidget::rearranged, this, &InputPanel::orderTabs);
    connect(widget, &InputGroupWidget::acceleratorAsked, this, &InputPanel::acceleratorAsked);
    connect(widget, &InputGroupWidget::folded, this, [this, widget] { m_openGroups.removeAll(widget->id()); });
    connect(widget, &InputGroupWidget::unfolded, this, [this, widget] {
        m_openGroups << widget->id();
        reveal(*widget);
    });
    return widget;
}

QStringList InputPanel::openGroups() const { return m_openGroups; }

void InputPanel::unfold(const QStringList& groups) {
    for (InputGroupWidget* group : m_groups)
        groups.contains(group->id()) ? group->unfold() : group->fold();
    m_openGroups = groups;
}

InputGroupWidget* InputPanel::groupOf(const SliderTarget& target) const {
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (holds(m_shown.groups[i], target))
            return m_groups[i];
    return nullptr;
}

SliderRowWidget* InputPanel::rowOf(const SliderTarget& target) const {
    for (const RowList* list : {m_levers, m_foremost})
        if (SliderRowWidget* row = list->rowOf(target))
            return row;
    const InputGroupWidget* group = groupOf(target);
    return group != nullptr ? group->rowOf(target) : nullptr;
}

void InputPanel::focusTarget(const SliderTarget& target) {
    if (InputGroupWidget* group = groupOf(target))
        group->unfold();
    SliderRowWidget* row = rowOf(target);
    if (row == nullptr)
        return;
    m_content->layout()->activate();
    m_scroll->ensureWidgetVisible(row, 0, 12);
    row->slider().setFocus(Qt::OtherFocusReason);
}

void InputPanel::focusChoice(Choice choice) {
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (!holds(m_shown.groups[i], choice))
            continue;
        m_groups[i]->unfold();
        ChoiceRowWidget* row = m_groups[i]->rowOf(choice);
        m_content->layout()->activate();
        m_scroll->ensureWidgetVisible(row, 0, 12);
        row->takeFocus();
    }
}

void InputPanel::finishTyping() {
    m_levers->finishTyping();
    m_foremost->finishTyping();
    for (InputGroupWidget* group : m_groups)
        group->finishTyping();
}

/// Widgets that come later would be reached after everything else in the window.
void InputPanel::orderTabs() {
    setTabOrder(m_start, m_story);
    QWidget* last = m_foremost->followInTabOrder(m_levers->followInTabOrder(m_story));
    for (InputGroupWidget* group : m_groups)
        last = group->followInTabOrder(last);
}

/// Scrolls as far down as shows what was unfolded, but not past its title. After the turn, when its height is known.
void InputPanel::reveal(const QWidget& group) {
    QTimer::singleShot(0, &group, [this, &group] {
        const int top = group.mapTo(m_content, QPoint(0, 0)).y();
        QScrollBar* bar = m_scroll->verticalScrollBar();
        const int wanted = std::min(top, top + group.height() - m_scroll->viewport()->height());
        bar->setValue(std::max(bar->value(), wanted));
    });
}

} // namespace costberg
