#include "ui/present/file_texts.h"

#include "core/text/messages.h"
#include "ui/present/scenario_rows.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Files", text); }

/// A literal [*] in a name is written twice, or Qt would take it for the mark's place.
QString withoutMark(QString text) { return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); }

/// What no file system takes in a name becomes a space.
bool isKeptInFileNames(QChar character) {
    return character.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(character);
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

QString savedWithScenarioText(const QString& fileName) {
    return tr("Saved as %1, with the scenario in it").arg(fileName);
}

QString savedWithoutScenarioText(const QString& fileName) {
    return tr("Saved as %1, without the scenario, as pictures are exported").arg(fileName);
}

QString openedPictureText(const QString& fileName) { return tr("Opened from the picture %1").arg(fileName); }

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
