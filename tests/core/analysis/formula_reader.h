#pragma once

#include <string_view>

namespace costberg {

/// What a formula in digits comes to: numbers, + - * / ^, parentheses, max( , ) and min( , ). NaN where it is none.
double valueOfFormula(std::string_view formula);

} // namespace costberg
