#include "app/file_commands.h"

#include "app/document_files.h"
#include "app/file_dialogs.h"
#include "core/session/look_names.h"
#include "ui/dialogs/questions.h"
#include "ui/inputs/input_panel.h"
#include "ui/present/file_texts.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QFile>
#include <QFileInfo>

namespace costberg {
namespace {

/// A picture whose totals were changed, or its scenario, or which another version drew, is opened, but not in silence.
/// One that states no totals at all claims nothing.
QString textOfOpened(const OpenedFile& picture, const QString& fileName) {
    if (!picture.statement || picture.statement->totals.empty())
        return openedPictureText(fileName);
    const auto mismatches = mismatchesBetween(picture.document, picture.statement->totals);
    return mismatches.empty() ? openedPictureText(fileName) : openedPictureText(fileName, picture.document, mismatches);
}

} // namespace

FileCommands::FileCommands(Store& store, MainWindow& window, Settings& settings)
    : m_store(store), m_window(window), m_settings(settings) {
    const WindowActions& actions = window.actions();
    connect(actions.begin, &QAction::triggered, this, &FileCommands::begin);
    connect(actions.open, &QAction::triggered, this, &FileCommands::askAndOpen);
    connect(actions.addFile, &QAction::triggered, this, &FileCommands::askAndAdd);
    connect(actions.save, &QAction::triggered, this, &FileCommands::save);
    connect(actions.saveAs, &QAction::triggered, this, &FileCommands::askAndSave);
    connect(actions.revert, &QAction::triggered, this, &FileCommands::revert);
    connect(&window, &MainWindow::recentFileChosen, this, [this](const QString& path) { open({path}); });
    window.displayRecentFiles(m_settings.recentFiles);
}

void FileCommands::begin() {
    if (mayReplaceDocument())
        take(emptyDocument(), {});
}

bool FileCommands::open(const QStringList& names) {
    if (names.isEmpty() || !mayReplaceDocument())
        return false;
    if (names.size() == 1)
        return openOne(names.front());
    const auto document = joinedDocument(names);
    if (!document) {
        refuse(tr("The file could not be opened."), document.refusal());
        return false;
    }
    take(*document, {});
    return true;
}

bool FileCommands::openOne(const QString& name) {
    const auto file = fileNamed(name);
    if (!file) {
        refuse(tr("The file could not be opened."), file.refusal());
        return false;
    }
    const QString path = isFileName(name) ? QFileInfo(name).absoluteFilePath() : QString();
    if (file->kind == FileKind::Picture)
        takePicture(*file, path);
    else
        take(file->document, path);
    return true;
}

/// The document has no file yet: saving must not write over the picture.
void FileCommands::takePicture(const OpenedFile& picture, const QString& path) {
    take(picture.document, {});
    if (picture.statement)
        for (const Action& action : actionsTo(picture.statement->look))
            m_store.dispatch(action);
    remember(path);
    m_window.say(textOfOpened(picture, QFileInfo(path).fileName()));
}

void FileCommands::add(const QStringList& names) {
    if (names.isEmpty())
        return;
    const auto document = joinedDocument(names);
    if (!document)
        return refuse(tr("The scenarios could not be added."), document.refusal());
    m_store.dispatch(action::AddScenarios{document->scenarios});
    m_window.say(addedText(document->scenarios.size()));
}

bool FileCommands::save() {
    if (m_path.isEmpty())
        return askAndSave();
    if (isChangedElsewhere() && !confirmsReplacingChangedFile(&m_window, QFileInfo(m_path).fileName()))
        return false;
    return saveAs(m_path);
}

/// A file that is gone is not changed: it is written anew.
bool FileCommands::isChangedElsewhere() const {
    if (!QFileInfo::exists(m_path))
        return false;
    const auto document = documentNamed(m_path);
    return !document || *document != m_store.session().saved;
}

bool FileCommands::saveAs(const QString& path) {
    settle();
    if (const auto refusal = saveDocument(QFile::encodeName(path).toStdString(), documentOf(m_store.session()))) {
        refuse(tr("The file could not be saved."), *refusal);
        return false;
    }
    m_path = path;
    m_store.dispatch(action::MarkSaved{});
    m_window.displayFile(path);
    remember(path);
    m_window.say(savedText(QFileInfo(path).fileName()));
    return true;
}

bool FileCommands::mayReplaceDocument() {
    settle();
    if (!isModified(m_store.session()))
        return true;
    switch (askBeforeLosingChanges(&m_window, documentNameOf(m_store.session(), QFileInfo(m_path).fileName()))) {
    case LosingAnswer::Save:
        return save();
    case LosingAnswer::Discard:
        return true;
    case LosingAnswer::Cancel:
        return false;
    }
    return false;
}

void FileCommands::askAndOpen() { open(askForFilesToOpen(&m_window, tr("Open"), m_path)); }

void FileCommands::askAndAdd() { add(askForFilesToOpen(&m_window, tr("Add scenarios from file"), m_path)); }

bool FileCommands::askAndSave() {
    const QString offered = m_path.isEmpty() ? offeredFileFor(currentScenario(m_store.session())) : m_path;
    const QString path = askForFileToSave(&m_window, tr("Save as"), offered);
    return !path.isEmpty() && saveAs(path);
}

/// Reads the file again, as it may have changed; a document without one goes back to what it began as.
void FileCommands::revert() {
    if (m_path.isEmpty())
        return m_store.dispatch(action::RevertTo{m_store.session().saved});
    const auto document = documentNamed(m_path);
    if (!document)
        return refuse(tr("The file could not be read again."), document.refusal());
    m_store.dispatch(action::RevertTo{*document});
}

void FileCommands::take(const Document& document, const QString& path) {
    m_path = path;
    m_store.dispatch(action::OpenDocument{document});
    m_window.displayFile(path);
    if (!path.isEmpty())
        remember(path);
}

void FileCommands::remember(const QString& path) {
    m_settings.recentFiles = withRecentFile(m_settings.recentFiles, path);
    m_window.displayRecentFiles(m_settings.recentFiles);
    emit fileRemembered();
}

void FileCommands::settle() {
    m_window.inputs().finishTyping();
    m_store.dispatch(action::Settle{});
}

void FileCommands::refuse(const QString& attempt, const Refusal& refusal) { showRefusal(&m_window, attempt, refusal); }

} // namespace costberg
