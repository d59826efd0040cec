#include "app/own_presets.h"

#include "core/file/file_access.h"
#include "core/presets.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace costberg {
namespace {

/// "My GPT-5 (guess)" becomes "own-my-gpt-5-guess": an id, and a file name on every system.
std::string idFor(const QString& name) {
    QString id = QStringLiteral("own");
    bool wordEnded = true;
    for (const QChar character : name.toLower()) {
        const bool isPlain = character.unicode() < 128 && character.isLetterOrNumber();
        if (isPlain && wordEnded)
            id += QLatin1Char('-');
        if (isPlain)
            id += character;
        wordEnded = !isPlain;
    }
    return id.left(80).toStdString();
}

} // namespace

OwnPresets::OwnPresets(QString folder) : m_folder(std::move(folder)) { load(); }

Refused OwnPresets::save(const Scenario& scenario, const QString& name) {
    Document taken{{}, m_presets, {}};
    for (const Scenario& shipped : allPresets())
        taken.scenarios.push_back(shipped);
    Scenario preset = scenario;
    preset.id = freeIdFor(taken, idFor(name));
    preset.name = name.toStdString();
    preset.preset.reset();
    if (auto refusal = write(preset))
        return refusal;
    m_presets.push_back(std::move(preset));
    return std::nullopt;
}

Refused OwnPresets::rename(const QString& id, const QString& name) {
    const auto found = std::ranges::find(m_presets, id.toStdString(), &Scenario::id);
    if (found == m_presets.end())
        return std::nullopt;
    Scenario renamed = *found;
    renamed.name = name.toStdString();
    if (auto refusal = write(renamed))
        return refusal;
    *found = std::move(renamed);
    return std::nullopt;
}

Refused OwnPresets::remove(const QString& id) {
    QFile file(pathOf(id.toStdString()));
    if (file.exists() && !file.remove())
        return Refusal{file.fileName().toStdString(), file.errorString().toStdString(), "a file that can be deleted"};
    std::erase_if(m_presets, [&](const Scenario& preset) { return preset.id == id.toStdString(); });
    return std::nullopt;
}

QString OwnPresets::pathOf(const std::string& id) const {
    return QDir(m_folder).filePath(QString::fromStdString(id) + QStringLiteral(".costberg"));
}

Refused OwnPresets::write(const Scenario& preset) {
    if (!QDir().mkpath(m_folder))
        return Refusal{m_folder.toStdString(), "no folder, and none can be made", "a folder for your presets"};
    return saveDocument(pathOf(preset.id).toStdString(), {preset.id, {preset}, {}});
}

void OwnPresets::load() {
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.costberg")}, QDir::Files, QDir::Name)) {
        auto document = loadDocument(folder.filePath(name).toStdString());
        if (!document) {
            m_refusals.push_back(document.refusal());
            continue;
        }
        for (const Scenario& scenario : document->scenarios)
            m_presets.push_back(scenario);
    }
}

} // namespace costberg
