#pragma once

#include "ui/dialogs/shortcut_sheet.h"

class QMenuBar;

namespace costberg {

/// All keys: those of the menus, a group each, then those that no menu shows.
std::vector<ShortcutGroup> shortcutsOf(const QMenuBar& bar);

} // namespace costberg
