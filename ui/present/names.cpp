#include "ui/present/names.h"

#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Names", text, nullptr, count); }

} // namespace

QString nameOf(const Scenario& scenario) {
    const QString name = fromCore(scenario.name).simplified();
    return name.isEmpty() ? tr("Untitled") : name;
}

QStringList distinctNamesOf(const Document& document) {
    QStringList names;
    for (const Scenario& scenario : document.scenarios) {
        const QString name = nameOf(scenario);
        QString distinct = name;
        for (int number = 2; names.contains(distinct); ++number)
            distinct = QStringLiteral("%1 (%2)").arg(name).arg(number);
        names << distinct;
    }
    return names;
}

QString nameWithChangesOf(const Session& session) {
    const Scenario& scenario = currentScenario(session);
    const QString modified = modifiedTextOf(session, scenario);
    return modified.isEmpty() ? nameOf(scenario) : QStringLiteral("%1 (%2)").arg(nameOf(scenario), modified);
}

bool isWithoutFleet(View view, const Scenario& scenario) {
    return (view == View::Cash || view == View::Fleet) && scenario.at(Input::Gpus).value == 0;
}

QString modifiedTextOf(const Session& session, const Scenario& scenario) {
    const Scenario* preset = presetOf(session, scenario);
    if (preset == nullptr)
        return {};
    const auto count = static_cast<int>(differenceBetween(scenario, *preset).count());
    if (count == 0)
        return {};
    return count == 1 ? tr("modified, 1 input") : tr("modified, %n inputs", count);
}

QString pinnedNameOf(const Session& session) {
    const Scenario& scenario = currentScenario(session);
    const QString name = nameOf(scenario);
    const Scenario* preset = presetOf(session, scenario);
    if (preset == nullptr)
        return tr("%1 (pinned)").arg(name);
    const Difference difference = differenceBetween(scenario, *preset);
    if (difference.inputs.size() != 1 || !difference.choices.empty())
        return tr("%1 (pinned)").arg(name);
    const InputSpec& spec = specOf(difference.inputs.front());
    const double value = scenario.at(difference.inputs.front()).value;
    return QStringLiteral("%1: %2 %3")
        .arg(name, shortLabelOf(difference.inputs.front()), quantityText(value, spec.unit));
}

} // namespace costberg
