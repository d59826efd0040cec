#pragma once

#include "ui/charts/draft.h"
#include "ui/present/report_data.h"

#include <cstddef>
#include <vector>

namespace costberg {

/// How much of a report's tables is set, and how closely: what one page has room for.
struct ReportFit {
    qreal scale = 1;                ///< of the tables' texts
    qreal chartHeight = 330;        ///< in CSS pixels
    int deepest = 2;                ///< rows of more depth are left out: their sum stands in the row above
    int detailLines = 2;            ///< of each source
    std::size_t mostInputs = 10000; ///< the rest is counted, as are:
    std::size_t mostOthers = 10000; ///< published figures and notices
};

/// A part of a table that no column's end cuts, drawn with its upper left corner at (0, 0).
struct ReportBlock {
    Drawing drawing;
    qreal height = 0;
    bool isTitle = false; ///< stays with what follows
};

/// The table as blocks of this width, its title first; none where it is empty. Behind `mostRows` of them the others are
/// counted. `draft` must be of the fit's scale.
std::vector<ReportBlock> blocksOf(const ReportTable& table, const ReportFit& fit, std::size_t mostRows, qreal width,
                                  Draft& draft);
/// The title again, for another column.
ReportBlock titleBlockOf(const ReportTable& table, const QString& title, qreal width, Draft& draft);

/// Adds the drawing with its origin at `at`.
void addMoved(Drawing& drawing, const Drawing& added, QPointF at);

} // namespace costberg
