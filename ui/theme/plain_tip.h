#pragma once

#include <QString>

namespace costberg {

/// What a tool tip must be given to show that text as it is, in its own lines: a name in it may look like markup.
QString plainTip(const QString& text);

} // namespace costberg
