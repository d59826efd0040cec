#pragma once

#include "ui/present/input_rows.h"

namespace costberg {

// What holds for an input and for a lever alike.

/// "Rental price": in full.
QString nameOf(const SliderTarget& target);
/// As in its row: "Utilization".
QString shortNameOf(const SliderTarget& target);
std::string_view unitOf(const SliderTarget& target);
/// The input that is set; nothing for a lever that nothing solves.
std::optional<Input> inputOf(const SliderTarget& target, const Choices& choices);
/// In its own unit.
double quantityOf(const SliderTarget& target, const Assumptions<double>& assumptions);
/// The same where the input that it sets has that value.
double quantityAt(const SliderTarget& target, Input input, double value, const Assumptions<double>& assumptions);
/// Sets the quantity.
Action settingOf(const SliderTarget& target, double quantity);

} // namespace costberg
