#include "ui/inputs/value_field.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace costberg {
namespace {

constexpr int textInset = 2; ///< that of QLineEdit itself

bool isUndoOrRedo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

ValueField::ValueField(Reader reader, QWidget* parent) : QLineEdit(parent), m_reader(std::move(reader)) {
    setFrame(false);
    setFont(fontOf(13, QFont::DemiBold));
    setAlignment(Qt::AlignRight);
    setTextMargins(4, 0, 4, 0);
    setAttribute(Qt::WA_Hover);
    connect(this, &QLineEdit::textEdited, this, &ValueField::sayReading);
}

void ValueField::display(const SliderRow& row) {
    m_value = row.value;
    m_shortText = row.shortText;
    m_fieldText = row.fieldText;
    if (accessibleName() != row.fullLabel)
        setAccessibleName(row.fullLabel);
    setEnabled(row.isEnabled);
    if (!m_isTyped)
        showText(hasFocus() ? m_fieldText : m_shortText);
}

void ValueField::showText(const QString& text) {
    if (this->text() == text)
        return;
    setText(text);
    if (hasFocus())
        selectAll();
}

int ValueField::fullWidth() const {
    const QMargins margins = textMargins();
    return fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 2 * textInset + 4;
}

void ValueField::beginTyping(const QString& text) {
    setFocus(Qt::OtherFocusReason);
    setText(text);
    selectAll();
    sayReading();
}

void ValueField::sayReading() {
    m_isTyped = true;
    const FieldReading reading = m_reader(text());
    m_isRefused = reading.isRefused();
    emit said(reading.message, m_isRefused ? FieldTone::Refusal : FieldTone::Reading);
    update();
}

bool ValueField::enter() {
    if (!m_isTyped)
        return true;
    const FieldReading reading = m_reader(text());
    if (reading.isRefused())
        return false;
    if (reading.range) {
        restore();
        emit rangeEntered(*reading.range);
        return true;
    }
    m_isTyped = false;
    m_isRefused = false;
    emit said({}, FieldTone::Reading);
    if (*reading.value == m_value)
        showText(hasFocus() ? m_fieldText : m_shortText);
    emit entered(*reading.value); // Another value is shown as typed until it comes back by display().
    return true;
}

void ValueField::finishTyping() {
    if (enter())
        return;
    const QString reason = m_reader(text()).message;
    restore();
    emit refused(reason);
}

void ValueField::restore() {
    m_isTyped = false;
    m_isRefused = false;
    emit said({}, FieldTone::Reading);
    showText(hasFocus() ? m_fieldText : m_shortText);
    update();
}

void ValueField::stepBy(double steps) {
    if (enter())
        emit stepAsked(steps);
}

// Undo of the program is meant where there is no typing to undo.
bool ValueField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !m_isTyped && isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void ValueField::keyPressEvent(QKeyEvent* event) {
    const double size = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.1 : 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (enter())
            selectAll();
        return;
    case Qt::Key_Escape:
        if (!m_isTyped)
            return event->ignore();
        restore();
        return selectAll();
    case Qt::Key_Up:
        return stepBy(size);
    case Qt::Key_Down:
        return stepBy(-size);
    case Qt::Key_PageUp:
        return stepBy(10);
    case Qt::Key_PageDown:
        return stepBy(-10);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ValueField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (m_isTyped || event->reason() == Qt::PopupFocusReason)
        return;
    emit said({}, FieldTone::Reading);
    showText(m_fieldText);
    selectAll();
    m_selectsOnRelease = event->reason() == Qt::MouseFocusReason;
}

void ValueField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    // Another window may be where the user looks the number up: what cannot be read yet waits.
    if (event->reason() == Qt::ActiveWindowFocusReason && !enter())
        return;
    finishTyping();
    if (text() == m_fieldText)
        showText(m_shortText);
    deselect();
    emit left();
}

void ValueField::mouseReleaseEvent(QMouseEvent* event) {
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_selectsOnRelease, false) && !hasSelectedText())
        selectAll();
}

void ValueField::paintEvent(QPaintEvent* event) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const bool isHovered = underMouse() && isEnabled();
    paintBox(painter, rect(), isEnabled() ? theme.field : theme.panel,
             isHovered ? mixed(theme.fieldBorder, theme.text, 0.3) : theme.fieldBorder);
    if (hasFocus())
        paintFocusRing(painter, rect(), m_isRefused ? theme.warning : theme.accent);
    painter.end();
    QLineEdit::paintEvent(event);
}

} // namespace costberg
