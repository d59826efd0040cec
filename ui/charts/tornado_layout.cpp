#include "ui/charts/tornado_layout.h"

#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal tallestRow = 44;
constexpr qreal lowestRow = 20;
constexpr qreal columnGap = 18;
constexpr qreal gapBesideBar = 6;
constexpr qreal gapAroundPlot = 4;
/// Of the area; longer names are cut.
constexpr qreal mostOfAreaForNames = 0.3;
constexpr int mostLinesBelow = 4;

/// Where everything of a tornado goes.
struct TornadoPlan {
    std::size_t rows = 0; ///< that find room
    qreal row = 0;        ///< height
    qreal bar = 0;        ///< height
    QRectF plot;          ///< from the least to the greatest total
    qreal names = 0;      ///< their right edge
    qreal steps = 0;      ///< right edges of the columns behind the bars
    qreal swings = 0;
    qreal elasticities = 0;
    qreal effects = 0;
    Label below; ///< what finds no room, and what has no bar

    qreal xOf(double place) const { return plot.left() + place * plot.width(); }
    qreal middleOf(std::size_t index) const { return plot.top() + row * (static_cast<qreal>(index) + 0.5); }
};

template <class Text>
qreal widestOf(Draft& draft, const SensitivityData& sensitivity, TextRole role, const Text& textOf) {
    qreal widest = 0;
    for (const SensitivityRow& row : sensitivity.rows)
        widest = std::max(widest, draft.measure.widthOf(textOf(row), role));
    return std::ceil(widest);
}

/// The input's ends stand beside the ends of its bar where each is at one of them.
bool hasEndsBeside(const SensitivityRow& row, double point) {
    return (row.atLow <= point && point <= row.atHigh) || (row.atHigh <= point && point <= row.atLow);
}

std::size_t rowsWithin(const Draft& draft, const SensitivityData& sensitivity, qreal height) {
    const auto fitting = static_cast<std::size_t>(std::max(1.0, std::floor(height / draft.length(lowestRow))));
    return std::min(sensitivity.rows.size(), fitting);
}

/// The columns from the right edge to the left; the bars have what is left.
TornadoPlan planOf(Draft& draft, const SensitivityData& sensitivity, const QRectF& area) {
    TornadoPlan plan;
    const qreal gap = draft.length(columnGap);
    const qreal line = draft.measure.lineHeight(TextRole::Small) + draft.length(gapAroundPlot);
    const QColor& quiet = draft.colors().secondaryText;
    plan.below = wrappedLabel(draft, sensitivity.withoutEffect, TextRole::Small, quiet, area.width(), mostLinesBelow);
    const qreal linesBelow = 2 + static_cast<qreal>(plan.below.size());
    const QRectF rows = area.adjusted(0, line, 0, -linesBelow * line);
    plan.rows = rowsWithin(draft, sensitivity, rows.height());
    if (const std::size_t further = sensitivity.rows.size() - plan.rows; further > 0)
        plan.below.insert(plan.below.begin(), {furtherRowsText(further), TextRole::Small, quiet});
    plan.row = std::min(std::floor(rows.height() / static_cast<qreal>(plan.rows)), draft.length(tallestRow));
    plan.bar = std::max(2.0, std::round(plan.row * 0.25) * 2);
    const qreal effects =
        widestOf(draft, sensitivity, TextRole::Small, [](const SensitivityRow& row) { return row.totalEffect; });
    plan.effects = area.right();
    plan.elasticities = plan.effects - (effects > 0 ? effects + gap : 0);
    plan.swings =
        plan.elasticities - gap -
        widestOf(draft, sensitivity, TextRole::Small, [](const SensitivityRow& row) { return row.elasticity; });
    const qreal ends =
        draft.length(gapBesideBar) + widestOf(draft, sensitivity, TextRole::Fine, [](const SensitivityRow& row) {
            return row.low.size() > row.high.size() ? row.low : row.high;
        });
    const qreal names =
        widestOf(draft, sensitivity, TextRole::Name, [](const SensitivityRow& row) { return row.label; });
    plan.names = area.left() + std::min(names, std::floor(area.width() * mostOfAreaForNames));
    const qreal left = plan.names + gap + ends;
    const qreal steps =
        widestOf(draft, sensitivity, TextRole::Small, [](const SensitivityRow& row) { return row.step; });
    plan.steps = plan.swings - gap -
                 widestOf(draft, sensitivity, TextRole::Segment, [](const SensitivityRow& row) { return row.swing; });
    const qreal right = plan.steps - (steps > 0 ? steps + gap : 0) - ends;
    plan.plot = QRectF(left, rows.top(), std::max(1.0, right - left), plan.row * static_cast<qreal>(plan.rows));
    return plan;
}

void write(Draft& draft, const QString& text, TextRole role, const QColor& color, QPointF middle, Anchor anchor) {
    if (!text.isEmpty())
        draft.writeBelow(draft.layout.before, {{text, role, color}},
                         middle - QPointF(0, draft.measure.lineHeight(role) / 2), anchor);
}

void addBar(Draft& draft, const TornadoPlan& plan, const SensitivityRow& row, double point, qreal middle) {
    const Theme& theme = draft.colors();
    const qreal top = std::round(middle - plan.bar / 2);
    const auto add = [&](double one, double other, const QColor& fill) {
        const qreal left = plan.xOf(std::min(one, other));
        draft.layout.behind.boxes.push_back(
            {.rect = QRectF(left, top, plan.xOf(std::max(one, other)) - left, plan.bar), .fill = fill});
    };
    add(row.lowest, row.highest, mixed(theme.page, theme.accent, row.isMonotone ? 0.0 : 0.25));
    add(point, row.atLow, mixed(theme.page, theme.accent, 0.45));
    add(point, row.atHigh, theme.accent);
    if (row.isMonotone)
        return;
    const qreal left = plan.xOf(row.lowest);
    draft.layout.before.boxes.push_back({.rect = QRectF(left, top, plan.xOf(row.highest) - left, plan.bar),
                                         .outline = theme.text,
                                         .width = draft.hairline(),
                                         .stroke = Stroke::Dashed});
}

void addEnds(Draft& draft, const TornadoPlan& plan, const SensitivityRow& row, double point, qreal middle) {
    if (!hasEndsBeside(row, point))
        return;
    const bool isLowLeft = row.atLow <= row.atHigh;
    const qreal gap = draft.length(gapBesideBar);
    const QColor& quiet = draft.colors().secondaryText;
    write(draft, isLowLeft ? row.low : row.high, TextRole::Fine, quiet, {plan.xOf(row.lowest) - gap, middle},
          Anchor::End);
    write(draft, isLowLeft ? row.high : row.low, TextRole::Fine, quiet, {plan.xOf(row.highest) + gap, middle},
          Anchor::Start);
}

void addRow(Draft& draft, const TornadoPlan& plan, const SensitivityData& sensitivity, std::size_t index,
            const QRectF& area) {
    const SensitivityRow& row = sensitivity.rows[index];
    const Theme& theme = draft.colors();
    const qreal middle = plan.middleOf(index);
    const QString name = draft.measure.elided(row.label, TextRole::Name, plan.names - area.left());
    addBar(draft, plan, row, sensitivity.point, middle);
    addEnds(draft, plan, row, sensitivity.point, middle);
    write(draft, name, TextRole::Name, theme.text, {plan.names, middle}, Anchor::End);
    write(draft, row.step, TextRole::Small, theme.secondaryText, {plan.steps, middle}, Anchor::End);
    write(draft, row.swing, TextRole::Segment, theme.text, {plan.swings, middle}, Anchor::End);
    write(draft, row.elasticity, TextRole::Small, theme.secondaryText, {plan.elasticities, middle}, Anchor::End);
    write(draft, row.totalEffect, TextRole::Small, theme.text, {plan.effects, middle}, Anchor::End);
}

/// The total as it is, as a line through all bars with its amount above, and the ends of the axis below.
void addAxis(Draft& draft, const TornadoPlan& plan, const SensitivityData& sensitivity) {
    const Theme& theme = draft.colors();
    const qreal gap = draft.length(gapAroundPlot);
    const qreal x = std::round(plan.xOf(sensitivity.point)) + draft.hairline() / 2;
    draft.drawLine(draft.layout.before, {x, plan.plot.top(), x, plan.plot.bottom()}, theme.secondaryText);
    draft.writeAbove(draft.layout.before, {{sensitivity.pointText, TextRole::Segment, theme.text}},
                     {x, plan.plot.top() - gap}, Anchor::Middle);
    const qreal below = plan.plot.bottom() + gap;
    const auto end = [&](const QString& text, qreal at) {
        draft.writeBelow(draft.layout.before, {{text, TextRole::Small, theme.secondaryText}}, {at, below},
                         Anchor::Middle);
    };
    end(sensitivity.from, plan.plot.left());
    end(sensitivity.to, plan.plot.right());
}

} // namespace

void addTornado(Draft& draft, const SensitivityData& sensitivity, const QRectF& area) {
    const TornadoPlan plan = planOf(draft, sensitivity, area);
    for (std::size_t i = 0; i < plan.rows; ++i)
        addRow(draft, plan, sensitivity, i, area);
    addAxis(draft, plan, sensitivity);
    if (!plan.below.empty())
        draft.writeAbove(draft.layout.before, plan.below, area.bottomLeft(), Anchor::Start);
}

} // namespace costberg
