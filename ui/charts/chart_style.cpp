#include "ui/charts/chart_style.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

struct TextSize {
    qreal pixels;
    QFont::Weight weight;
};

TextSize sizeOf(TextRole role) {
    switch (role) {
    case TextRole::Title:
        return {20, QFont::Bold};
    case TextRole::Subtitle:
        return {14, QFont::Normal};
    case TextRole::Total:
        return {14, QFont::Bold};
    case TextRole::Name:
        return {13, QFont::DemiBold};
    case TextRole::Body:
        return {13, QFont::Normal};
    case TextRole::Small:
        return {12, QFont::Normal};
    case TextRole::Segment:
        return {12, QFont::DemiBold};
    case TextRole::Tiny:
        return {10, QFont::DemiBold};
    case TextRole::Fine:
        return {10, QFont::Normal};
    }
    return {13, QFont::Normal};
}

} // namespace

qreal ChartStyle::length(qreal onScreen) const { return std::max(1.0, std::round(onScreen * scale)); }

QFont chartFont(TextRole role, qreal scale) {
    const TextSize size = sizeOf(role);
    QFont font = fontOf(std::max(1, qRound(size.pixels * scale)), size.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

} // namespace costberg
