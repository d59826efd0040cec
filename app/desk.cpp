#include "app/desk.h"

#include "app/document_files.h"
#include "ui/inputs/input_panel.h"
#include "ui/present/file_texts.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QTimer>

namespace costberg {
namespace {

Settings settingsIn(const QString& file) { return settingsFrom(QSettings(file, QSettings::IniFormat)); }

/// What the window manager may put around a window.
constexpr QSize roomForFrame(16, 56);

/// Runs a function once this turn of the event loop has come to its end.
Store::Scheduler endOfTurn(QObject* context) {
    return [context](std::function<void()> run) { QTimer::singleShot(0, context, std::move(run)); };
}

} // namespace

Desk::Desk(const Places& places, MainWindow::Evaluate evaluate)
    : m_places(places), m_settings(settingsIn(places.settingsFile)), m_ownPresets(places.presetsFolder),
      m_store(sessionOf(openingDocument(), m_ownPresets.all()), endOfTurn(this)),
      m_window(m_store, std::move(evaluate)), m_files(m_store, m_window, m_settings),
      m_presets(m_store, m_window, m_ownPresets), m_pictures(m_store, m_window, places.settingsFile),
      m_data(m_store, m_window), m_drop(m_window) {
    restoreLayout();
    followTheme();
    m_store.dispatch(action::ShowSliderCurves{m_settings.sliderCurves});
    m_window.installEventFilter(this);
    connect(&m_files, &FileCommands::fileRemembered, this, &Desk::saveSettings);
    connect(&m_drop, &FileDrop::dropped, &m_files, &FileCommands::open);
}

/// At the first start the docks are laid out once the window has its size.
void Desk::show() {
    m_window.show();
    if (m_settings.windowLayout.isEmpty())
        m_window.resetLayout();
    if (!m_ownPresets.refusals().empty())
        m_window.say(unreadablePresetText(m_ownPresets.refusals().front()));
}

void Desk::followTheme() {
    applyTheme(*qApp, m_settings.theme);
    QActionGroup* themes = m_window.actions().themes;
    themes->actions().at(static_cast<int>(m_settings.theme))->setChecked(true);
    connect(themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_settings.theme = static_cast<ThemePreference>(action->data().toInt());
        applyTheme(*qApp, m_settings.theme);
        saveSettings();
    });
}

void Desk::restoreLayout() {
    m_window.resize(QSize(1600, 1000).boundedTo(m_window.screen()->availableSize() - roomForFrame));
    m_window.restoreGeometry(m_settings.windowGeometry);
    m_window.restoreLayout(m_settings.windowLayout);
    m_window.inputs().unfold(m_settings.openGroups);
}

bool Desk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Close || watched != &m_window)
        return QObject::eventFilter(watched, event);
    if (!m_files.mayReplaceDocument()) {
        event->ignore();
        return true;
    }
    rememberLayout();
    saveSettings();
    return false;
}

void Desk::rememberLayout() {
    m_settings.windowGeometry = m_window.saveGeometry();
    m_settings.windowLayout = m_window.layoutState();
    m_settings.openGroups = m_window.inputs().openGroups();
    m_settings.sliderCurves = m_store.session().look.sliderCurves;
}

void Desk::saveSettings() const {
    QSettings store(m_places.settingsFile, QSettings::IniFormat);
    save(m_settings, store);
}

} // namespace costberg
