#pragma once

#include <Qt>

#include <optional>

class QKeyEvent;

namespace costberg {

// What keys mean to everything that moves along a slider's track.

/// What a fine movement is of a usual one.
inline constexpr double fineShare = 0.1;

/// With Shift.
bool isFine(Qt::KeyboardModifiers modifiers);

/// The steps that an arrow or a page key asks for, up or down; nothing for another key.
std::optional<double> stepsOf(const QKeyEvent& event, Qt::LayoutDirection direction);

} // namespace costberg
