#pragma once

#include "core/session/session.h"

#include <QString>
#include <QStringList>

namespace costberg {

/// On one line; "Untitled" where the scenario has none.
QString nameOf(const Scenario& scenario);

/// The current scenario's: "DeepSeek: the whole picture (modified, 2 inputs)".
QString nameWithChangesOf(const Session& session);

/// The names of all scenarios in the document's order, told apart: the second "A" is "A (2)".
QStringList distinctNamesOf(const Document& document);

/// Whether the view is about hardware, and there is none: "no fleet entered" stands there, not a bare $0.
bool isWithoutFleet(View view, const Scenario& scenario);

/// "modified, 2 inputs" against the scenario's preset; empty where nothing differs or there is no preset.
QString modifiedTextOf(const Session& session, const Scenario& scenario);

/// The name for a pinned copy of the current scenario: its name and what was changed in it.
QString pinnedNameOf(const Session& session);

} // namespace costberg
