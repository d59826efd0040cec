#pragma once

class QApplication;

namespace costberg {

/// Whether the window follows the system, or is always light or dark.
enum class ThemePreference { System, Light, Dark };

/// Sets style, font and palette of the whole program. With System it is light or dark as the platform's palette is, and
/// follows when that changes.
void applyTheme(QApplication& application, ThemePreference preference);

} // namespace costberg
