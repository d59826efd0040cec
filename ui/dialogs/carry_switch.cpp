#include "ui/dialogs/carry_switch.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CarrySwitch", text); }

} // namespace

QCheckBox* newCarrySwitch(QWidget* parent) {
    auto* made = new QCheckBox(tr("Carry all scenarios of the file"), parent);
    made->setObjectName(QStringLiteral("carryScenario"));
    made->setToolTip(tr("Whoever opens it in Costberg, or drops it on the window, gets this very state: all scenarios "
                        "with their names, stories and sources, not only those that are shown."));
    return made;
}

ScenarioInPicture choiceOf(const QCheckBox& carrySwitch) {
    return carrySwitch.isChecked() ? ScenarioInPicture::Carried : ScenarioInPicture::LeftOut;
}

void display(QCheckBox& carrySwitch, ScenarioInPicture choice) {
    carrySwitch.setChecked(choice == ScenarioInPicture::Carried);
}

} // namespace costberg
