#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"

namespace costberg {
namespace {

constexpr int markColumn = 26;  ///< room for the check mark
constexpr int arrowColumn = 24; ///< room for the arrow of a submenu

const Theme& themeFor(const QStyleOption& option) { return themeOf(kindOf(option.palette)); }

void drawSeparator(const QStyleOptionMenuItem& option, QPainter& painter) {
    const Theme& theme = themeFor(option);
    const QRect& box = option.rect;
    if (option.text.isEmpty()) {
        painter.fillRect(box.left() + 8, box.center().y(), box.width() - 16, 1, theme.line);
        return;
    }
    painter.setPen(theme.secondaryText);
    painter.setFont(fontOf(11, QFont::DemiBold));
    painter.drawText(box.adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, option.text);
}

void drawMark(const QStyleOptionMenuItem& option, QPainter& painter, const QColor& color) {
    if (option.checkType == QStyleOptionMenuItem::NotCheckable || !option.checked)
        return;
    const QRect box(option.rect.left(), option.rect.top(), markColumn, option.rect.height());
    paintCheckMark(painter, QStyle::visualRect(option.direction, option.rect, box), color);
}

void drawTexts(const QStyleOptionMenuItem& option, QPainter& painter, const QColor& color) {
    const QRect inner =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(markColumn, 0, -arrowColumn + 8, 0));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.setFont(option.font);
    painter.setPen(color);
    painter.drawText(inner, flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                     option.text.section(QLatin1Char('\t'), 0, 0));
    painter.setPen(themeFor(option).secondaryText);
    painter.drawText(inner, flags | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                     option.text.section(QLatin1Char('\t'), 1));
}

} // namespace

void drawMenuPanel(const QStyleOption& option, QPainter& painter) {
    const Theme& theme = themeFor(option);
    painter.fillRect(option.rect, theme.fieldBorder);
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), theme.sheet);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, QSize size) {
    const bool isSeparator = option.menuItemType == QStyleOptionMenuItem::Separator;
    if (isSeparator)
        return {size.width(), option.text.isEmpty() ? 9 : 24};
    const QFontMetrics metrics(option.font);
    const int text =
        metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, option.text.section(QLatin1Char('\t'), 0, 0)).width();
    const int gap = option.text.contains(QLatin1Char('\t')) ? 24 : 0; // The menu adds the shortcuts' own width.
    return {markColumn + text + gap + arrowColumn, std::max(metrics.height() + 12, 28)};
}

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return drawSeparator(option, painter);
    const Theme& theme = themeFor(option);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor color = isEnabled ? theme.text : theme.secondaryText;
    painter.save();
    if (option.state.testFlag(QStyle::State_Selected) && isEnabled)
        paintBox(painter, option.rect, theme.selected, Qt::transparent);
    drawMark(option, painter, theme.accent);
    drawTexts(option, painter, isEnabled ? color : mixed(color, theme.sheet, 0.4));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int left = isMirrored ? option.rect.left() : option.rect.right() - arrowColumn;
        paintChevron(painter, QRectF(left, option.rect.top(), arrowColumn, option.rect.height()),
                     isMirrored ? ArrowDirection::Left : ArrowDirection::Right, theme.secondaryText);
    }
    painter.restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter) {
    const Theme& theme = themeFor(option);
    painter.fillRect(option.rect, theme.panel);
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, option.rect.adjusted(2, 3, -2, -3), theme.selected, Qt::transparent);
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? theme.text : theme.secondaryText);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace costberg
