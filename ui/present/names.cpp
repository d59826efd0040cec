#include "ui/present/names.h"

#include "ui/present/words.h"

#include <QCoreApplication>

#include <map>

namespace costberg {
namespace {

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Names", text, nullptr, count); }

} // namespace

QStringList distinctNamesOf(const Document& document) {
    QStringList names;
    std::map<std::string, int> seen;
    for (const Scenario& scenario : document.scenarios) {
        const int count = ++seen[scenario.name];
        const QString name = fromCore(scenario.name);
        names << (count == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(count));
    }
    return names;
}

QString modifiedTextOf(const Session& session, const Scenario& scenario) {
    const Scenario* preset = presetOf(session, scenario);
    if (preset == nullptr)
        return {};
    const auto count = static_cast<int>(differenceBetween(scenario, *preset).count());
    if (count == 0)
        return {};
    return count == 1 ? tr("modified, 1 input") : tr("modified, %1 inputs").arg(count);
}

QString pinnedNameOf(const Session& session) {
    const Scenario& scenario = currentScenario(session);
    const QString name = fromCore(scenario.name);
    const Scenario* preset = presetOf(session, scenario);
    if (preset == nullptr)
        return tr("%1 (pinned)").arg(name);
    const Difference difference = differenceBetween(scenario, *preset);
    if (difference.inputs.size() != 1 || !difference.choices.empty())
        return tr("%1 (pinned)").arg(name);
    const InputSpec& spec = specOf(difference.inputs.front());
    const double value = scenario.at(difference.inputs.front()).value;
    return QStringLiteral("%1: %2 %3").arg(name, fromCore(spec.label), quantityText(value, spec.unit));
}

} // namespace costberg
