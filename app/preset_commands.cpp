#include "app/preset_commands.h"

#include "app/file_dialogs.h"
#include "core/file/file_access.h"
#include "core/presets.h"
#include "ui/dialogs/preset_gallery.h"
#include "ui/dialogs/questions.h"
#include "ui/present/file_texts.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace costberg {
namespace {

/// Null where neither the user nor the program has a preset of that id.
const Scenario* presetNamed(const OwnPresets& own, const QString& id) {
    const auto found = std::ranges::find(own.all(), id.toStdString(), &Scenario::id);
    return found != own.all().end() ? &*found : presetWithId(id.toStdString());
}

} // namespace

PresetCommands::PresetCommands(Store& store, MainWindow& window, OwnPresets& own)
    : m_store(store), m_window(window), m_own(own) {
    connect(window.actions().presets, &QAction::triggered, this, &PresetCommands::openGallery);
    connect(&window, &MainWindow::savePresetAsked, this, &PresetCommands::saveAsPreset);
}

void PresetCommands::openGallery() {
    m_gallery = new PresetGallery(&m_window);
    m_gallery->setAttribute(Qt::WA_DeleteOnClose);
    m_gallery->display(presetCardsOf(m_store.session()));
    connect(m_gallery, &PresetGallery::chosen, this, &PresetCommands::choose);
    connect(m_gallery, &PresetGallery::renameAsked, this, &PresetCommands::rename);
    connect(m_gallery, &PresetGallery::deleteAsked, this, &PresetCommands::remove);
    connect(m_gallery, &PresetGallery::exportAsked, this, &PresetCommands::exportToFile);
    connect(m_gallery, &PresetGallery::saveAsked, m_window.actions().savePreset, &QAction::trigger);
    m_gallery->open();
}

void PresetCommands::choose(const QString& id) {
    if (const Scenario* preset = presetNamed(m_own, id))
        m_store.dispatch(action::ChoosePreset{*preset});
}

void PresetCommands::saveAsPreset(const QString& scenarioId) {
    const Scenario* scenario = scenarioWithId(documentOf(m_store.session()), scenarioId.toStdString());
    if (scenario == nullptr)
        return;
    const Scenario kept = *scenario;
    QWidget* parent = m_gallery != nullptr ? static_cast<QWidget*>(m_gallery) : &m_window;
    if (const auto name = askForName(parent, tr("Save as preset"), QString::fromStdString(kept.name)))
        conclude(tr("The preset could not be saved."), m_own.save(kept, *name));
}

void PresetCommands::rename(const QString& id, const QString& name) {
    conclude(tr("The preset could not be renamed."), m_own.rename(id, name));
}

void PresetCommands::remove(const QString& id) { conclude(tr("The preset could not be deleted."), m_own.remove(id)); }

void PresetCommands::exportToFile(const QString& id) {
    const Scenario* preset = presetNamed(m_own, id);
    if (preset == nullptr)
        return;
    const QString path = askForFileToSave(m_gallery, tr("Export preset"), offeredFileFor(*preset));
    if (path.isEmpty())
        return;
    if (const auto refusal = saveDocument(QFile::encodeName(path).toStdString(), {preset->id, {*preset}, {}}))
        return showRefusal(m_gallery, tr("The preset could not be exported."), *refusal);
    m_window.say(savedText(QFileInfo(path).fileName()));
}

void PresetCommands::conclude(const QString& attempt, const Refused& refused) {
    if (refused)
        return showRefusal(&m_window, attempt, *refused);
    m_store.dispatch(action::SetOwnPresets{m_own.all()});
    if (m_gallery != nullptr)
        m_gallery->display(presetCardsOf(m_store.session()));
}

} // namespace costberg
