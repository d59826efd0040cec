#pragma once

#include <QString>

namespace costberg {

/// Where the program keeps what it remembers.
struct Places {
    QString settingsFile;
    QString presetsFolder; ///< of the user's own presets
};

/// The user's own, by the conventions of the system.
Places placesOfUser();

} // namespace costberg
