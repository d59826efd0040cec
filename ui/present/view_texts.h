#pragma once

#include <QStringList>

namespace costberg {

// Of all views in their order, as choosers show them.

/// "Paper", "Market", ...
QStringList viewLabels();
/// "What does the paper print?", ...
QStringList viewQuestions();

} // namespace costberg
