#pragma once

#include "core/levers.h"
#include "core/session/session.h"

#include <QString>

#include <array>

namespace costberg {

/// What moving a lever does to the picture as it is now, from the least on: nothing at all, something thinner than a
/// line, something that can be seen.
enum class LeverEffect { None, TooThin, Visible };

/// Of doubling what each lever sets, in the order of allLevers. Where tokens are bought, that of synthetic compute is
/// the tokens kept.
std::array<LeverEffect, allLevers.size()> leverEffects(const Session& session, const Results& results);

/// Says of the levers that move nothing why, and of those that move too little how much they are about. Empty where
/// every lever moves something that can be seen.
QString stillLeversSentence(const Session& session, const Results& results);

} // namespace costberg
