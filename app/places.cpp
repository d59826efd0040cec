#include "app/places.h"

#include <QDir>
#include <QStandardPaths>

namespace costberg {

Places placesOfUser() {
    const QDir configuration(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return {configuration.filePath(QStringLiteral("costberg/settings.ini")),
            data.filePath(QStringLiteral("costberg/presets"))};
}

} // namespace costberg
