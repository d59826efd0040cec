#include "ui/charts/histogram_layout.h"

#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr int mostLabelRows = 6;
/// Always as many, so that the plot keeps its height while the names move.
constexpr int labelRowsOnScreen = 2;
constexpr qreal gapBetweenLabels = 10;
constexpr qreal gapBelowLabels = 4;
constexpr qreal gapAboveEnds = 3;

/// The name of a mark above its line.
struct MarkLabel {
    const DistributionMark* mark;
    QString text;
    qreal x = 0; ///< of its line
    QRectF bounds;
    int row = 0; ///< from the one next to the plot upwards
};

qreal placeOf(const DistributionMark& mark, const QRectF& plot, const Draft& draft) {
    return std::round(plot.left() + mark.position * plot.width()) + draft.hairline() / 2;
}

/// On the screen a table with the values stands below.
QString textOf(const DistributionMark& mark, ChartUse use) {
    return use == ChartUse::Screen ? mark.text : QStringLiteral("%1 %2").arg(mark.text, mark.value);
}

/// The lowest row in which the label meets none of those before it.
int freeRowFor(const QRectF& bounds, const std::vector<MarkLabel>& labels) {
    for (int row = 0; row < mostLabelRows; ++row)
        if (std::ranges::none_of(labels, [&](const MarkLabel& label) {
                return label.row == row && label.bounds.left() < bounds.right() && bounds.left() < label.bounds.right();
            }))
            return row;
    return mostLabelRows;
}

int labelRowsOf(ChartUse use) { return use == ChartUse::Screen ? labelRowsOnScreen : mostLabelRows; }

std::vector<const DistributionMark*> byRank(const DistributionData& distribution) {
    std::vector<const DistributionMark*> marks;
    for (const DistributionMark& mark : distribution.marks)
        marks.push_back(&mark);
    std::ranges::stable_sort(marks, {}, &DistributionMark::rank);
    return marks;
}

/// Each over its line as far as the area allows, in rows so that they do not meet. What finds no room there has no
/// name.
std::vector<MarkLabel> labelsOf(Draft& draft, const DistributionData& distribution, const QRectF& area) {
    std::vector<MarkLabel> labels;
    for (const DistributionMark* mark : byRank(distribution)) {
        MarkLabel label{mark, textOf(*mark, draft.style.use), placeOf(*mark, area, draft), {}, 0};
        const qreal width = draft.measure.widthOf(label.text, TextRole::Small) + draft.length(gapBetweenLabels);
        const qreal left = std::clamp(label.x - width / 2, area.left(), std::max(area.left(), area.right() - width));
        label.bounds = QRectF(left, 0, width, draft.measure.lineHeight(TextRole::Small));
        label.row = freeRowFor(label.bounds, labels);
        if (label.row < labelRowsOf(draft.style.use))
            labels.push_back(label);
    }
    return labels;
}

void addBins(Draft& draft, const DistributionData& distribution, const QRectF& plot) {
    const qreal width = plot.width() / static_cast<qreal>(std::max<std::size_t>(1, distribution.heights.size()));
    const QColor fill = mixed(draft.colors().page, draft.colors().accent, 0.45);
    for (std::size_t i = 0; i < distribution.heights.size(); ++i) {
        const qreal height = distribution.heights[i] * plot.height();
        const qreal left = plot.left() + width * static_cast<qreal>(i);
        draft.layout.behind.boxes.push_back(
            {.rect = QRectF(left, plot.bottom() - height, width - draft.hairline(), height), .fill = fill});
    }
}

/// From the upper edge of the plot, or the foot of the mark's label, to the base.
void addMark(Draft& draft, const DistributionMark& mark, const QRectF& plot, qreal top) {
    const qreal x = placeOf(mark, plot, draft);
    const Theme& theme = draft.colors();
    draft.layout.before.lines.push_back(
        {QLineF(x, top, x, plot.bottom()), mark.isPoint ? theme.accent : theme.secondaryText,
         draft.length(mark.isPoint ? 2 : 1), mark.isPoint ? Stroke::Solid : Stroke::Dashed});
}

qreal heightOfLine(const Draft& draft) { return draft.measure.lineHeight(TextRole::Small); }

/// Otherwise what is said of the ends stands below them.
bool hasRoomBetweenEnds(Draft& draft, const DistributionData& distribution, const QRectF& area) {
    const auto widthOf = [&](const QString& text) { return draft.measure.widthOf(text, TextRole::Small); };
    const qreal ends = std::max(widthOf(distribution.from), widthOf(distribution.to));
    const qreal gap = draft.length(gapBetweenLabels);
    return widthOf(distribution.shownPart) + 2 * (ends + gap) <= area.width();
}

void addEnds(Draft& draft, const DistributionData& distribution, const QRectF& plot) {
    const Theme& theme = draft.colors();
    const qreal base = plot.bottom() + draft.hairline() / 2;
    draft.drawLine(draft.layout.before, {plot.left(), base, plot.right(), base}, theme.secondaryText);
    const qreal top = plot.bottom() + draft.length(gapAboveEnds);
    const auto write = [&](const QString& text, qreal x, Anchor anchor) {
        draft.writeBelow(draft.layout.before, {{text, TextRole::Small, theme.secondaryText}}, {x, top}, anchor);
    };
    write(distribution.from, plot.left(), Anchor::Start);
    write(distribution.to, plot.right(), Anchor::End);
    const qreal below = hasRoomBetweenEnds(draft, distribution, plot) ? top : top + heightOfLine(draft);
    draft.writeBelow(draft.layout.before, {{distribution.shownPart, TextRole::Small, theme.secondaryText}},
                     {plot.center().x(), below}, Anchor::Middle);
}

} // namespace

void addHistogram(Draft& draft, const DistributionData& distribution, const QRectF& area) {
    const qreal rowHeight = heightOfLine(draft);
    const std::vector<MarkLabel> labels = labelsOf(draft, distribution, area);
    int rows = draft.style.use == ChartUse::Screen ? labelRowsOnScreen : 1;
    for (const MarkLabel& label : labels)
        rows = std::max(rows, label.row + 1);
    const qreal top = area.top() + rows * rowHeight + draft.length(gapBelowLabels);
    const int rowsBelow = hasRoomBetweenEnds(draft, distribution, area) ? 1 : 2;
    const qreal bottom = area.bottom() - rowsBelow * rowHeight - draft.length(gapAboveEnds);
    const QRectF plot(QPointF(area.left(), std::round(top)), QPointF(area.right(), std::round(bottom)));
    addBins(draft, distribution, plot);
    const Theme& theme = draft.colors();
    for (const DistributionMark& mark : distribution.marks)
        addMark(draft, mark, plot, plot.top());
    for (const MarkLabel& label : labels) {
        const qreal labelTop = top - draft.length(gapBelowLabels) - (label.row + 1) * rowHeight;
        const QPointF at(label.bounds.center().x(), labelTop);
        const QColor& color = label.mark->isPoint ? theme.accent : theme.secondaryText;
        draft.writeBelow(draft.layout.before, {{label.text, TextRole::Small, color}}, at, Anchor::Middle);
    }
    addEnds(draft, distribution, plot);
}

} // namespace costberg
