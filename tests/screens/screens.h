#pragma once

class QDir;

namespace costberg {

/// False where a picture could not be written.
bool renderScreens(const QDir& folder);

} // namespace costberg
