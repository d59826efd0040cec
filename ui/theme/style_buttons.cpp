#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"

namespace costberg {
namespace {

const Theme& themeFor(const QStyleOption& option) { return themeOf(kindOf(option.palette)); }

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

bool isDefault(const QStyleOptionButton& option) {
    return option.features.testFlag(QStyleOptionButton::DefaultButton) && has(option, QStyle::State_Enabled);
}

QColor buttonFill(const QStyleOption& option, const QColor& resting) {
    const Theme& theme = themeFor(option);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return mixed(resting, theme.text, 0.14);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        return mixed(resting, theme.text, 0.06);
    return resting;
}

QColor ringColor(const QStyleOption& option) { return themeFor(option).accent; }

/// Box and mark of what can be on.
void drawIndicator(const QStyleOption& option, QPainter& painter, qreal radius) {
    const Theme& theme = themeFor(option);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor on = has(option, QStyle::State_Enabled) ? theme.accent : theme.track;
    const QColor border = mixed(theme.fieldBorder, theme.text, 0.3);
    paintBox(painter, option.rect, isOn ? on : buttonFill(option, theme.field), isOn ? on : border, radius);
}

} // namespace

void drawLineEdit(const QStyleOptionFrame& option, QPainter& painter) {
    if (option.lineWidth <= 0)
        return;
    const Theme& theme = themeFor(option);
    paintBox(painter, option.rect, has(option, QStyle::State_Enabled) ? theme.field : theme.panel, theme.fieldBorder);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, theme.accent);
}

void drawButton(const QStyleOptionButton& option, QPainter& painter) {
    const Theme& theme = themeFor(option);
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    if (isDefault(option))
        paintBox(painter, option.rect, buttonFill(option, theme.accent), Qt::transparent);
    else if (isFlat)
        paintBox(painter, option.rect, buttonFill(option, theme.panel), Qt::transparent);
    else
        paintBox(painter, option.rect, buttonFill(option, theme.field), theme.fieldBorder);
}

QStyleOptionButton withLabelColor(QStyleOptionButton option) {
    if (isDefault(option))
        option.palette.setColor(QPalette::ButtonText, themeFor(option).onAccent);
    return option;
}

void drawToolButton(const QStyleOption& option, QPainter& painter) {
    const QColor resting = themeFor(option).panel;
    const QColor fill = buttonFill(option, resting);
    if (fill != resting)
        paintBox(painter, option.rect, fill, Qt::transparent);
}

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
    drawIndicator(option, painter, 3);
    const Theme& theme = themeFor(option);
    if (has(option, QStyle::State_NoChange))
        painter.fillRect(QRectF(-3.5, -0.75, 7, 1.5).translated(QRectF(option.rect).center()), theme.onAccent);
    else if (has(option, QStyle::State_On))
        paintCheckMark(painter, option.rect, theme.onAccent);
}

void drawRadioButton(const QStyleOption& option, QPainter& painter) {
    const qreal radius = option.rect.width() / 2.0;
    drawIndicator(option, painter, radius);
    if (has(option, QStyle::State_On))
        paintBox(painter, QRectF(-3, -3, 6, 6).translated(QRectF(option.rect).center()), themeFor(option).onAccent,
                 Qt::transparent, 3);
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) {
    const Theme& theme = themeFor(option);
    paintBox(painter, option.rect, buttonFill(option, theme.field), theme.fieldBorder);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int left = isMirrored ? option.rect.left() : option.rect.right() - 26;
    paintChevron(painter, QRectF(left, option.rect.top(), 26, option.rect.height()), ArrowDirection::Down,
                 theme.secondaryText);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, theme.accent);
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QStyle& style) {
    const Theme& theme = themeFor(option);
    paintBox(painter, option.rect, has(option, QStyle::State_Enabled) ? theme.field : theme.panel, theme.fieldBorder);
    const auto drawArrow = [&](QStyle::SubControl part, ArrowDirection direction) {
        const QRect box = style.subControlRect(QStyle::CC_SpinBox, &option, part, nullptr);
        const bool isHeld = option.activeSubControls == part && has(option, QStyle::State_Sunken);
        paintChevron(painter, box, direction, isHeld ? theme.accent : theme.secondaryText);
    };
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawArrow(QStyle::SC_SpinBoxUp, ArrowDirection::Up);
        drawArrow(QStyle::SC_SpinBoxDown, ArrowDirection::Down);
    }
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, theme.accent);
}

void drawFocus(const QStyleOption& option, QPainter& painter) {
    if (has(option, QStyle::State_KeyboardFocusChange) || has(option, QStyle::State_Item))
        paintFocusRing(painter, option.rect, ringColor(option), 3);
}

} // namespace costberg
