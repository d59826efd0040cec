#include "app/prepare.h"

#include "ui/theme/apply_theme.h"

#include <QApplication>
#include <QIcon>

/// The linker leaves resources of a library out unless somebody asks for them.
static void loadIcons() { Q_INIT_RESOURCE(icons); }

namespace costberg {

void prepare(QApplication& application) {
    QApplication::setApplicationName(QStringLiteral("costberg"));
    QApplication::setApplicationDisplayName(QStringLiteral("Costberg"));
    QApplication::setApplicationVersion(QStringLiteral(COSTBERG_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("costberg"));
    applyTheme(application, ThemePreference::System);
    loadIcons();
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/costberg.svg")));
}

} // namespace costberg
