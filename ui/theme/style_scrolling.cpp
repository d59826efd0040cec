#include "ui/theme/paint.h"
#include "ui/theme/style_parts.h"

namespace costberg {
namespace {

const Theme& themeFor(const QStyleOption& option) { return themeOf(kindOf(option.palette)); }

bool isHorizontal(const QStyleOptionSlider& option) { return option.orientation == Qt::Horizontal; }

QRect handleOf(const QStyleOptionSlider& option, const QStyle& style) {
    const QRect& groove = option.rect;
    const int length = isHorizontal(option) ? groove.width() : groove.height();
    const int range = option.maximum - option.minimum;
    const int least = style.pixelMetric(QStyle::PM_ScrollBarSliderMin, &option);
    const double shown = static_cast<double>(option.pageStep) / (static_cast<double>(range) + option.pageStep);
    const int size = range <= 0 ? length : std::min(length, std::max(least, static_cast<int>(shown * length)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - size, option.upsideDown);
    return isHorizontal(option) ? QRect(groove.left() + start, groove.top(), size, groove.height())
                                : QRect(groove.left(), groove.top() + start, groove.width(), size);
}

QRect between(const QStyleOptionSlider& option, int from, int to) {
    return isHorizontal(option) ? QRect(from, option.rect.top(), to - from, option.rect.height())
                                : QRect(option.rect.left(), from, option.rect.width(), to - from);
}

} // namespace

// There are no arrow buttons: the groove is all there is.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, const QStyle& style) {
    const QRect handle = handleOf(option, style);
    const bool horizontal = isHorizontal(option);
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSubPage:
        return horizontal ? between(option, option.rect.left(), handle.left())
                          : between(option, option.rect.top(), handle.top());
    case QStyle::SC_ScrollBarAddPage:
        return horizontal ? between(option, handle.right() + 1, option.rect.right() + 1)
                          : between(option, handle.bottom() + 1, option.rect.bottom() + 1);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QStyle& style) {
    const Theme& theme = themeFor(option);
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QRectF handle = QRectF(handleOf(option, style)).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    paintBox(painter, handle, isActive ? mixed(theme.track, theme.text, 0.25) : theme.track, Qt::transparent, radius);
}

void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QStyle& style) {
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, nullptr);
    const QRectF box = option.rect;
    const qreal inset = knobRadius + 2;
    const QLineF track = isHorizontal(option)
                             ? QLineF(box.left() + inset, box.center().y(), box.right() - inset, box.center().y())
                             : QLineF(box.center().x(), box.bottom() - inset, box.center().x(), box.top() + inset);
    const QPointF knob = isHorizontal(option) ? QPointF(handle.center().x(), box.center().y())
                                              : QPointF(box.center().x(), handle.center().y());
    paintTrack(painter, track, knob, themeFor(option));
    KnobState state = option.state.testFlag(QStyle::State_HasFocus) ? KnobState::Focused : KnobState::Resting;
    if (!option.state.testFlag(QStyle::State_Enabled))
        state = KnobState::Disabled;
    paintKnob(painter, knob, state, themeFor(option));
}

} // namespace costberg
