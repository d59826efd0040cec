#include "app/data_commands.h"

#include "core/file/file_access.h"
#include "core/file/pasted_inputs.h"
#include "ui/dialogs/data_questions.h"
#include "ui/dialogs/questions.h"
#include "ui/inputs/input_panel.h"
#include "ui/present/file_texts.h"
#include "ui/present/pasted_text.h"
#include "ui/present/sweep_table.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace costberg {
namespace {

std::optional<DataFormat> formatOf(const QString& path) {
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == QLatin1String("csv"))
        return DataFormat::Csv;
    if (extension == QLatin1String("tsv"))
        return DataFormat::Tsv;
    if (extension == QLatin1String("json"))
        return DataFormat::Json;
    return std::nullopt;
}

Refusal unknownExtension(const QString& path) {
    const QString extension = QFileInfo(path).suffix();
    const QString found = extension.isEmpty() ? QStringLiteral("none") : QLatin1Char('.') + extension;
    return {path.toStdString(), found.toStdString(), "an extension of .csv, .tsv or .json"};
}

DataTable tableOf(DataSubject subject, const Session& session) {
    const Document& document = documentOf(session);
    switch (subject) {
    case DataSubject::Inputs:
        return inputTable(document.scenarios);
    case DataSubject::Breakdown:
        return breakdownTable(document);
    case DataSubject::Comparison:
        return comparisonTable(document);
    case DataSubject::Sweep:
        return sweepTableOf(chartDataOf(session, resultsOf(document)), currentScenario(session));
    }
    return {};
}

} // namespace

DataCommands::DataCommands(Store& store, MainWindow& window) : m_store(store), m_window(window) {
    const WindowActions& actions = window.actions();
    connect(actions.exportData, &QAction::triggered, this, &DataCommands::exportTable);
    connect(actions.copyInputs, &QAction::triggered, this, &DataCommands::copyInputs);
    connect(actions.pasteInputs, &QAction::triggered, this, &DataCommands::pasteInputs);
}

void DataCommands::exportTable() {
    settle();
    const Session& session = m_store.session();
    const bool isSweep = session.look.mode == ChartMode::Sweep;
    const auto wanted = askForData(&m_window, isSweep ? DataSubject::Sweep : DataSubject::Comparison);
    if (!wanted)
        return;
    const DataTable table = tableOf(wanted->subject, session);
    if (wanted->target == DataTarget::Clipboard)
        copy(table);
    else
        askAndSave(table);
}

void DataCommands::askAndSave(const DataTable& table) {
    QFileDialog dialog(&m_window, tr("Save the data"));
    dialog.setObjectName(QStringLiteral("dataFileDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    dialog.setNameFilter(tr("Data (*.csv *.tsv *.json)"));
    dialog.selectFile(offeredFileNameOf(currentScenario(m_store.session())) + QStringLiteral(".csv"));
    if (dialog.exec() == QDialog::Accepted)
        save(table, dialog.selectedFiles().constFirst());
}

bool DataCommands::save(const DataTable& table, const QString& path) {
    const std::string file = QFile::encodeName(path).toStdString();
    const auto format = formatOf(path);
    const Refused refused = format ? replaceFile(file, writtenAs(*format, table)) : unknownExtension(path);
    if (refused)
        showRefusal(&m_window, tr("The data could not be saved."), *refused);
    else
        m_window.say(savedText(QFileInfo(path).fileName()));
    return !refused;
}

/// Tabs, for spreadsheets put such text into cells.
void DataCommands::copy(const DataTable& table) {
    QGuiApplication::clipboard()->setText(QString::fromStdString(writtenAs(DataFormat::Tsv, table)));
    m_window.say(tr("The data were copied to the clipboard"));
}

void DataCommands::copyInputs() {
    settle();
    copy(inputTable({currentScenario(m_store.session())}));
}

void DataCommands::pasteInputs() {
    settle();
    const Scenario scenario = currentScenario(m_store.session());
    const auto pasted = parseInputs(QGuiApplication::clipboard()->text().toStdString(), scenario);
    if (!pasted)
        return showRefusal(&m_window, tr("The clipboard does not contain inputs that can be pasted."),
                           pasted.refusal());
    if (pasted->isEmpty())
        return m_window.say(tr("Nothing to paste: the inputs are already as in the clipboard"));
    if (confirmsPasting(&m_window, pastedQuestion(scenario, *pasted), pastedChanges(scenario, *pasted)))
        m_store.dispatch(action::PasteInputs{pasted->inputs, pasted->choices});
}

void DataCommands::settle() {
    m_window.inputs().finishTyping();
    m_store.dispatch(action::Settle{});
}

} // namespace costberg
