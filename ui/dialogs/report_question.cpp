#include "ui/dialogs/report_question.h"

#include "ui/dialogs/carry_switch.h"
#include "ui/dialogs/export_settings.h"
#include "ui/dialogs/message_dialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QSettings>

namespace costberg {
namespace {

constexpr auto withoutScenario = "report/without-scenario";

QString tr(const char* text) { return QCoreApplication::translate("ReportQuestion", text); }

} // namespace

std::optional<ScenarioInPicture> askForReport(QWidget* parent, ScenarioInPicture offered) {
    MessageDialog dialog("savingReport", tr("Save a report"),
                         tr("One page as PDF: what the chart shows now, the breakdown, the inputs with their sources, "
                            "and published figures."),
                         parent);
    QCheckBox* carry = newCarrySwitch(&dialog);
    display(*carry, offered);
    dialog.addField(carry);
    dialog.addAnswer("cancel", tr("Cancel"));
    QPushButton* save = dialog.addAnswer("save", tr("Save…"));
    save->setDefault(true);
    save->setFocus();
    dialog.exec();
    return dialog.answer() == QLatin1String("save") ? std::optional(choiceOf(*carry)) : std::nullopt;
}

void saveReportChoice(ScenarioInPicture choice, QSettings& store) {
    store.setValue(QLatin1String(withoutScenario), choice == ScenarioInPicture::LeftOut);
}

ScenarioInPicture reportChoiceFrom(const QSettings& store) {
    const QString key = QLatin1String(withoutScenario);
    if (!store.contains(key))
        return exportSettingsFrom(store).picture.scenario;
    return store.value(key).toBool() ? ScenarioInPicture::LeftOut : ScenarioInPicture::Carried;
}

} // namespace costberg
