#pragma once

#include "ui/theme/theme.h"

#include <QFont>

namespace costberg {

/// What a text of the chart is; it decides the size and weight that it is set in.
enum class TextRole { Title, Subtitle, Total, Name, Body, Small, Segment, Tiny, Fine };
inline constexpr std::size_t textRoleCount = 9;

/// A picture leaves out what only serves the work on the screen, such as the mark under the current scenario.
enum class ChartUse { Screen, Picture };

/// How a chart is drawn, apart from what it shows.
struct ChartStyle {
    ThemeKind theme = ThemeKind::Light;
    qreal scale = 1; ///< of every length and text: 1 on the screen
    ChartUse use = ChartUse::Screen;

    bool operator==(const ChartStyle&) const = default;

    /// A length on the screen in this style, in whole pixels: edges stay on the pixels' edges.
    qreal length(qreal onScreen) const;
    const Theme& colors() const { return themeOf(theme); }
};

/// Unhinted and without subpixels, so that a text has the same place and the same pixels on every platform.
QFont chartFont(TextRole role, qreal scale);

} // namespace costberg
