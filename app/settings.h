#pragma once

#include "core/session/session.h"
#include "ui/theme/apply_theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace costberg {

/// What is remembered from one start to the next, besides the export dialog's own settings.
struct Settings {
    QByteArray windowGeometry;
    QByteArray windowLayout;
    QStringList recentFiles;
    QStringList openGroups; ///< ids of the unfolded groups of the input panel
    ThemePreference theme = ThemePreference::System;
    SliderCurves sliderCurves = SliderCurves::Shown;

    bool operator==(const Settings&) const = default;
};

Settings settingsFrom(const QSettings& store);
void save(const Settings& settings, QSettings& store);

/// The list with `path` on top, each path once, the ten latest.
QStringList withRecentFile(QStringList recentFiles, const QString& path);

} // namespace costberg
