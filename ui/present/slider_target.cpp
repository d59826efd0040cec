#include "ui/present/slider_target.h"

#include "ui/present/labels.h"

namespace costberg {

QString nameOf(const SliderTarget& target) {
    return std::visit([](auto which) { return labelOf(which); }, target);
}

QString shortNameOf(const SliderTarget& target) {
    const auto* input = std::get_if<Input>(&target);
    return input != nullptr ? shortLabelOf(*input) : nameOf(target);
}

std::string_view unitOf(const SliderTarget& target) {
    return std::visit([](auto which) { return specOf(which).unit; }, target);
}

std::optional<Input> inputOf(const SliderTarget& target, const Choices& choices) {
    if (const auto* input = std::get_if<Input>(&target))
        return *input;
    return inputOf(std::get<Lever>(target), choices);
}

double quantityOf(const SliderTarget& target, const Assumptions<double>& assumptions) {
    const auto* lever = std::get_if<Lever>(&target);
    return lever != nullptr ? quantityOf(*lever, assumptions) : assumptions[std::get<Input>(target)];
}

double quantityAt(const SliderTarget& target, Input input, double value, const Assumptions<double>& assumptions) {
    if (std::holds_alternative<Input>(target))
        return value;
    Assumptions<double> there = assumptions;
    there[input] = value;
    return quantityOf(target, there);
}

Action settingOf(const SliderTarget& target, double quantity) {
    if (const auto* lever = std::get_if<Lever>(&target))
        return action::SetLever{*lever, quantity};
    return action::SetInput{std::get<Input>(target), quantity};
}

} // namespace costberg
