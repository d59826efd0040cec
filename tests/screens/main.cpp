#include "tests/screens/screens.h"

#include "app/prepare.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

/// costberg-screens FOLDER: every screen and dialog, light and dark, as FOLDER/screen-theme-scale.png.
int main(int argumentCount, char** arguments) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    costberg::prepare(application);
    if (QApplication::arguments().size() != 2) {
        std::fputs("usage: costberg-screens FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QApplication::arguments().at(1));
    folder.mkpath(QStringLiteral("."));
    return costberg::renderScreens(folder) ? 0 : 1;
}
