#include "ui/charts/picture_layout.h"

#include "ui/charts/draft.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// The area, in pixels, in which texts have their size on the screen; and the sides below which they shrink.
constexpr qreal screenArea = 860.0 * 860.0;
constexpr qreal screenWidth = 560;
constexpr qreal screenHeight = 420;
constexpr qreal leastScale = 0.7;
constexpr qreal pageMargin = 30;

qreal scaleFor(QSize size) {
    const qreal byArea = std::sqrt(qreal(size.width()) * size.height() / screenArea);
    const qreal bySide = std::min(size.width() / screenWidth, size.height() / screenHeight);
    return std::max(leastScale, std::min(byArea, bySide));
}

void append(Label& label, const Label& lines) { label.insert(label.end(), lines.begin(), lines.end()); }

Label headingOf(Draft& draft, const PictureSettings& settings, qreal width) {
    const Theme& theme = draft.colors();
    Label heading =
        wrappedLabel(draft, singleLine(titleOf(draft.chart, settings)), TextRole::Title, theme.text, width, 3);
    append(heading, wrappedLabel(draft, singleLine(settings.subtitle.value_or(draft.chart.subtitle)),
                                 TextRole::Subtitle, theme.secondaryText, width, 3));
    return heading;
}

Label footerOf(Draft& draft, const PictureSettings& settings, qreal width) {
    const Theme& theme = draft.colors();
    Label footer = wrappedLabel(draft, singleLine(settings.note), TextRole::Small, theme.text, width, 3);
    append(footer, wrappedLabel(draft, singleLine(settings.sourceLine.value_or(draft.chart.sourceLine)),
                                TextRole::Small, theme.secondaryText, width, 4));
    return footer;
}

} // namespace

QString titleOf(const ChartData& chart, const PictureSettings& settings) {
    return settings.title.value_or(chart.title);
}

ChartStyle styleOf(const PictureSettings& settings) {
    const ThemeKind theme = settings.background == PictureBackground::Dark ? ThemeKind::Dark : ThemeKind::Light;
    return {theme, scaleFor(settings.size), ChartUse::Picture};
}

ChartLayout pictureLayout(const ChartData& chart, const PictureSettings& settings, const ChartStyle& style,
                          TextMeasure& measure) {
    ChartLayout frame;
    Draft draft{chart, style, measure, frame};
    const qreal margin = draft.length(pageMargin);
    const QRectF page = QRectF(QPointF(), QSizeF(settings.size)).adjusted(margin, margin, -margin, -margin);
    const Label heading = headingOf(draft, settings, page.width());
    const Label footer = footerOf(draft, settings, page.width());
    qreal top = draft.writeBelow(frame.behind, heading, page.topLeft(), Anchor::Start);
    qreal bottom = page.bottom();
    if (!heading.empty())
        top += draft.length(14);
    if (!footer.empty())
        bottom = draft.writeAbove(frame.behind, footer, page.bottomLeft(), Anchor::Start) - draft.length(14);
    ChartLayout layout = layoutOf(chart, QRectF(page.left(), top, page.width(), bottom - top), style, measure);
    auto& texts = layout.behind.texts;
    texts.insert(texts.begin(), frame.behind.texts.begin(), frame.behind.texts.end());
    return layout;
}

} // namespace costberg
