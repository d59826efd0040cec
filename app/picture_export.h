#pragma once

#include "app/command_line.h"
#include "core/file/carried_scenario.h"
#include "core/result.h"
#include "core/session/session.h"

namespace costberg {

/// Draws the documents of the task and writes the picture.
Refused exportPicture(const ExportTask& task);

/// A session of the document that looks at it so; nothing: in the view in which the first scenario opens.
Session sessionFor(const Document& document, ChartMode mode, std::optional<View> view);

/// What a picture of this session carries.
CarriedScenario carriedScenarioOf(const Session& session);

} // namespace costberg
