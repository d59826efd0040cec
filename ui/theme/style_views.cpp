#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"

#include <algorithm>

namespace costberg {
namespace {

const Theme& themeFor(const QStyleOption& option) { return themeOf(kindOf(option.palette)); }

} // namespace

void drawFrame(const QStyleOptionFrame& option, QPainter& painter) {
    if (option.lineWidth <= 0)
        return;
    paintBox(painter, option.rect, Qt::transparent, themeFor(option).fieldBorder, 3);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, themeFor(option).accent, 3);
}

void drawGroupFrame(const QStyleOption& option, QPainter& painter) {
    const QRect box = option.rect.adjusted(0, option.fontMetrics.height() + 6, 0, 0);
    paintBox(painter, box, Qt::transparent, themeFor(option).line);
}

void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) {
    const double whole = option.maximum - option.minimum;
    const double share = whole > 0 ? (option.progress - option.minimum) / whole : 0;
    QRect done = option.rect;
    done.setWidth(static_cast<int>(done.width() * std::clamp(share, 0.0, 1.0)));
    paintBox(painter, QStyle::visualRect(option.direction, option.rect, done), themeFor(option).accent,
             Qt::transparent);
}

void drawViewRow(const QStyleOption& option, QPainter& painter) {
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, themeFor(option).selected);
}

void drawBranch(const QStyleOption& option, QPainter& painter) {
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const ArrowDirection closed = option.direction == Qt::RightToLeft ? ArrowDirection::Left : ArrowDirection::Right;
    paintChevron(painter, option.rect, isOpen ? ArrowDirection::Down : closed, themeFor(option).secondaryText);
}

// Wide enough to be caught, drawn as a hairline.
void drawSplitter(const QStyleOption& option, QPainter& painter) {
    const QRect& box = option.rect;
    const QColor line = themeFor(option).line;
    if (box.width() < box.height())
        painter.fillRect(box.center().x(), box.top(), 1, box.height(), line);
    else
        painter.fillRect(box.left(), box.center().y(), box.width(), 1, line);
}

void drawTab(const QStyleOption& option, QPainter& painter) {
    const Theme& theme = themeFor(option);
    const QRect& box = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.line);
    if (isSelected)
        painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, theme.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(box.adjusted(0, 0, 0, -1), mixed(theme.panel, theme.text, 0.05));
}

void drawHeader(const QStyleOption& option, QPainter& painter) {
    const Theme& theme = themeFor(option);
    painter.fillRect(option.rect, theme.panel);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
}

// The line is where the region before it ends, so that the rest looks like a part of the region after it.
void drawDockSeparator(const QStyleOption& option, QPainter& painter) {
    const Theme& theme = themeFor(option);
    const QRect& box = option.rect;
    painter.fillRect(box, theme.panel);
    const bool isUpright = box.width() < box.height();
    painter.fillRect(box.left(), box.top(), isUpright ? 1 : box.width(), isUpright ? box.height() : 1, theme.line);
}

QStyleOptionViewItem withQuietSelection(QStyleOptionViewItem option) {
    const Theme& theme = themeFor(option);
    option.palette.setColor(QPalette::Highlight, theme.selected);
    option.palette.setColor(QPalette::HighlightedText, theme.text);
    return option;
}

} // namespace costberg
