#include "app/appearance.h"

#include "ui/theme/theme.h"
#include "ui/window/calm_style.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QWidget>

/// The linker leaves resources of a library out unless somebody asks for them.
static void loadIcons() { Q_INIT_RESOURCE(icons); }

namespace costberg {
namespace {

/// The palette of the system shows through where the application has none of its own.
ThemeKind themeOfSystem() {
    QApplication::setPalette(QPalette());
    return kindOf(QApplication::palette());
}

ThemeKind kindFor(ThemePreference preference) {
    switch (preference) {
    case ThemePreference::System:
        return themeOfSystem();
    case ThemePreference::Light:
        return ThemeKind::Light;
    case ThemePreference::Dark:
        return ThemeKind::Dark;
    }
    return ThemeKind::Light;
}

} // namespace

void prepare(QApplication& application) {
    QApplication::setApplicationName(QStringLiteral("costberg"));
    QApplication::setApplicationDisplayName(QStringLiteral("Costberg"));
    QApplication::setApplicationVersion(QStringLiteral(COSTBERG_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("costberg"));
    QApplication::setStyle(new CalmStyle);
    QApplication::setFont(fontOf(13));
    loadIcons();
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/costberg.svg")));
}

Appearance::Appearance(QWidget& window, ThemePreference preference) : m_preference(preference) {
    window.installEventFilter(this);
    prefer(preference);
}

void Appearance::prefer(ThemePreference preference) {
    m_preference = preference;
    QApplication::setPalette(paletteOf(themeOf(kindFor(preference))));
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && m_preference == ThemePreference::System)
        prefer(m_preference);
    return QObject::eventFilter(watched, event);
}

} // namespace costberg
