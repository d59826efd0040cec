#pragma once

#include "core/session/store.h"

#include <QObject>
#include <QString>

namespace costberg {

class MainWindow;

/// Leaving with a picture: the export dialog, with the settings that it was left with.
class PictureCommands : public QObject {
    Q_OBJECT

public:
    PictureCommands(const Store& store, MainWindow& window, QString settingsFile);

private:
    void openDialog();

    const Store& m_store;
    MainWindow& m_window;
    QString m_settingsFile;
};

} // namespace costberg
