#pragma once

#include "app/command_line.h"
#include "core/result.h"

namespace costberg {

/// Draws the documents of the task and writes the picture.
Refused exportPicture(const ExportTask& task);

} // namespace costberg
