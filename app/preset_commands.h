#pragma once

#include "app/own_presets.h"
#include "core/session/store.h"

#include <QObject>
#include <QPointer>

namespace costberg {

class MainWindow;
class PresetGallery;

/// The gallery, and what it does with the user's own presets.
class PresetCommands : public QObject {
    Q_OBJECT

public:
    PresetCommands(Store& store, MainWindow& window, OwnPresets& own);

    void openGallery();
    /// Asks for a name and keeps the scenario as a preset under it.
    void saveAsPreset(const QString& scenarioId);

private:
    void choose(const QString& id);
    void rename(const QString& id, const QString& name);
    void remove(const QString& id);
    void exportToFile(const QString& id);
    /// Tells the session and the open gallery what presets there are now, or the user why not.
    void conclude(const QString& attempt, const Refused& refused);

    Store& m_store;
    MainWindow& m_window;
    OwnPresets& m_own;
    QPointer<PresetGallery> m_gallery;
};

} // namespace costberg
