#pragma once

namespace costberg {

/// Whether the X server that DISPLAY names answers. Qt ends the program where it does not, as after a session ended.
/// True where that cannot be asked.
bool isXServerReached();

} // namespace costberg
