#include "ui/inputs/choice_row_widget.h"

#include "core/choices.h"
#include "ui/controls/segmented_control.h"
#include "ui/inputs/panel_columns.h"
#include "ui/inputs/row_buttons.h"
#include "ui/inputs/row_label.h"
#include "ui/present/words.h"

#include <QComboBox>
#include <QEvent>
#include <QStyle>

namespace costberg {
namespace {

constexpr int rowHeight = 60;
constexpr int labelTop = 2;
constexpr int labelHeight = 20;
constexpr int controlTop = 24;
constexpr int controlHeight = 28;

} // namespace

ChoiceRowWidget::ChoiceRowWidget(const ChoiceRow& row, QWidget* parent)
    : QWidget(parent), m_row(row), m_dot(new ChangedDot(this)), m_label(new RowLabel(this)),
      m_segments(new SegmentedControl(this)), m_list(new QComboBox(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const QString id = fromCore(specOf(row.choice).id);
    setObjectName(QStringLiteral("row:") + id);
    m_segments->setObjectName(QStringLiteral("choice:") + id);
    m_list->setObjectName(QStringLiteral("list:") + id);
    m_dot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dot->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->installEventFilter(this);
    connect(m_segments, &SegmentedControl::chosen, this, &ChoiceRowWidget::ask);
    connect(m_list, &QComboBox::activated, this, &ChoiceRowWidget::ask);
    fill();
}

void ChoiceRowWidget::display(const ChoiceRow& row) {
    if (row == m_row)
        return;
    m_row = row;
    fill();
    arrange();
}

void ChoiceRowWidget::takeFocus() {
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_segments->takeFocus();
}

void ChoiceRowWidget::fill() {
    m_label->display(m_row.label, m_row.label);
    m_dot->setVisible(m_row.isChanged);
    m_label->setToolTip(m_row.isChanged ? m_row.changedTip : QString());
    m_segments->setAccessibleName(m_row.label);
    m_segments->display(m_row.values, m_row.tips, m_row.chosen);
    m_list->setAccessibleName(m_row.label);
    if (m_list->count() != m_row.values.size()) {
        m_list->clear();
        m_list->addItems(m_row.values);
    }
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->setItemText(i, m_row.values[i]);
        m_list->setItemData(i, m_row.tips.value(i), Qt::ToolTipRole);
    }
    m_list->setCurrentIndex(m_row.chosen);
}

void ChoiceRowWidget::ask(int index) {
    m_list->setCurrentIndex(m_row.chosen); // It shows what is told, also where the answer is no.
    if (index != m_row.chosen)
        emit acted(action::SetChoice{m_row.choice, static_cast<std::size_t>(index)});
}

QWidget* ChoiceRowWidget::followInTabOrder(QWidget* after) {
    QList<QWidget*> parts{m_list};
    for (SegmentButton* segment : m_segments->findChildren<SegmentButton*>())
        parts << segment;
    for (QWidget* part : parts) {
        setTabOrder(after, part);
        after = part;
    }
    return after;
}

QSize ChoiceRowWidget::sizeHint() const { return {360, rowHeight}; }

QSize ChoiceRowWidget::minimumSizeHint() const { return {240, rowHeight}; }

void ChoiceRowWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool ChoiceRowWidget::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ChoiceRowWidget::arrange() {
    const PanelColumns columns{width()};
    const auto placed = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const bool fits = m_segments->fullWidth() <= columns.columnWidth();
    m_segments->setVisible(fits);
    m_list->setVisible(!fits);
    m_dot->setGeometry(placed(columns.mark(labelTop, labelHeight)));
    m_label->setGeometry(placed(columns.whole(labelTop, labelHeight)));
    QRect control = columns.whole(controlTop, controlHeight);
    m_list->setGeometry(placed(control));
    control.setWidth(std::min(m_segments->fullWidth(), control.width()));
    m_segments->setGeometry(placed(control));
}

} // namespace costberg
