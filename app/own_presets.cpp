#include "app/own_presets.h"

#include "core/file/file_access.h"
#include "core/presets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    Scenario preset = scenario;
    preset.id = freeIdOf(idFor(name));
    preset.name = name.toStdString();
    preset.preset.reset();
    const QString path = pathOf(preset.id);
    if (auto refusal = write(preset, path))
        return refusal;
    m_presets.push_back(std::move(preset));
    m_paths << path;
    return std::nullopt;
}

Refused OwnPresets::rename(const QString& id, const QString& name) {
    const auto index = indexOf(id);
    if (!index)
        return std::nullopt;
    Scenario renamed = m_presets[*index];
    renamed.name = name.toStdString();
    if (auto refusal = write(renamed, m_paths[static_cast<qsizetype>(*index)]))
        return refusal;
    m_presets[*index] = std::move(renamed);
    return std::nullopt;
}

Refused OwnPresets::remove(const QString& id) {
    const auto index = indexOf(id);
    if (!index)
        return std::nullopt;
    QFile file(m_paths[static_cast<qsizetype>(*index)]);
    if (file.exists() && !file.remove())
        return Refusal{file.fileName().toStdString(), file.errorString().toStdString(), "a file that can be deleted"};
    m_presets.erase(m_presets.begin() + static_cast<std::ptrdiff_t>(*index));
    m_paths.removeAt(static_cast<qsizetype>(*index));
    return std::nullopt;
}

std::optional<std::size_t> OwnPresets::indexOf(const QString& id) const {
    const auto found = std::ranges::find(m_presets, id.toStdString(), &Scenario::id);
    if (found == m_presets.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_presets.begin());
}

bool OwnPresets::isTaken(const std::string& id) const {
    return presetWithId(id) != nullptr || indexOf(QString::fromStdString(id)) || QFileInfo::exists(pathOf(id));
}

/// A file that another window saved, or that could not be read, has its name too.
std::string OwnPresets::freeIdOf(const std::string& wanted) const {
    std::string id = wanted;
    for (int number = 2; isTaken(id); ++number)
        id = wanted + '-' + std::to_string(number);
    return id;
}

QString OwnPresets::pathOf(const std::string& id) const {
    return QDir(m_folder).filePath(QString::fromStdString(id) + QStringLiteral(".costberg"));
}

Refused OwnPresets::write(const Scenario& preset, const QString& path) {
    if (!QDir().mkpath(m_folder))
        return Refusal{m_folder.toStdString(), "no folder, and none can be made", "a folder for your presets"};
    return saveDocument(QFile::encodeName(path).toStdString(), {preset.id, {preset}, {}});
}

void OwnPresets::load() {
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.costberg")}, QDir::Files, QDir::Name))
        if (auto refusal = load(folder.filePath(name)))
            m_refusals.push_back(std::move(*refusal));
}

Refused OwnPresets::load(const QString& path) {
    const std::string place = QFile::encodeName(path).toStdString();
    auto document = loadDocument(place);
    if (!document)
        return document.refusal();
    const Scenario& preset = document->scenarios.front();
    if (document->scenarios.size() > 1)
        return Refusal{place, std::to_string(document->scenarios.size()) + " scenarios", "one, as a preset"};
    if (indexOf(QString::fromStdString(preset.id)) || presetWithId(preset.id) != nullptr)
        return Refusal{place, "\"" + preset.id + '"', "an id that no other preset has"};
    m_presets.push_back(preset);
    m_paths << path;
    return std::nullopt;
}

} // namespace costberg
