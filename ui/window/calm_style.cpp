#include "ui/window/calm_style.h"

#include "ui/theme/theme.h"
#include "ui/window/scroll_bar_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace costberg {
namespace {

/// Wide enough to be grabbed; the line in it is thinner.
constexpr int separatorWidth = 5;
constexpr int menuMargin = 5;
constexpr int menuItemAir = 6;

QColor lineOf(const QStyleOption& option) { return themeOf(kindOf(option.palette)).line; }

/// The line is at the left or the top, where the region beside it ends.
void drawSeparator(QPainter& painter, const QStyleOption& option) {
    const QRect place = option.rect;
    painter.fillRect(place, themeOf(kindOf(option.palette)).panel);
    const bool isUpright = place.height() > place.width();
    painter.fillRect(isUpright ? QRect(place.topLeft(), QSize(1, place.height()))
                               : QRect(place.topLeft(), QSize(place.width(), 1)),
                     lineOf(option));
}

/// A sheet that lies over the window: lighter than what it covers, or at least edged.
void drawMenu(QPainter& painter, const QStyleOption& option) {
    const Theme& theme = themeOf(kindOf(option.palette));
    painter.fillRect(option.rect, theme.kind == ThemeKind::Dark ? theme.panel : theme.page);
    painter.setPen(lineOf(option));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void drawMenuSeparator(QPainter& painter, const QStyleOption& option) {
    const QRect place = option.rect;
    painter.fillRect(QRect(place.left(), place.center().y(), place.width(), 1), lineOf(option));
}

bool isMenuSeparator(const QStyleOption* option) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    return item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_DockWidgetSeparatorExtent)
        return separatorWidth;
    if (metric == PM_MenuVMargin)
        return menuMargin;
    if (metric == PM_ScrollBarExtent)
        return scrollBarWidth;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    const QSize standard = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool isWord = type == CT_MenuItem && !isMenuSeparator(option);
    return isWord ? standard + QSize(menuItemAir, menuItemAir) : standard;
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element == PE_IndicatorDockWidgetResizeHandle)
        drawSeparator(*painter, *option);
    else if (element == PE_PanelMenu)
        drawMenu(*painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    if (element == CE_MenuItem && isMenuSeparator(option))
        drawMenuSeparator(*painter, *option);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        drawScrollBar(*painter, *bar);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace costberg
