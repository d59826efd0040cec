#pragma once

#include <QString>

#include <string_view>

namespace costberg {

/// What the formulas call a quantity (QuantityName::words), in the user's language: "Rent per hour". A name that is not
/// known here stands as it is.
QString quantityLabelOf(std::string_view words);
/// Whether there is something to translate it by.
bool isKnownQuantity(std::string_view words);

} // namespace costberg
