#pragma once

#include <QRect>

namespace costberg {

/// Where things stand across the panel: labels and sliders from `left` to `right`, marks of change before them, fields
/// in one column, and units behind the fields, which may use the margin.
struct PanelColumns {
    static constexpr int leftMargin = 22;
    static constexpr int rightMargin = 14; ///< with the scroll bar it is as wide as the left one
    static constexpr int fieldWidth = 90;
    static constexpr int unitWidth = 48; ///< within the columns

    int width;

    int left() const { return leftMargin; }
    int right() const { return width - rightMargin; }
    int columnWidth() const { return right() - left(); }
    int fieldLeft() const { return right() - unitWidth - fieldWidth; }
    QRect whole(int top, int height) const { return {left(), top, columnWidth(), height}; }
    QRect field(int top, int height) const { return {fieldLeft(), top, fieldWidth, height}; }
    QRect label(int top, int height) const { return {left(), top, fieldLeft() - 2 - left(), height}; }
    QRect unit(int top, int height) const {
        const int start = fieldLeft() + fieldWidth + 5;
        return {start, top, width - 2 - start, height};
    }
    /// In the margin, clear of a knob at the start of the track.
    QRect beforeTrack(int top, int height) const { return {0, top + (height - 20) / 2, 18, 20}; }
    QRect mark(int top, int height) const { return {4, top, leftMargin - 4, height}; }
};

} // namespace costberg
