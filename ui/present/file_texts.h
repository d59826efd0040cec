#pragma once

#include "core/file/carried_scenario.h"
#include "core/result.h"
#include "core/session/session.h"

#include <QString>

namespace costberg {

/// "fleet.costberg[*] – DeepSeek: the whole picture (modified, 2 inputs) – Costberg"; without the file's name where the
/// document has none. Qt puts the modified mark in place of [*].
QString windowTitleOf(const Session& session, const QString& fileName);

/// "Saved as fleet.costberg": said once the file has been read back and is the same.
QString savedText(const QString& fileName);
/// Likewise of a report, which carries the scenarios or does not: "Saved as fleet.pdf, with all 3 scenarios in it"
QString savedWithScenariosText(const QString& fileName, std::size_t count);
QString savedWithoutScenariosText(const QString& fileName);
/// "Opened from the picture chart.png"
QString openedPictureText(const QString& fileName);
/// The same where totals that the picture states are not the model's: "Opened from the picture chart.png. It states
/// $8.81M as Cash of “Mine”, and the model gives $5.87M."
QString openedPictureText(const QString& fileName, const Document& document,
                          const std::vector<TotalMismatch>& mismatches);
/// "3 scenarios added"
QString addedText(std::size_t count);

/// Says of a preset of the user's own why it is missing.
QString unreadablePresetText(const Refusal& refusal);

/// What the question before losing changes calls the document: its file's name, or that of the current scenario.
QString documentNameOf(const Session& session, const QString& fileName);

/// The name, without an extension, that is offered for a file of this scenario: "DeepSeek the whole picture".
QString offeredFileNameOf(const Scenario& scenario);

} // namespace costberg
