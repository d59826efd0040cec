#pragma once

#include "app/settings.h"

class QApplication;
class QWidget;

namespace costberg {

/// What the program is called, and the style, font and icon of every window.
void prepare(QApplication& application);

/// The application light or dark, as the user prefers or the system is.
class Appearance {
public:
    Appearance(QWidget& window, ThemePreference preference);

    void prefer(ThemePreference preference);
};

} // namespace costberg
