#include "ui/present/sentence.h"

#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace costberg {
namespace {

constexpr qsizetype mostNamed = 5;
constexpr qsizetype mostNamedOfSeveral = 8;

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Sentence", text, nullptr, count); }

/// The first clause of a source, which names it; what follows explains.
QString nameOf(const QString& source) { return source.section(QLatin1Char(';'), 0, 0).trimmed(); }

bool isAssumption(const QString& source) {
    return source.startsWith(QLatin1String("assum"), Qt::CaseInsensitive) ||
           source.startsWith(QLatin1String("judgment"), Qt::CaseInsensitive);
}

/// "utilization"; the multiple is told by what it multiplies: "experiments ×4".
QString nameOf(Input input, const Scenario& scenario) {
    return input == Input::ComputeMultiple ? tr("experiments %1").arg(ratioText(scenario.at(input).value))
                                           : labelInSentence(input);
}

QString listOf(const QStringList& names, const QString& separator, qsizetype most) {
    const QString named = names.mid(0, most).join(separator);
    const qsizetype more = names.size() - most;
    return more > 0 ? tr("%1 and %n more", static_cast<int>(more)).arg(named) : named;
}

/// What stands behind the used inputs of a scenario, each in a few words.
struct Grounds {
    QStringList sources;
    QStringList assumed;
    QStringList entered; ///< neither the default nor with a source
};

Grounds groundsOf(const Scenario& scenario) {
    Grounds grounds;
    for (const Input input : allInputs()) {
        if (!isUsed(input, scenario.choices))
            continue;
        const InputState& state = scenario.at(input);
        const QString source = fromCore(state.source).simplified();
        if (isAssumption(source))
            grounds.assumed << nameOf(input, scenario);
        else if (const QString name = nameOf(source); !name.isEmpty() && !grounds.sources.contains(name))
            grounds.sources << name;
        else if (source.isEmpty() && state.value != specOf(input).standard)
            grounds.entered << nameOf(input, scenario);
    }
    return grounds;
}

/// The first of each, then the second of each, each name once: where the list is cut, every scenario is named in it.
QStringList inTurns(const std::vector<Grounds>& all, QStringList Grounds::*names) {
    QStringList merged;
    bool isAnyLeft = true;
    for (qsizetype turn = 0; isAnyLeft; ++turn) {
        isAnyLeft = false;
        for (const Grounds& grounds : all)
            if (turn < (grounds.*names).size()) {
                isAnyLeft = true;
                if (const QString& name = (grounds.*names)[turn]; !merged.contains(name))
                    merged << name;
            }
    }
    return merged;
}

QString partOf(const QString& sentence, const QStringList& names, const QString& separator, qsizetype most) {
    return names.isEmpty() ? QString() : sentence.arg(listOf(names, separator, most));
}

} // namespace

QString sourceLineOf(const std::vector<const Scenario*>& scenarios) {
    std::vector<Grounds> all;
    for (const Scenario* scenario : scenarios)
        all.push_back(groundsOf(*scenario));
    const qsizetype most = all.size() > 1 ? mostNamedOfSeveral : mostNamed;
    const QString comma = QStringLiteral(", ");
    QStringList parts{partOf(tr("Sources: %1."), inTurns(all, &Grounds::sources), QStringLiteral("; "), most),
                      partOf(tr("Assumed: %1."), inTurns(all, &Grounds::assumed), comma, most),
                      partOf(tr("Without a source: %1."), inTurns(all, &Grounds::entered), comma, most)};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts << tr("Sources: those of Costberg's defaults, which each input names.");
    return parts.join(QLatin1Char(' '));
}

QString sourceLineOf(const Scenario& scenario) { return sourceLineOf(std::vector{&scenario}); }

} // namespace costberg
