#include "ui/window/calm_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace costberg {
namespace {

/// Wide enough to be grabbed; the line in it is thinner.
constexpr int separatorWidth = 5;
constexpr int menuMargin = 5;
constexpr int menuItemAir = 6;

/// The line is at the left or the top, where the region beside it ends.
void drawSeparator(QPainter& painter, const QStyleOption& option) {
    const Theme& theme = themeOf(kindOf(option.palette));
    const QRect place = option.rect;
    painter.fillRect(place, theme.panel);
    const bool isUpright = place.height() > place.width();
    painter.fillRect(isUpright ? QRect(place.topLeft(), QSize(1, place.height()))
                               : QRect(place.topLeft(), QSize(place.width(), 1)),
                     theme.line);
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_DockWidgetSeparatorExtent)
        return separatorWidth;
    if (metric == PM_MenuVMargin)
        return menuMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    const QSize standard = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const bool isWord = type == CT_MenuItem && item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator;
    return isWord ? standard + QSize(menuItemAir, menuItemAir) : standard;
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element == PE_IndicatorDockWidgetResizeHandle)
        drawSeparator(*painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace costberg
