#pragma once

#include "ui/present/breakdown_rows.h"

namespace costberg {

/// A row for the clipboard: label, exact amount, share and cost per GPU-hour between tabs, then the ranges of amount
/// and share as they are shown where the breakdown has any. Empty where there is no such row.
QString rowTextOf(const BreakdownData& breakdown, const QString& id);

/// The whole breakdown for the clipboard, with a line of headings; a part's label begins with those it is part of.
QString tableTextOf(const BreakdownData& breakdown);

} // namespace costberg
