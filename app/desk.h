#pragma once

#include "app/data_commands.h"
#include "app/file_commands.h"
#include "app/file_drop.h"
#include "app/own_presets.h"
#include "app/picture_commands.h"
#include "app/places.h"
#include "app/preset_commands.h"
#include "app/settings.h"
#include "core/session/store.h"
#include "ui/window/main_window.h"

#include <QObject>

namespace costberg {

/// Everything that is before the user: the session, the window that shows it, the document's file and the presets.
/// What is remembered is read when it is made and written when the window closes.
class Desk : public QObject {
    Q_OBJECT

public:
    /// Begins with the opening preset.
    explicit Desk(const Places& places, MainWindow::Evaluate evaluate = resultsOf);

    void show();
    MainWindow& window() { return m_window; }
    Store& store() { return m_store; }
    FileCommands& files() { return m_files; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followTheme();
    void restoreLayout();
    void rememberLayout();
    void saveSettings() const;

    Places m_places;
    Settings m_settings;
    OwnPresets m_ownPresets;
    Store m_store;
    MainWindow m_window;
    FileCommands m_files;
    PresetCommands m_presets;
    PictureCommands m_pictures;
    DataCommands m_data;
    FileDrop m_drop;
};

} // namespace costberg
