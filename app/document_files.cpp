#include "app/document_files.h"

#include "core/joined_document.h"
#include "core/presets.h"

#include <QFile>

#include <cassert>

namespace costberg {
namespace {

const QString presetPrefix = QStringLiteral("preset:");

/// A copy of the preset that knows where it came from.
Document documentOf(const Scenario& preset) {
    Document document{{}, {preset}, {}};
    document.scenarios.front().preset = preset.id;
    return document;
}

Result<Document> presetNamed(const QString& name) {
    const std::string id = name.mid(presetPrefix.size()).toStdString();
    if (const Scenario* preset = presetWithId(id))
        return documentOf(*preset);
    return Refusal{name.toStdString(), "no preset of that name", "one that `costberg-cli list presets` shows"};
}

} // namespace

Document openingDocument() {
    const Scenario* preset = presetWithId(openingPresetId);
    assert(preset != nullptr && "the opening preset is built in");
    return documentOf(*preset);
}

Document emptyDocument() { return {{}, {defaultScenario()}, {}}; }

bool isFileName(const QString& name) { return !name.startsWith(presetPrefix); }

Result<OpenedFile> fileNamed(const QString& name) {
    if (isFileName(name))
        return openFile(QFile::encodeName(name).toStdString());
    const auto preset = presetNamed(name);
    if (!preset)
        return preset.refusal();
    return OpenedFile{*preset, FileKind::Scenario, std::nullopt};
}

Result<Document> documentNamed(const QString& name) {
    const auto file = fileNamed(name);
    if (!file)
        return file.refusal();
    return file->document;
}

Result<Document> joinedDocument(const QStringList& names) {
    assert(!names.isEmpty());
    auto all = documentNamed(names.front());
    for (qsizetype i = 1; i < names.size() && all; ++i) {
        auto next = documentNamed(names[i]);
        if (!next)
            return next.refusal();
        all = joined(std::move(all).value(), *next);
    }
    return all;
}

} // namespace costberg
