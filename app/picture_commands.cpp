#include "app/picture_commands.h"

#include "app/picture_export.h"
#include "app/report_export.h"
#include "core/session/simulations.h"
#include "ui/charts/report_page.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/dialogs/report_question.h"
#include "ui/inputs/input_panel.h"
#include "ui/present/chart_data.h"
#include "ui/present/file_texts.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace costberg {

PictureCommands::PictureCommands(const Store& store, MainWindow& window, QString settingsFile)
    : m_store(store), m_window(window), m_settingsFile(std::move(settingsFile)) {
    const auto opens = [this](const QAction* action, ChartSubject subject) {
        connect(action, &QAction::triggered, this, [this, subject] { openDialog(subject); });
    };
    opens(window.actions().exportPicture, ChartSubject::Bars);
    opens(window.actions().exportDistribution, ChartSubject::Distribution);
    opens(window.actions().exportSensitivity, ChartSubject::Sensitivity);
    connect(window.actions().report, &QAction::triggered, this, &PictureCommands::askAndSaveReport);
}

/// The picture is what the session is now, with axes that no drag has held: that of the headless command.
void PictureCommands::openDialog(ChartSubject subject) {
    m_window.inputs().finishTyping();
    const Session& session = m_store.session();
    const ChartData chart = pictureChartOf(session, subject);
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    auto* dialog = new ExportDialog(chart, carriedScenarioOf(session), exportSettingsFrom(settings),
                                    offeredFileNameOf(currentScenario(session)), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString& path) { m_window.say(savedText(QFileInfo(path).fileName())); });
    connect(dialog, &ExportDialog::copied, this,
            [this] { m_window.say(tr("The picture was copied to the clipboard")); });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        QSettings store(m_settingsFile, QSettings::IniFormat);
        save(dialog->settings(), store);
    });
    dialog->open();
}

void PictureCommands::askAndSaveReport() {
    m_window.inputs().finishTyping();
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    const auto scenario = askForReport(&m_window, reportChoiceFrom(settings));
    if (!scenario)
        return;
    saveReportChoice(*scenario, settings);
    QFileDialog dialog(&m_window, tr("Save the report"));
    dialog.setObjectName(QStringLiteral("reportFileDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.setNameFilter(tr("Report (*.pdf)"));
    dialog.selectFile(offeredFileNameOf(currentScenario(m_store.session())) + QStringLiteral(".pdf"));
    if (dialog.exec() == QDialog::Accepted)
        saveReport(dialog.selectedFiles().constFirst(), *scenario);
}

/// What is shown now, with axes that no drag has held, as in a picture.
void PictureCommands::saveReport(const QString& path, ScenarioInPicture scenario) {
    const Session& session = m_store.session();
    const ReportData report =
        reportDataOf(session, simulatedResultsOf(session), reportOriginOf(m_window.windowFilePath()));
    const bool isCarried = scenario == ScenarioInPicture::Carried;
    const Refused refused = exportReport(QFile::encodeName(path).toStdString(), report,
                                         isCarried ? carriedScenarioOf(session) : CarriedScenario());
    const QString name = QFileInfo(path).fileName();
    const std::size_t count = documentOf(session).scenarios.size();
    if (refused)
        showRefusal(&m_window, tr("The report could not be saved."), *refused);
    else
        m_window.say(isCarried ? savedWithScenariosText(name, count) : savedWithoutScenariosText(name));
}

} // namespace costberg
