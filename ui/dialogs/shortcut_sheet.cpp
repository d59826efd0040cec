#include "ui/dialogs/shortcut_sheet.h"

namespace costberg {

std::vector<ShortcutGroup> shortcutsBesideMenus() { return {}; }

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent) { setObjectName(QStringLiteral("shortcuts")); }

void ShortcutSheet::display(const std::vector<ShortcutGroup>& groups) { m_groups = groups; }

} // namespace costberg
