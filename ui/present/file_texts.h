#pragma once

#include "core/result.h"
#include "core/session/session.h"

#include <QString>

namespace costberg {

/// "fleet.costberg[*] – DeepSeek: the whole picture (modified, 2 inputs) – Costberg"; without the file's name where the
/// document has none. Qt puts the modified mark in place of [*].
QString windowTitleOf(const Session& session, const QString& fileName);

/// "Saved as fleet.costberg": said once the file has been read back and is the same.
QString savedText(const QString& fileName);
/// Likewise of a report, which carries the scenario or does not: "Saved as fleet.pdf, with the scenario in it"
QString savedWithScenarioText(const QString& fileName);
QString savedWithoutScenarioText(const QString& fileName);
/// "Opened from the picture chart.png"
QString openedPictureText(const QString& fileName);
/// "3 scenarios added"
QString addedText(std::size_t count);

/// Says of a preset of the user's own why it is missing.
QString unreadablePresetText(const Refusal& refusal);

/// What the question before losing changes calls the document: its file's name, or that of the current scenario.
QString documentNameOf(const Session& session, const QString& fileName);

/// The name, without an extension, that is offered for a file of this scenario: "DeepSeek the whole picture".
QString offeredFileNameOf(const Scenario& scenario);

} // namespace costberg
