#pragma once

#include <string>
#include <string_view>

namespace costberg {

/// One kind of space, minus and division sign for the many that people, programs and locales write.
std::string simplified(std::string_view text);

/// Without spaces at its ends.
std::string_view trimmed(std::string_view text);

/// In quotation marks, on one line and not longer than a glance.
std::string inQuotes(std::string_view text);

/// "nan", "-inf": what strtod would take for a number.
bool isNoNumberWord(std::string_view text);

} // namespace costberg
