#pragma once

#include "ui/present/component.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace costberg {

enum class ThemeKind { Light, Dark };

/// The colors of the window and of pictures. One accent; color otherwise stands for components alone.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor page;  ///< behind the chart
    QColor panel; ///< behind inputs and docks
    QColor text;
    QColor secondaryText;
    QColor line;  ///< hairlines between regions
    QColor grid;  ///< of charts
    QColor track; ///< of sliders
    QColor field; ///< behind text that can be edited
    QColor fieldBorder;
    QColor sheet; ///< behind menus and what else lies over the window
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor selected; ///< behind a selected row
    QColor notice;   ///< behind a notice
    QColor noticeText;
    QColor warning; ///< text of refusals
};

const Theme& themeOf(ThemeKind kind);
/// Dark where the palette's window is darker than its text.
ThemeKind kindOf(const QPalette& palette);
/// The palette that makes plain Qt widgets look like the theme.
QPalette paletteOf(const Theme& theme);

/// Keyed to the component, the same in every chart, table and legend; at least 3:1 against the page.
QColor colorOf(Component component, const Theme& theme);
/// How well the one can be told from the other: 1 to 21 (WCAG 2.1, contrast ratio).
double contrastOf(const QColor& one, const QColor& other);
/// White for text on that color where it can be read well, else the better of black and white.
QColor textColorOn(const QColor& background);

/// The one family that windows and pictures are set in, in pixels, so that every platform draws the same.
QFont fontOf(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace costberg
