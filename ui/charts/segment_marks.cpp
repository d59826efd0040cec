#include "ui/charts/segment_marks.h"

#include <algorithm>
#include <optional>

namespace costberg {
namespace {

constexpr double faintContrast = 3;
/// Two pieces at least this high get a separator.
constexpr qreal separableHeight = 6;

const Segment& segmentOf(const ChartData& chart, const BarPiece& piece) {
    return chart.bars[piece.bar].segments[piece.segment];
}

/// A bar that is as good as all of one piece says its amount above it, and a lane says all of them above its pieces.
bool isSaidAbove(const ChartData& chart, const BarPiece& piece) {
    return chart.measure == Measure::Split ||
           (chart.measure == Measure::Absolute && segmentOf(chart, piece).valueText == chart.bars[piece.bar].totalText);
}

/// The role in which the text fits into the piece; nothing where it does not.
std::optional<TextRole> fittingRole(Draft& draft, const QString& text, const QRectF& rect) {
    for (const TextRole role : {TextRole::Segment, TextRole::Tiny})
        if (draft.measure.lineHeight(role) <= rect.height() - draft.length(1) &&
            draft.measure.widthOf(text, role) <= rect.width() - draft.length(4))
            return role;
    return std::nullopt;
}

/// Writes the piece's label where it fits. Returns the room that it takes, else an empty rectangle.
QRectF addLabel(Draft& draft, const BarPiece& piece, const QRectF& room) {
    if (isSaidAbove(draft.chart, piece))
        return {};
    const Segment& segment = segmentOf(draft.chart, piece);
    const QString& text = draft.chart.measure == Measure::Share ? segment.shareText : segment.valueText;
    const auto role = fittingRole(draft, text, room);
    if (!role)
        return {};
    const QColor color = textColorOn(colorOf(segment.component, draft.colors()));
    draft.writeWithin(draft.layout.before, {text, *role, color}, room);
    const qreal margin = draft.length(3);
    return draft.layout.before.texts.back().bounds.adjusted(-margin, 0, margin, 0);
}

/// Where a label may stand: below the break in the top of a bar that leaves the axis.
QRectF labelRoom(const Draft& draft, const BarPanelLayout& panel, const BarPiece& piece) {
    QRectF room = piece.rect;
    for (const BarColumn& column : panel.columns)
        if (column.bar == piece.bar && column.leavesAxis)
            room.setTop(std::max(room.top(), column.top + draft.length(offScaleBreak)));
    return room;
}

void addSeparator(Draft& draft, const BarPiece& below, const BarPiece& above) {
    const qreal least = draft.length(separableHeight);
    if (below.bar != above.bar || below.rect.height() < least || above.rect.height() < least ||
        draft.chart.measure == Measure::Split)
        return;
    const QPointF shift(0, -draft.hairline() / 2);
    draft.drawLine(draft.layout.before, QLineF(above.rect.bottomLeft(), above.rect.bottomRight()).translated(shift),
                   draft.colors().page);
}

} // namespace

bool isFaint(const QColor& color, const Theme& theme) { return contrastOf(color, theme.page) < faintContrast; }

void addSegmentMarks(Draft& draft, const BarPanelLayout& panel) {
    Drawing& drawing = draft.layout.before;
    const BarPiece* previous = nullptr;
    for (const BarPiece& piece : panel.pieces) {
        const Component component = segmentOf(draft.chart, piece).component;
        const QRectF label = addLabel(draft, piece, labelRoom(draft, panel, piece));
        const qreal half = draft.hairline() / 2;
        const bool isThick = piece.rect.height() > 2 * draft.hairline();
        if (isHatched(component) && isThick)
            draft.hatch(drawing, piece.rect, draft.length(8), label);
        else if (isFaint(colorOf(component, draft.colors()), draft.colors()) && isThick)
            drawing.boxes.push_back({.rect = piece.rect.adjusted(half, half, -half, -half),
                                     .outline = draft.colors().secondaryText,
                                     .width = draft.hairline()});
        if (previous != nullptr)
            addSeparator(draft, *previous, piece);
        previous = &piece;
    }
}

qreal addOffScaleMark(Draft& draft, const QRectF& topPiece) {
    const qreal top = topPiece.top();
    const qreal middle = topPiece.center().x();
    const qreal slant = draft.length(3);
    const qreal gap = draft.length(3);
    // The break: a slanted strip in the page's color through the bar, a little below its top.
    const qreal cut = top + draft.length(9);
    const qreal left = topPiece.left() - 1;
    const qreal right = topPiece.right() + 1;
    draft.layout.before.polygons.push_back(
        {QPolygonF({{left, cut + slant}, {right, cut - slant}, {right, cut - slant + gap}, {left, cut + slant + gap}}),
         draft.colors().page});
    const qreal foot = top - draft.length(3);
    const qreal half = draft.length(5);
    const qreal tip = top - draft.length(offScaleArrow);
    draft.layout.before.polygons.push_back(
        {QPolygonF({{middle - half, foot}, {middle + half, foot}, {middle, tip}}), draft.colors().text});
    return tip;
}

} // namespace costberg
