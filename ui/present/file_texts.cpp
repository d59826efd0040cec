#include "ui/present/file_texts.h"

#include "core/text/messages.h"
#include "ui/present/scenario_rows.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Files", text); }

/// A literal [*] in a name is written twice, or Qt would take it for the mark's place.
QString withoutMark(QString text) { return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); }

/// What no file system takes in a name becomes a space.
bool isKeptInFileNames(QChar character) {
    return character.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(character);
}

QString nameOf(const std::string& id, const Document& document) {
    const auto found = std::ranges::find(document.scenarios, id, &Scenario::id);
    return fromCore(found == document.scenarios.end() ? id : found->name);
}

QString mismatchText(const TotalMismatch& mismatch, const Document& document) {
    QString stated = moneyText(*mismatch.stated);
    QString model = moneyText(*mismatch.model);
    if (stated == model) {
        stated = exactMoneyText(*mismatch.stated);
        model = exactMoneyText(*mismatch.model);
    }
    return tr("It states %1 as %2 of “%3”, and the model gives %4.")
        .arg(stated, viewLabelOf(mismatch.view), nameOf(mismatch.scenario, document), model);
}

} // namespace

QString windowTitleOf(const Session& session, const QString& fileName) {
    const TitleTexts texts = titleTextsOf(session);
    QString scenario = withoutMark(texts.name);
    if (!texts.modified.isEmpty())
        scenario += QStringLiteral(" (%1)").arg(texts.modified);
    const QString mark = QStringLiteral("[*]");
    QStringList parts{fileName.isEmpty() ? scenario + mark : withoutMark(fileName) + mark};
    if (!fileName.isEmpty())
        parts << scenario;
    parts << QStringLiteral("Costberg");
    return parts.join(QStringLiteral(" – "));
}

QString savedText(const QString& fileName) { return tr("Saved as %1").arg(fileName); }

QString savedWithScenariosText(const QString& fileName, std::size_t count) {
    return count == 1 ? tr("Saved as %1, with the scenario in it").arg(fileName)
                      : tr("Saved as %1, with all %2 scenarios in it").arg(fileName).arg(count);
}

QString savedWithoutScenariosText(const QString& fileName) {
    return tr("Saved as %1, without scenarios in it").arg(fileName);
}

QString openedPictureText(const QString& fileName) { return tr("Opened from the picture %1").arg(fileName); }

QString openedPictureText(const QString& fileName, const Document& document,
                          const std::vector<TotalMismatch>& mismatches) {
    QStringList sentences{tr("Opened from the picture %1.").arg(fileName)};
    const auto shown = std::ranges::find_if(
        mismatches, [](const TotalMismatch& mismatch) { return mismatch.stated && mismatch.model; });
    if (shown == mismatches.end())
        sentences << tr("The totals that it states are not those of the scenarios in it.");
    else
        sentences << mismatchText(*shown, document);
    if (mismatches.size() > 1)
        sentences << tr("In all, %1 totals differ.").arg(mismatches.size());
    return sentences.join(QLatin1Char(' '));
}

QString addedText(std::size_t count) {
    return count == 1 ? tr("1 scenario added") : tr("%1 scenarios added").arg(count);
}

QString unreadablePresetText(const Refusal& refusal) {
    return tr("A preset of your own cannot be read. %1").arg(fromCore(messageOf(refusal)));
}

QString documentNameOf(const Session& session, const QString& fileName) {
    return fileName.isEmpty() ? fromCore(currentScenario(session).name) : fileName;
}

QString offeredFileNameOf(const Scenario& scenario) {
    QString name;
    for (const QChar character : fromCore(scenario.name).left(60))
        name += isKeptInFileNames(character) ? character : QLatin1Char(' ');
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("Untitled") : name;
}

} // namespace costberg
