#include "app/settings.h"

#include <QSettings>

#include <array>

namespace costberg {
namespace {

constexpr int mostRecentFiles = 10;
constexpr std::array themeNames{"system", "light", "dark"};

ThemePreference themeNamed(const QString& name) {
    for (std::size_t i = 0; i < themeNames.size(); ++i)
        if (name == QLatin1String(themeNames[i]))
            return static_cast<ThemePreference>(i);
    return ThemePreference::System;
}

} // namespace

Settings settingsFrom(const QSettings& store) {
    Settings settings;
    settings.windowGeometry = store.value("window/geometry").toByteArray();
    settings.windowLayout = store.value("window/layout").toByteArray();
    settings.recentFiles = store.value("files/recent").toStringList();
    settings.openGroups = store.value("inputs/open-groups").toStringList();
    settings.theme = themeNamed(store.value("window/theme").toString());
    const bool showsCurves = store.value("inputs/curves", true).toBool();
    settings.sliderCurves = showsCurves ? SliderCurves::Shown : SliderCurves::Hidden;
    return settings;
}

void save(const Settings& settings, QSettings& store) {
    store.setValue("window/geometry", settings.windowGeometry);
    store.setValue("window/layout", settings.windowLayout);
    store.setValue("files/recent", settings.recentFiles);
    store.setValue("inputs/open-groups", settings.openGroups);
    store.setValue("inputs/curves", settings.sliderCurves == SliderCurves::Shown);
    store.setValue("window/theme", QString::fromLatin1(themeNames[static_cast<std::size_t>(settings.theme)]));
}

QStringList withRecentFile(QStringList recentFiles, const QString& path) {
    recentFiles.removeAll(path);
    recentFiles.prepend(path);
    return recentFiles.mid(0, mostRecentFiles);
}

} // namespace costberg
