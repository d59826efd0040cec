#pragma once

#include "ui/present/breakdown_rows.h"

namespace costberg {

/// A row for the clipboard: label, exact amount, share and cost per GPU-hour between tabs. Empty where there is none.
QString rowTextOf(const BreakdownData& breakdown, const QString& id);

/// The whole breakdown for the clipboard, with a line of headings; a part's label begins with those it is part of.
QString tableTextOf(const BreakdownData& breakdown);

} // namespace costberg
