#pragma once

#include "core/file/carried_scenario.h"
#include "core/session/actions.h"

#include <vector>

namespace costberg {

/// The look by the names that a picture's statement keeps.
LookNames namesOf(const Look& look);

/// What brings a session that has just opened a document to the look of those names. Names that this version does not
/// know are passed over.
std::vector<Action> actionsTo(const LookNames& names);

} // namespace costberg
