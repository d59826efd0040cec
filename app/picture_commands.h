#pragma once

#include "core/session/store.h"
#include "ui/charts/picture.h"
#include "ui/present/dock_charts.h"

#include <QObject>
#include <QString>

namespace costberg {

class MainWindow;

/// Leaving with a picture or a report: the export dialog with the settings that it was left with, and the page after
/// the question whether it carries the scenarios.
class PictureCommands : public QObject {
    Q_OBJECT

public:
    PictureCommands(const Store& store, MainWindow& window, QString settingsFile);

private:
    void openDialog(ChartSubject subject);
    void askAndSaveReport();
    void saveReport(const QString& path, ScenarioInPicture scenario);

    const Store& m_store;
    MainWindow& m_window;
    QString m_settingsFile;
};

} // namespace costberg
