#pragma once

#include "core/file/data_table.h"
#include "core/session/store.h"

#include <QObject>

namespace costberg {

class MainWindow;

/// Leaving with numbers, to a file or the clipboard, and bringing inputs back from a table.
class DataCommands : public QObject {
    Q_OBJECT

public:
    DataCommands(Store& store, MainWindow& window);

    /// In the format that the path's extension names (.csv, .tsv, .json). Where it is refused, the user is told.
    bool save(const DataTable& table, const QString& path);

private:
    void exportTable();
    void copyInputs();
    void pasteInputs();
    void askAndSave(const DataTable& table);
    void copy(const DataTable& table);
    /// What is being typed or dragged is done with.
    void settle();

    Store& m_store;
    MainWindow& m_window;
};

} // namespace costberg
