#include "ui/present/pasted_text.h"

#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace costberg {
namespace {

constexpr qsizetype mostLines = 12;

QString tr(const char* text) { return QCoreApplication::translate("PastedText", text); }

QString lineOf(Choice choice, std::size_t before, std::size_t after) {
    return tr("%1: %2 → %3").arg(labelOf(choice), labelOf(choice, before), labelOf(choice, after));
}

QString lineOf(Input input, const InputState& before, const InputState& after) {
    if (before.value == after.value)
        return tr("%1: range or source").arg(shortLabelOf(input));
    const std::string_view unit = specOf(input).unit;
    return tr("%1: %2 → %3").arg(shortLabelOf(input), exactText(before.value, unit), exactText(after.value, unit));
}

} // namespace

QString pastedQuestion(const Scenario& scenario, const PastedInputs& pasted) {
    const auto count = pasted.inputs.size() + pasted.choices.size();
    const QString name = fromCore(scenario.name);
    return count == 1 ? tr("Change one setting of “%1”?").arg(name)
                      : tr("Change %1 settings of “%2”?").arg(QString::number(count), name);
}

QString pastedChanges(const Scenario& scenario, const PastedInputs& pasted) {
    QStringList lines;
    for (const auto& [choice, index] : pasted.choices)
        lines << lineOf(choice, valueIndexOf(scenario.choices, choice), index);
    for (const auto& [input, state] : pasted.inputs)
        lines << lineOf(input, scenario.at(input), state);
    const qsizetype more = lines.size() - mostLines;
    if (more > 1)
        lines = lines.mid(0, mostLines) << tr("and %1 more").arg(more);
    return lines.join(QLatin1Char('\n'));
}

} // namespace costberg
