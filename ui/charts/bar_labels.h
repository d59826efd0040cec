#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// The largest of the roles for totals in which each of them fits into the width.
TextRole totalRoleFor(Draft& draft, const std::vector<std::size_t>& bars, qreal width);

/// What stands above a bar: its total, below that its difference to the baseline, or why there is no bar.
Label topLabelOf(Draft& draft, const Bar& bar, TextRole totalRole, qreal width);

/// The largest of the roles for names in which no word has to be broken, but for those that are too long in each.
TextRole nameRoleFor(Draft& draft, qreal width);

/// What stands below a bar: its name in bold.
Label nameLabelOf(Draft& draft, const Bar& bar, TextRole nameRole, qreal width);
/// Its name and its period.
Label footLabelOf(Draft& draft, const Bar& bar, TextRole nameRole, qreal width);

/// The greatest height among the labels.
qreal tallestOf(const Draft& draft, const std::vector<Label>& labels);

} // namespace costberg
