#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace costberg {

// Numbers as the reference tables print them.

/// Nothing where the cell is not one number and nothing else; a dollar sign before it is read over.
std::optional<double> numberIn(std::string_view cell);

/// One end of what was published.
struct PublishedNumber {
    double value = 0;
    std::string_view bound; ///< "", or for "0.38-0.43" and ">0.90": "at least", "at most"
};
/// "0.97" is one number, "0.38-0.43" two, ">0.90" one; everything else none.
std::vector<PublishedNumber> publishedNumbersIn(std::string_view cell);

} // namespace costberg
