#include "ui/theme/style.h"

#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace costberg {
namespace {

/// The option as the class that its type promises.
template <class Option> const Option& as(const QStyleOption* option) {
    return *qstyleoption_cast<const Option*>(option);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ComboBox_AllowWheelScrolling: // A value that the pointer happens to be over is not meant.
    case SH_Widget_Animation_Duration:    // A grab right after a change must show the change.
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return 2;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 24;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 8, 76), std::max(contents.height() + 12, 30)};
    case CT_ComboBox:
        return {size.width() + 8, std::max(contents.height() + 10, 30)};
    case CT_SpinBox:
        return {size.width() + 8, std::max(size.height(), 28)};
    case CT_LineEdit:
        return {size.width(), std::max(contents.height() + 8, 28)};
    case CT_MenuItem:
        return menuItemSize(as<QStyleOptionMenuItem>(option), size);
    case CT_MenuBarItem:
        return {contents.width() + 20, contents.height() + 10};
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect box = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isPadded = element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0;
    return isPadded ? box.adjusted(5, 0, -5, 0) : box;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar)
        return scrollBarPart(as<QStyleOptionSlider>(option), part, *this);
    const QRect box = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return isText ? visualRect(option->direction, option->rect, box.adjusted(4, 0, 0, 0)) : box;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit:
        return drawLineEdit(as<QStyleOptionFrame>(option), *painter);
    case PE_FrameLineEdit:
    case PE_FrameMenu:
        return;
    case PE_PanelMenu:
        return drawMenuPanel(*option, *painter);
    case PE_PanelTipLabel:
        return drawMenuPanel(*option, *painter);
    case PE_Frame:
        return drawFrame(as<QStyleOptionFrame>(option), *painter);
    case PE_FrameGroupBox:
        return drawGroupFrame(*option, *painter);
    case PE_PanelItemViewRow:
        return drawViewRow(*option, *painter);
    case PE_FrameFocusRect:
        return drawFocus(*option, *painter);
    case PE_PanelButtonCommand:
        return drawButton(as<QStyleOptionButton>(option), *painter);
    case PE_PanelButtonTool:
        return drawToolButton(*option, *painter);
    case PE_IndicatorCheckBox:
        return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*option, *painter);
    case PE_IndicatorBranch:
        return drawBranch(*option, *painter);
    case PE_IndicatorDockWidgetResizeHandle:
        return drawDockSeparator(*option, *painter);
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_MenuItem:
        return drawMenuItem(as<QStyleOptionMenuItem>(option), *painter);
    case CE_MenuBarItem:
        return drawMenuBarItem(as<QStyleOptionMenuItem>(option), *painter);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, option->palette.window());
    case CE_Splitter:
        return drawSplitter(*option, *painter);
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(*option, *painter);
    case CE_PushButtonLabel: {
        const QStyleOptionButton label = withLabelColor(as<QStyleOptionButton>(option));
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    case CE_ProgressBarGroove:
        return paintBox(*painter, option->rect, themeOf(kindOf(option->palette)).track, Qt::transparent);
    case CE_ProgressBarContents:
        return drawProgress(as<QStyleOptionProgressBar>(option), *painter);
    case CE_ItemViewItem: {
        const QStyleOptionViewItem item = withQuietSelection(as<QStyleOptionViewItem>(option));
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        return drawScrollBar(as<QStyleOptionSlider>(option), *painter, *this);
    case CC_Slider:
        return drawSlider(as<QStyleOptionSlider>(option), *painter, *this);
    case CC_ComboBox:
        return drawComboBox(as<QStyleOptionComboBox>(option), *painter);
    case CC_SpinBox:
        return drawSpinBox(as<QStyleOptionSpinBox>(option), *painter, *this);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace costberg
