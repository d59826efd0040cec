#pragma once

#include "app/settings.h"

#include <QObject>

class QApplication;

namespace costberg {

/// What the program is called, and the style, font and icon of every window.
void prepare(QApplication& application);

/// Keeps the application light or dark, as the user prefers or the system is.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// `window` hears of it when the system changes.
    Appearance(QWidget& window, ThemePreference preference);

    void prefer(ThemePreference preference);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ThemePreference m_preference;
};

} // namespace costberg
