#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

class QWidget;

namespace costberg {

/// What to do with changes that are not saved. Cancel: stay.
enum class LosingAnswer { Save, Discard, Cancel };

/// Asks before changes of `name` (a file's or a scenario's name) would be lost.
LosingAnswer askBeforeLosingChanges(QWidget* parent, const QString& name);

/// Whether the user confirms that a file is replaced which another program changed since it was opened.
bool confirmsReplacingChangedFile(QWidget* parent, const QString& name);

/// Whether the user confirms that the preset is deleted, which no undo brings back.
bool confirmsDeletingPreset(QWidget* parent, const QString& name);

/// A name in a small dialog that begins with `name`; nothing where the user cancels. Never empty or only spaces.
std::optional<QString> askForName(QWidget* parent, const QString& title, const QString& name);

/// Says in words why something did not work: `attempt` is a sentence, "The file could not be saved."
void showRefusal(QWidget* parent, const QString& attempt, const Refusal& refusal);

} // namespace costberg
