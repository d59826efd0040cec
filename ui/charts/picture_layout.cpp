#include "ui/charts/picture_layout.h"

#include "ui/charts/draft.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// The area, in pixels, in which texts have their size on the screen; and the width below which they shrink.
constexpr qreal screenArea = 860.0 * 860.0;
constexpr qreal screenWidth = 560;
/// What is left for the chart in every picture, on the scale of the screen.
constexpr qreal leastChartHeight = 300;
constexpr qreal leastScale = 0.3;
constexpr qreal pageMargin = 30;
constexpr qreal chartGap = 14;

ChartStyle styleAt(const PictureSettings& settings, qreal scale) {
    const ThemeKind theme = settings.background == PictureBackground::Dark ? ThemeKind::Dark : ThemeKind::Light;
    return {theme, scale, ChartUse::Picture};
}

void append(Label& label, const Label& lines) { label.insert(label.end(), lines.begin(), lines.end()); }

Label titleLabel(Draft& draft, const PictureSettings& settings, qreal width) {
    const QString title = singleLine(titleOf(draft.chart, settings));
    return wrappedLabel(draft, title, TextRole::Title, draft.colors().text, width, 3);
}

Label subtitleLabel(Draft& draft, const PictureSettings& settings, qreal width) {
    const QString subtitle = singleLine(settings.subtitle.value_or(draft.chart.subtitle));
    return wrappedLabel(draft, subtitle, TextRole::Subtitle, draft.colors().secondaryText, width, 3);
}

Label footerOf(Draft& draft, const PictureSettings& settings, qreal width) {
    const Theme& theme = draft.colors();
    Label footer = wrappedLabel(draft, singleLine(settings.note), TextRole::Small, theme.text, width, 3);
    append(footer, wrappedLabel(draft, singleLine(settings.sourceLine.value_or(draft.chart.sourceLine)),
                                TextRole::Small, theme.secondaryText, width, 4));
    return footer;
}

/// Heading and footer, and the room that they leave for the chart.
struct Frame {
    std::vector<TextMark> texts;
    QRectF chart;
};

Frame frameOf(const ChartData& chart, const PictureSettings& settings, const ChartStyle& style, TextMeasure& measure) {
    ChartLayout layout;
    Draft draft{chart, style, measure, layout};
    const qreal margin = draft.length(pageMargin);
    const QRectF page = QRectF(QPointF(), QSizeF(settings.size)).adjusted(margin, margin, -margin, -margin);
    const Label title = titleLabel(draft, settings, page.width());
    const Label subtitle = subtitleLabel(draft, settings, page.width());
    const Label footer = footerOf(draft, settings, page.width());
    Drawing& drawing = layout.behind;
    QRectF room = page;
    if (!title.empty())
        room.setTop(draft.writeBelow(drawing, title, room.topLeft(), Anchor::Start) + draft.length(4));
    if (!subtitle.empty())
        room.setTop(draft.writeBelow(drawing, subtitle, room.topLeft(), Anchor::Start));
    if (!title.empty() || !subtitle.empty())
        room.setTop(room.top() + draft.length(chartGap));
    if (!footer.empty())
        room.setBottom(draft.writeAbove(drawing, footer, room.bottomLeft(), Anchor::Start) - draft.length(chartGap));
    return {std::move(drawing.texts), room};
}

} // namespace

QString titleOf(const ChartData& chart, const PictureSettings& settings) {
    return settings.title.value_or(chart.title);
}

ChartStyle styleOf(const ChartData& chart, const PictureSettings& settings) {
    const qreal byArea = std::sqrt(qreal(settings.size.width()) * settings.size.height() / screenArea);
    qreal scale = std::min(byArea, settings.size.width() / screenWidth);
    for (; scale > leastScale; scale *= 0.95) {
        TextMeasure measure(scale);
        if (frameOf(chart, settings, styleAt(settings, scale), measure).chart.height() >= leastChartHeight * scale)
            break;
    }
    return styleAt(settings, scale);
}

ChartLayout pictureLayout(const ChartData& chart, const PictureSettings& settings, const ChartStyle& style,
                          TextMeasure& measure) {
    const Frame frame = frameOf(chart, settings, style, measure);
    ChartLayout layout = layoutOf(chart, frame.chart, style, measure);
    auto& texts = layout.behind.texts;
    texts.insert(texts.begin(), frame.texts.begin(), frame.texts.end());
    return layout;
}

} // namespace costberg
