#include "ui/present/pasted_text.h"

#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace costberg {
namespace {

constexpr qsizetype mostLines = 12;

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("PastedText", text, nullptr, count); }

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
    const auto count = static_cast<int>(pasted.inputs.size() + pasted.choices.size());
    const QString name = fromCore(scenario.name);
    return count == 1 ? tr("Change one setting of “%1”?").arg(name)
                      : tr("Change %n settings of “%1”?", count).arg(name);
}

QString pastedChanges(const Scenario& scenario, const PastedInputs& pasted) {
    QStringList lines;
    for (const auto& [choice, index] : pasted.choices)
        lines << lineOf(choice, valueIndexOf(scenario.choices, choice), index);
    for (const auto& [input, state] : pasted.inputs)
        lines << lineOf(input, scenario.at(input), state);
    const qsizetype more = lines.size() - mostLines;
    if (more > 1)
        lines = lines.mid(0, mostLines) << tr("and %n more", static_cast<int>(more));
    return lines.join(QLatin1Char('\n'));
}

} // namespace costberg
