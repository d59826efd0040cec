#pragma once

#include "core/vocabulary.h"

#include <string_view>
#include <utility>

namespace costberg {

// The formulas name what they compute on the way: named("Rent per hour", a * b) is a * b, and where the number is
// Traced, explanations call it so. Names are English; ui/present translates them.

template <class Number> Number&& named(std::string_view, Number&& value) { return std::forward<Number>(value); }

/// A quantity that there is once for each activity, or for each resource.
template <class Number> Number&& named(std::string_view, Activity, Number&& value) {
    return std::forward<Number>(value);
}
template <class Number> Number&& named(std::string_view, Resource, Number&& value) {
    return std::forward<Number>(value);
}

} // namespace costberg
