#include "ui/charts/waterfall_layout.h"

#include "ui/charts/line_cuts.h"
#include "ui/theme/paint.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr qreal tallestRow = 56;
constexpr qreal gapBesideText = 10;
constexpr qreal gapAboveTicks = 5;
constexpr qreal gapBelowTitle = 8;
constexpr qreal leastBarLength = 2;

/// How the names of the rows are set.
enum class NameStyle { TwoLines, OneLine };

/// Where everything of a waterfall goes.
struct WaterfallPlan {
    QRectF plot;
    qreal row = 0; ///< height of a row, in whole pixels
    qreal bar = 0; ///< height of a bar
    NameStyle names = NameStyle::TwoLines;
    TextRole nameRole = TextRole::Name;
    TextRole changeRole = TextRole::Small;
    qreal pixelsPerUnit = 0;
    double minimum = 0;

    qreal xOf(double dollars) const { return plot.left() + (dollars - minimum) * pixelsPerUnit; }
    qreal middleOf(std::size_t index) const { return plot.top() + row * (static_cast<qreal>(index) + 0.5); }
};

bool isTotal(const Bar& bar) { return !bar.segments.empty() && bar.segments.front().component == Component::Total; }

TextRole amountRole(const Bar& bar, const WaterfallPlan& plan) {
    if (isTotal(bar) && plan.names == NameStyle::TwoLines)
        return TextRole::Total;
    return TextRole::Segment;
}

QString changeOf(const Bar& bar) { return singleLine(bar.period.join(QStringLiteral(", "))); }

qreal widthOfNames(Draft& draft, const WaterfallPlan& plan) {
    qreal widest = 0;
    for (const Bar& bar : draft.chart.bars) {
        const qreal name = draft.measure.widthOf(singleLine(bar.name), plan.nameRole);
        const qreal change = draft.measure.widthOf(changeOf(bar), plan.changeRole);
        const bool isBeside = plan.names == NameStyle::OneLine && change > 0;
        widest = std::max(widest, isBeside ? name + draft.length(gapBesideText) + change : std::max(name, change));
    }
    return std::ceil(widest);
}

/// A total has its range below it, where rows have two lines.
Label amountLabel(const Draft& draft, const WaterfallPlan& plan, const Bar& bar) {
    Label label{{bar.totalText, amountRole(bar, plan), draft.colors().text}};
    if (!bar.rangeText.isEmpty() && plan.names == NameStyle::TwoLines)
        label.push_back({bar.rangeText, TextRole::Small, draft.colors().secondaryText});
    return label;
}

qreal widthOfAmounts(Draft& draft, const WaterfallPlan& plan) {
    qreal widest = 0;
    for (const Bar& bar : draft.chart.bars)
        for (const LabelLine& line : amountLabel(draft, plan, bar))
            widest = std::max(widest, draft.measure.widthOf(line.text, line.role));
    return std::ceil(widest);
}

WaterfallPlan planOf(Draft& draft, const QRectF& area) {
    WaterfallPlan plan;
    const auto count = static_cast<qreal>(draft.chart.bars.size());
    const qreal forTicks = draft.measure.lineHeight(TextRole::Body) + draft.length(gapAboveTicks);
    plan.row = std::clamp(std::floor((area.height() - forTicks) / count), 1.0, draft.length(tallestRow));
    const qreal twoLines = draft.measure.lineHeight(plan.nameRole) + draft.measure.lineHeight(plan.changeRole);
    if (plan.row < twoLines + draft.length(2)) {
        plan.names = NameStyle::OneLine;
        const bool isLow = plan.row < draft.measure.lineHeight(TextRole::Small);
        plan.nameRole = isLow ? TextRole::Tiny : TextRole::Segment;
        plan.changeRole = isLow ? TextRole::Fine : TextRole::Small;
    }
    const qreal gap = draft.length(gapBesideText);
    const qreal widestNames = std::floor(area.width() * (plan.names == NameStyle::OneLine ? 0.5 : 0.4));
    const qreal left = area.left() + std::min(widthOfNames(draft, plan), widestNames) + gap;
    const qreal right = area.right() - widthOfAmounts(draft, plan) - gap;
    plan.plot =
        QRectF(std::ceil(left), area.top(), std::max(1.0, std::floor(right) - std::ceil(left)), count * plan.row);
    plan.bar = std::max(2.0, std::round(plan.row * 0.31) * 2);
    const Axis& axis = draft.chart.axis;
    plan.minimum = axis.minimum;
    plan.pixelsPerUnit = plan.plot.width() / (axis.maximum - axis.minimum);
    return plan;
}

/// From the foot to the end; where the axis is cut, totals begin with it. Wide enough to be seen.
QRectF barRect(const Draft& draft, const WaterfallPlan& plan, std::size_t index) {
    const Bar& bar = draft.chart.bars[index];
    const qreal from = plan.xOf(std::max(bar.foot, plan.minimum));
    const qreal to = plan.xOf(bar.foot + (bar.segments.empty() ? 0 : bar.segments.front().value));
    const qreal missing = bar.segments.empty() ? 0 : std::max(0.0, draft.length(leastBarLength) - (to - from)) / 2;
    const qreal top = plan.middleOf(index) - plan.bar / 2;
    return QRectF(QPointF(from - missing, top), QPointF(to + missing, top + plan.bar));
}

/// Where the row ends: the next one begins there.
double levelAfter(const Bar& bar) {
    return bar.segments.empty() || bar.segments.front().component == Component::Decrease
               ? bar.foot
               : bar.foot + bar.segments.front().value;
}

BarPanelLayout panelOf(const Draft& draft, const WaterfallPlan& plan, const QRectF& area) {
    BarPanelLayout panel;
    panel.direction = BarDirection::Rightward;
    panel.plot = plan.plot;
    panel.barWidth = plan.bar;
    for (std::size_t i = 0; i < draft.chart.bars.size(); ++i) {
        const qreal top = plan.middleOf(i) - plan.row / 2;
        panel.columns.push_back({i, QRectF(area.left(), top, area.width(), plan.row), top, false});
        if (!draft.chart.bars[i].segments.empty())
            panel.pieces.push_back({i, 0, barRect(draft, plan, i)});
    }
    return panel;
}

/// Room up to where a bar begins, and a set for each color. Qt Charts counts rows from below.
std::vector<BarLayer> layersOf(const Draft& draft, const BarPanelLayout& panel) {
    const std::size_t count = panel.columns.size();
    std::vector<BarLayer> layers{{{}, std::vector<qreal>(count, 0)}};
    for (const Component component : {Component::Total, Component::Increase, Component::Decrease})
        layers.push_back({colorOf(component, draft.colors()), std::vector<qreal>(count, 0)});
    for (const BarPiece& piece : panel.pieces) {
        const std::size_t row = count - 1 - piece.bar;
        const Component component = draft.chart.bars[piece.bar].segments[piece.segment].component;
        const auto layer = 1 + static_cast<std::size_t>(component) - static_cast<std::size_t>(Component::Total);
        layers.front().lengths[row] = std::max(0.0, piece.rect.left() - panel.plot.left());
        layers[layer].lengths[row] = piece.rect.width();
    }
    return layers;
}

void addName(Draft& draft, const WaterfallPlan& plan, std::size_t index, qreal width) {
    const Bar& bar = draft.chart.bars[index];
    const QPointF right(plan.plot.left() - draft.length(gapBesideText), plan.middleOf(index));
    const QColor& quiet = draft.colors().secondaryText;
    const QString change = changeOf(bar);
    Drawing& drawing = draft.layout.before;
    if (plan.names == NameStyle::TwoLines) {
        Label label{
            {draft.measure.elided(singleLine(bar.name), plan.nameRole, width), plan.nameRole, draft.colors().text}};
        if (!change.isEmpty())
            label.push_back({draft.measure.elided(change, plan.changeRole, width), plan.changeRole, quiet});
        draft.writeBelow(drawing, label, right - QPointF(0, draft.heightOf(label) / 2), Anchor::End);
        return;
    }
    // What does not fit beside the change is cut from the name, but not below half of the width.
    const qreal gap = change.isEmpty() ? 0 : draft.length(gapBesideText);
    const qreal wanted = draft.measure.widthOf(singleLine(bar.name), plan.nameRole);
    const qreal forChange = std::max(width / 2, width - wanted) - gap;
    const QString shownChange = draft.measure.elided(change, plan.changeRole, forChange);
    const qreal changeWidth = draft.measure.widthOf(shownChange, plan.changeRole);
    const QString name = draft.measure.elided(singleLine(bar.name), plan.nameRole, width - gap - changeWidth);
    const auto write = [&](const QString& text, TextRole role, const QColor& color, qreal x) {
        draft.writeBelow(drawing, {{text, role, color}}, {x, right.y() - draft.measure.lineHeight(role) / 2},
                         Anchor::End);
    };
    write(name, plan.nameRole, draft.colors().text, right.x() - gap - changeWidth);
    if (!shownChange.isEmpty())
        write(shownChange, plan.changeRole, quiet, right.x());
}

void addAmount(Draft& draft, const WaterfallPlan& plan, std::size_t index) {
    const Bar& bar = draft.chart.bars[index];
    const Label label = amountLabel(draft, plan, bar);
    const QPointF at(barRect(draft, plan, index).right() + draft.length(6),
                     plan.middleOf(index) - draft.heightOf(label) / 2);
    draft.writeBelow(draft.layout.before, label, at, Anchor::Start);
}

/// A thin line from the end of each bar to the beginning of the next.
void addConnectors(Draft& draft, const WaterfallPlan& plan) {
    const QColor color = mixed(draft.colors().page, draft.colors().secondaryText, 0.7);
    for (std::size_t i = 0; i + 1 < draft.chart.bars.size(); ++i) {
        const qreal x = std::round(plan.xOf(levelAfter(draft.chart.bars[i]))) - draft.hairline() / 2;
        draft.drawLine(draft.layout.behind,
                       {x, plan.middleOf(i) + plan.bar / 2, x, plan.middleOf(i + 1) - plan.bar / 2}, color);
    }
}

/// Ticks and the lines of the grid, cut around the texts that stand on them.
void addTicks(Draft& draft, const WaterfallPlan& plan) {
    std::vector<QRectF> texts;
    const qreal margin = draft.length(3);
    for (const TextMark& text : draft.layout.before.texts)
        texts.push_back(text.bounds.adjusted(-margin, 0, margin, 0));
    const Axis& axis = draft.chart.axis;
    const qreal spacing = axis.step * plan.pixelsPerUnit;
    const qreal widest = draft.measure.widestOf(axis.tickLabels, TextRole::Body) + draft.length(16);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / spacing)));
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        if (i % every != 0)
            continue;
        const qreal x = std::round(plan.xOf(axis.ticks[i])) + draft.hairline() / 2;
        const LabelLine label{axis.tickLabels[static_cast<qsizetype>(i)], TextRole::Body, draft.colors().secondaryText};
        draft.writeBelow(draft.layout.behind, {label}, {x, plan.plot.bottom() + draft.length(gapAboveTicks)},
                         Anchor::Middle);
        if (axis.ticks[i] != 0)
            for (const QLineF& part : outside({x, plan.plot.top(), x, plan.plot.bottom()}, texts))
                draft.drawLine(draft.layout.behind, part, draft.colors().grid);
    }
}

/// The line at 0 or, where the axis begins above it, a dashed one where it begins.
void addBase(Draft& draft, const WaterfallPlan& plan) {
    const bool isCut = plan.minimum > 0;
    const qreal x = std::round(plan.xOf(isCut ? plan.minimum : 0)) + draft.hairline() / 2;
    draft.drawLine(draft.layout.before, {x, plan.plot.top(), x, plan.plot.bottom()}, draft.colors().secondaryText,
                   isCut ? Stroke::Dashed : Stroke::Solid);
}

/// A slanted gap near the beginning of a total whose foot the axis leaves out.
void addBreaks(Draft& draft, const WaterfallPlan& plan) {
    if (!(plan.minimum > 0))
        return;
    for (std::size_t i = 0; i < draft.chart.bars.size(); ++i) {
        if (!isTotal(draft.chart.bars[i]))
            continue;
        const QRectF bar = barRect(draft, plan, i);
        const qreal left = bar.left() + draft.length(8);
        const qreal slant = draft.length(3);
        const qreal gap = draft.length(3);
        const qreal top = bar.top() - 1;
        const qreal bottom = bar.bottom() + 1;
        draft.layout.before.polygons.push_back({QPolygonF({{left + slant, top},
                                                           {left + slant + gap, top},
                                                           {left - slant + gap, bottom},
                                                           {left - slant, bottom}}),
                                                draft.colors().page});
    }
}

} // namespace

void addWaterfall(Draft& draft, const QRectF& area) {
    const Label title =
        wrappedLabel(draft, draft.chart.axis.title, TextRole::Body, draft.colors().secondaryText, area.width(), 2);
    const qreal top = draft.writeBelow(draft.layout.behind, title, area.topLeft(), Anchor::Start);
    const QRectF rows(QPointF(area.left(), top + draft.length(gapBelowTitle)), area.bottomRight());
    const WaterfallPlan plan = planOf(draft, rows);
    BarPanelLayout panel = panelOf(draft, plan, rows);
    panel.layers = layersOf(draft, panel);
    addConnectors(draft, plan);
    for (std::size_t i = 0; i < draft.chart.bars.size(); ++i) {
        addName(draft, plan, i, plan.plot.left() - rows.left() - draft.length(gapBesideText));
        addAmount(draft, plan, i);
    }
    addTicks(draft, plan);
    addBase(draft, plan);
    addBreaks(draft, plan);
    draft.layout.panels.push_back(std::move(panel));
}

} // namespace costberg
