#pragma once

#include "app/settings.h"
#include "core/file/file_access.h"
#include "core/result.h"
#include "core/session/store.h"

#include <QObject>

namespace costberg {

class MainWindow;

/// What the File menu does with the document: it is begun, opened, saved and brought back. Nothing that is not saved is
/// replaced without a question.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Store& store, MainWindow& window, Settings& settings);

    /// Where the document is saved; empty where it is not yet.
    const QString& path() const { return m_path; }

    /// Replaces the document by these files or presets, several joined to one. False where the user or the files
    /// refused.
    bool open(const QStringList& names);
    void add(const QStringList& names);
    /// Asks for a path where there is none yet, and before it replaces what another program wrote. Each is true where
    /// the document has been saved: written, read back and the same.
    bool save();
    bool saveAs(const QString& path);
    /// Asks whether changes may be lost, and saves them where the user wants that. True where the document may go.
    bool mayReplaceDocument();

signals:
    /// The recent files of the settings have changed.
    void fileRemembered();

private:
    void begin();
    void askAndOpen();
    void askAndAdd();
    bool askAndSave();
    bool isChangedElsewhere() const;
    void revert();
    bool openOne(const QString& name);
    void takePicture(const OpenedFile& picture, const QString& path);
    void take(const Document& document, const QString& path);
    void remember(const QString& path);
    /// What is being typed or dragged is done with.
    void settle();
    void refuse(const QString& attempt, const Refusal& refusal);

    Store& m_store;
    MainWindow& m_window;
    Settings& m_settings;
    QString m_path;
};

} // namespace costberg
