#pragma once

#include <Qt>

#include <chrono>
#include <optional>

class QKeyEvent;

namespace costberg {

// What keys and the mouse mean to everything that moves along a slider's track.

/// Keys that follow each other within this time are one gesture.
inline constexpr std::chrono::milliseconds gesturePause{800};
/// Digits of the values that a drag goes through.
inline constexpr int draggedDigits = 3;
inline constexpr int fineDigits = 4;
/// What a fine movement is of a usual one.
inline constexpr double fineShare = 0.1;

/// With Shift.
bool isFine(Qt::KeyboardModifiers modifiers);

/// The steps that an arrow or a page key asks for, up or down; nothing for another key.
std::optional<double> stepsOf(const QKeyEvent& event, Qt::LayoutDirection direction);

} // namespace costberg
