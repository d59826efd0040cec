#pragma once

#include "app/command_line.h"
#include "core/file/carried_scenario.h"
#include "core/result.h"
#include "core/session/session.h"

namespace costberg {

/// Draws the documents of the task and writes the picture.
Refused exportPicture(const ExportTask& task);

/// What a picture of this session carries.
CarriedScenario carriedScenarioOf(const Session& session);

} // namespace costberg
