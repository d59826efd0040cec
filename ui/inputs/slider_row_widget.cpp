#include "ui/inputs/slider_row_widget.h"

#include "ui/controls/elided_label.h"
#include "ui/controls/icon_button.h"
#include "ui/inputs/field_message.h"
#include "ui/inputs/notice_stack.h"
#include "ui/inputs/panel_columns.h"
#include "ui/inputs/range_controls.h"
#include "ui/inputs/row_buttons.h"
#include "ui/inputs/row_label.h"
#include "ui/inputs/value_slider.h"
#include "ui/present/slider_target.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QStyle>

#include <chrono>

namespace costberg {
namespace {

constexpr int rowHeight = 60;
constexpr int fieldTop = 4;
constexpr int fieldHeight = 24;
constexpr int labelTop = 1;
constexpr int labelHeight = 30;
constexpr int sliderTop = 31;
constexpr int sliderHeight = 28;
/// The knob may stand at the very end of the column, and its halo beyond.
constexpr int sliderOverhang = 12;
constexpr int publishedWidth = 20;
constexpr std::chrono::seconds timeToRead{8};

} // namespace

SliderRowWidget::SliderRowWidget(const SliderRow& row, ValueField::Reader reader, QWidget* parent)
    : QWidget(parent), m_row(row), m_dot(new ChangedDot(this)), m_label(new RowLabel(this)),
      m_source(new SourceButton(this)), m_field(new ValueField(std::move(reader), this)),
      m_unit(new ElidedLabel(QString(), this)), m_slider(new ValueSlider(this)) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_unit->setFont(fontOf(11));
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    nameParts();
    connectParts();
    addPublished();
    addRange();
    m_refusalTime.setSingleShot(true);
    fill();
}

SliderRowWidget::~SliderRowWidget() { delete m_message; }

void SliderRowWidget::nameParts() {
    const QString id = idOf(m_row.target);
    setObjectName(QStringLiteral("row:") + id);
    m_dot->setObjectName(QStringLiteral("reset:") + id);
    m_source->setObjectName(QStringLiteral("source:") + id);
    m_field->setObjectName(QStringLiteral("field:") + id);
    m_slider->setObjectName(QStringLiteral("slider:") + id);
}

void SliderRowWidget::connectParts() {
    connect(m_dot, &QToolButton::clicked, this, &SliderRowWidget::offerResets);
    connect(m_source, &QToolButton::clicked, this, &SliderRowWidget::showSource);
    connect(m_slider, &ValueSlider::edited, this, &SliderRowWidget::askValue);
    connect(m_slider, &ValueSlider::settled, this, [this] { emit acted(action::Settle{}); });
    connect(m_slider, &ValueSlider::cancelled, this, [this] { emit acted(action::CancelGesture{}); });
    connect(m_field, &ValueField::entered, m_slider, &ValueSlider::setTo);
    connect(m_field, &ValueField::stepAsked, m_slider, &ValueSlider::step);
    connect(m_field, &ValueField::left, m_slider, &ValueSlider::settle);
    connect(m_field, &ValueField::said, this, [this](const QString& message, FieldTone tone) {
        m_refusalTime.stop();
        say(message, tone);
    });
    connect(m_field, &ValueField::textChanged, this, &SliderRowWidget::arrangeField);
    connect(m_field, &ValueField::refused, this, &SliderRowWidget::sayRefused);
    connect(&m_refusalTime, &QTimer::timeout, this, [this] { say({}, FieldTone::Reading); });
}

/// It lies over the next row, and so goes once it has been read.
void SliderRowWidget::sayRefused(const QString& reason) {
    say(keptText(m_row, reason), FieldTone::Refusal);
    m_refusalTime.start(timeToRead);
}

void SliderRowWidget::addPublished() {
    const auto* input = std::get_if<Input>(&m_row.target);
    if (input == nullptr || publishedRowsOf(*input).empty())
        return;
    auto* button = new IconButton(Icon::ChevronDown, tr("Published values of %1").arg(m_row.fullLabel), this);
    button->setObjectName(QStringLiteral("published:") + idOf(m_row.target));
    connect(button, &QToolButton::clicked, this, &SliderRowWidget::offerPublished);
    m_published = button;
    m_field->setTextMargins(publishedWidth - 2, 0, 4, 0);
}

void SliderRowWidget::addRange() {
    if (!m_row.range)
        return;
    m_range = new RangeControls(idOf(m_row.target), *m_slider, this);
    connect(m_range, &RangeControls::acted, this, &SliderRowWidget::acted);
    connect(m_range, &RangeControls::typingAsked, this, [this] { m_field->beginTyping(m_row.range->fieldText); });
    connect(m_field, &ValueField::rangeEntered, this, [this](Interval range) {
        emit acted(rangeAction(m_row.input, m_row.value, range));
        emit acted(action::Settle{});
    });
}

QWidget* SliderRowWidget::followInTabOrder(QWidget* after) {
    QWidget* range = m_range != nullptr ? &m_range->button() : nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{m_dot, m_source, range, m_field, m_published, m_slider}) {
        if (part == nullptr)
            continue;
        setTabOrder(after, part);
        after = part;
    }
    return m_range != nullptr ? m_range->followInTabOrder(after) : after;
}

void SliderRowWidget::display(const SliderRow& row) {
    if (row == m_row)
        return;
    const bool hasNewValue = row.value != m_row.value;
    m_row = row;
    if (hasNewValue && m_message != nullptr && !m_field->hasFocus())
        m_message->hide();
    fill();
}

void SliderRowWidget::fill() {
    m_label->display(m_row.label, m_row.fullLabel);
    m_label->setEnabled(m_row.isEnabled);
    m_unit->setText(m_row.unit);
    m_field->display(m_row);
    m_slider->display(m_row);
    if (m_range != nullptr)
        m_range->display(m_row);
    m_dot->setVisible(m_row.isChanged);
    m_dot->setToolTip(m_row.changedTip);
    m_dot->setAccessibleName(tr("%1 is changed").arg(m_row.fullLabel));
    m_source->setToolTip(m_row.source);
    m_source->setAccessibleName(tr("Source of %1").arg(m_row.fullLabel));
    m_row.isJudgment ? m_source->displayJudgment() : m_source->displaySource();
    placeSource();
    if (m_notices == nullptr && m_row.notices.isEmpty())
        return;
    if (m_notices == nullptr)
        m_notices = new NoticeStack(this);
    if (m_notices->displays(m_row.notices, m_row.warnings))
        return; // The layout of all rows is left as it is.
    m_notices->display(m_row.notices, m_row.warnings);
    arrange();
    updateGeometry();
}

// Where things are.

QSize SliderRowWidget::sizeHint() const { return {360, heightForWidth(std::max(width(), 200))}; }

QSize SliderRowWidget::minimumSizeHint() const { return {240, rowHeight}; }

int SliderRowWidget::heightForWidth(int width) const {
    if (m_notices == nullptr || m_row.notices.isEmpty())
        return rowHeight;
    return rowHeight + m_notices->heightForWidth(PanelColumns{width}.columnWidth());
}

void SliderRowWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SliderRowWidget::hideEvent(QHideEvent* event) {
    say({}, FieldTone::Reading);
    QWidget::hideEvent(event);
}

void SliderRowWidget::arrange() {
    const PanelColumns columns{width()};
    const auto place = [this](QWidget* part, const QRect& box) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    place(m_dot, columns.mark(fieldTop, fieldHeight));
    place(m_label, columns.label(labelTop, labelHeight));
    place(m_unit, columns.unit(fieldTop, fieldHeight));
    place(m_slider, columns.whole(sliderTop, sliderHeight).adjusted(-sliderOverhang, 0, sliderOverhang, 0));
    if (m_range != nullptr) {
        place(&m_range->button(), columns.beforeTrack(sliderTop, sliderHeight));
        m_range->placeHandles();
    }
    if (m_notices != nullptr)
        place(m_notices, columns.whole(rowHeight, height() - rowHeight));
    arrangeField();
    placeSource();
}

/// While a long number is edited, the field grows over the label.
void SliderRowWidget::arrangeField() {
    const PanelColumns columns{width()};
    QRect box = columns.field(fieldTop, fieldHeight);
    if (m_field->hasFocus())
        box.setLeft(std::max(columns.left(), std::min(box.left(), box.right() + 1 - m_field->fullWidth())));
    box = QStyle::visualRect(layoutDirection(), rect(), box);
    if (m_field->geometry() == box)
        return;
    m_field->setGeometry(box);
    m_field->raise();
    if (m_published == nullptr)
        return;
    // At the left in every direction of reading, because numbers end at the right.
    m_published->setGeometry(box.left() + 2, box.top() + 2, publishedWidth - 2, box.height() - 4);
    m_published->raise();
}

void SliderRowWidget::placeSource() {
    const QSize size = m_source->sizeHint();
    m_label->keepFree(size.width());
    const QPoint mark = m_label->geometry().topLeft() + m_label->markPlace();
    const int left = isRightToLeft() ? mark.x() - size.width() : mark.x();
    m_source->setGeometry(left, mark.y() - size.height() / 2, size.width(), size.height());
}

// What the user does.

void SliderRowWidget::say(const QString& message, FieldTone tone) {
    if (m_message == nullptr && message.isEmpty())
        return;
    if (m_message == nullptr)
        m_message = new FieldMessage(&page(), m_field);
    m_message->say(message, tone);
}

/// What scrolls, with this row on it: a message may lie over the next row.
QWidget& SliderRowWidget::page() {
    QWidget* page = this;
    while (page->parentWidget() != nullptr &&
           qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget()) == nullptr)
        page = page->parentWidget();
    return *page;
}

void SliderRowWidget::askValue(double value) {
    if (!m_field->hasFocus())
        say({}, FieldTone::Reading);
    emit acted(settingOf(m_row.target, value));
}

} // namespace costberg
