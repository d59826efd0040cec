#pragma once

#include "core/choices.h"
#include "core/inputs.h"
#include "core/levers.h"

#include <QString>

namespace costberg {

// The names of what can be set, in the user's language.

/// In full: "Utilization of owned hardware".
QString labelOf(Input input);
/// For a row of the panel and a step of undo: "Utilization".
QString shortLabelOf(Input input);
/// The same within a sentence: "utilization", but "MFU" and "GPUs owned".
QString labelInSentence(Input input);
/// A label within a sentence: "equity grants", but "GPUs owned" as it is.
QString inSentence(QString label);
QString labelOf(Lever lever);
QString labelOf(Choice choice);
QString labelOf(Choice choice, std::size_t valueIndex);
/// What choosing this value means, in a sentence.
QString tipOf(Choice choice, std::size_t valueIndex);

} // namespace costberg
