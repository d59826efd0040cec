#include "ui/dialogs/small_bars.h"

#include "ui/charts/line_cuts.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace costberg {
namespace {

constexpr qreal leastHeight = 1.5;
/// Of the room that a bar has, the rest is the gap.
constexpr qreal barShare = 0.66;

qreal shareOf(const std::vector<PresetCard::Piece>& bar) {
    qreal share = 0;
    for (const PresetCard::Piece& piece : bar)
        share += piece.share;
    return share;
}

void drawPiece(QPainter& painter, const QRectF& piece, Component component, const Theme& theme) {
    painter.fillRect(piece, colorOf(component, theme));
    if (!isHatched(component) || piece.height() < 4)
        return;
    painter.setPen(QPen(theme.secondaryText, 1));
    const QRectF outline = piece.adjusted(0.5, 0.5, -0.5, -0.5);
    for (const QLineF& line : hatching(outline, 4))
        painter.drawLine(line);
    painter.drawRect(outline);
}

void drawBar(QPainter& painter, const QRectF& room, const std::vector<PresetCard::Piece>& bar, const Theme& theme) {
    const qreal whole = shareOf(bar);
    if (whole <= 0)
        return;
    const qreal height = std::max(whole * room.height(), leastHeight);
    qreal foot = room.bottom();
    for (const PresetCard::Piece& piece : bar) {
        const qreal part = height * piece.share / whole;
        drawPiece(painter, {room.left(), foot - part, room.width(), part}, piece.component, theme);
        foot -= part;
    }
}

} // namespace

void drawSmallBars(QPainter& painter, const QRectF& box, const std::vector<std::vector<PresetCard::Piece>>& bars,
                   const Theme& theme) {
    if (bars.empty())
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    const qreal step = box.width() / static_cast<qreal>(bars.size());
    const QRectF room = box.adjusted(0, 0, 0, -1);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const qreal left = room.left() + step * (static_cast<qreal>(i) + (1 - barShare) / 2);
        drawBar(painter, {left, room.top(), step * barShare, room.height()}, bars[i], theme);
    }
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.secondaryText);
    painter.restore();
}

} // namespace costberg
