#pragma once

#include "ui/charts/draft.h"

namespace costberg {

/// How the labels above the bars of a panel are set: all alike.
struct TopStyle {
    TextRole total = TextRole::Total; ///< the largest in which each total fits
    /// Differences on one line ("+$1.2M (+12.3%)"), on two, or only the percentage.
    enum class Difference { OneLine, TwoLines, Percentage } difference = Difference::OneLine;
    TextRole differenceRole = TextRole::Small;
    TextRole rangeRole = TextRole::Small; ///< the larger in which each fits on one line, else the smaller on two
};
TopStyle topStyleFor(Draft& draft, const std::vector<std::size_t>& bars, qreal width);

/// What stands above a bar: its total, below that how far it reaches, its difference to the baseline, or why there is
/// no bar.
Label topLabelOf(Draft& draft, const Bar& bar, const TopStyle& style, qreal width);

/// The largest of the roles for names in which no word has to be broken, but for those that are too long in each.
TextRole nameRoleFor(Draft& draft, qreal width);

/// What stands below a bar: its name in bold.
Label nameLabelOf(Draft& draft, const Bar& bar, TextRole nameRole, qreal width);
/// Its name and its period.
Label footLabelOf(Draft& draft, const Bar& bar, TextRole nameRole, qreal width);

/// The greatest height among the labels.
qreal tallestOf(const Draft& draft, const std::vector<Label>& labels);

} // namespace costberg
