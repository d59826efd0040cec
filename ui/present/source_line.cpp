#include "ui/present/sentence.h"

#include "core/usage.h"
#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace costberg {
namespace {

constexpr qsizetype mostNamed = 5;

QString tr(const char* text) { return QCoreApplication::translate("Sentence", text); }

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

QString listOf(const QStringList& names, const QString& separator) {
    const QString named = names.mid(0, mostNamed).join(separator);
    const qsizetype more = names.size() - mostNamed;
    return more > 0 ? tr("%1 and %2 more").arg(named).arg(more) : named;
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

} // namespace

QString sourceLineOf(const Scenario& scenario) {
    const Grounds grounds = groundsOf(scenario);
    const QString comma = QStringLiteral(", ");
    QStringList parts;
    if (!grounds.sources.isEmpty())
        parts << tr("Sources: %1.").arg(listOf(grounds.sources, QStringLiteral("; ")));
    if (!grounds.assumed.isEmpty())
        parts << tr("Assumed: %1.").arg(listOf(grounds.assumed, comma));
    if (!grounds.entered.isEmpty())
        parts << tr("Without a source: %1.").arg(listOf(grounds.entered, comma));
    if (parts.isEmpty())
        parts << tr("Sources: those of Costberg's defaults, which each input names.");
    return parts.join(QLatin1Char(' '));
}

} // namespace costberg
