#pragma once

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace costberg {

// How Style draws each kind of control; style.cpp says which is which.

void drawLineEdit(const QStyleOptionFrame& option, QPainter& painter);
void drawButton(const QStyleOptionButton& option, QPainter& painter);
/// The label of a default button stands on the accent.
QStyleOptionButton withLabelColor(QStyleOptionButton option);
void drawToolButton(const QStyleOption& option, QPainter& painter);
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawRadioButton(const QStyleOption& option, QPainter& painter);
void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter);
void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QStyle& style);
void drawFocus(const QStyleOption& option, QPainter& painter);

void drawMenuPanel(const QStyleOption& option, QPainter& painter);
void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);
QSize menuItemSize(const QStyleOptionMenuItem& option, QSize size);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, const QStyle& style);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QStyle& style);
void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QStyle& style);

void drawFrame(const QStyleOptionFrame& option, QPainter& painter);
/// Below the title, which Fusion draws.
void drawGroupFrame(const QStyleOption& option, QPainter& painter);
void drawBranch(const QStyleOption& option, QPainter& painter);
void drawSplitter(const QStyleOption& option, QPainter& painter);
void drawDockSeparator(const QStyleOption& option, QPainter& painter);
void drawTab(const QStyleOption& option, QPainter& painter);
void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter);
void drawViewRow(const QStyleOption& option, QPainter& painter);
void drawHeader(const QStyleOption& option, QPainter& painter);
/// A selected row is tinted, and its text keeps its color.
QStyleOptionViewItem withQuietSelection(QStyleOptionViewItem option);

} // namespace costberg
