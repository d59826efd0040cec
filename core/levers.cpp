#include "core/levers.h"

#include "core/model/gpu_hours.h"
#include "core/model/ownership.h"
#include "core/text/number_format.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr std::array<LeverSpec, 3> specs{{{"training.final_run", "Final run", "GPU-h", {10000, 1e8}},
                                          {"hardware.capex", "Hardware capex", "USD", {1e6, 1e11}},
                                          {"synthetic.compute", "Synthetic-data compute", "GPU-h", {100, 1e7}}}};

double finalRunHours(const Assumptions<double>& a) {
    return pretrainingHours(a) + a[Input::MidtrainingGpuHours] + a[Input::PosttrainingGpuHours];
}

/// Each lever is a straight line over its input: offset + slope x input.
struct Line {
    double offset = 0;
    double slope = 0;
};

Line lineOf(Lever lever, const Assumptions<double>& a, Input input) {
    Assumptions<double> withOne = a;
    withOne[input] = 1;
    switch (lever) {
    case Lever::FinalRun:
        return {a[Input::MidtrainingGpuHours] + a[Input::PosttrainingGpuHours], pretrainingHours(withOne)};
    case Lever::HardwareCapex:
        return {0, totalOf(purchaseOf(a))};
    case Lever::SyntheticCompute: {
        Assumptions<double> withNone = a;
        withNone[input] = 0;
        withOne[Input::PromptTokens] = 0; // hours of their own: they are in the offset
        return {syntheticDataHours(withNone), syntheticDataHours(withOne)};
    }
    }
    return {};
}

double quantityAt(double value, Input input, Lever lever, Assumptions<double> a) {
    a[input] = value;
    return quantityOf(lever, a);
}

} // namespace

const LeverSpec& specOf(Lever lever) { return specs[static_cast<std::size_t>(lever)]; }

std::optional<Lever> leverWithId(std::string_view id) {
    const auto found = std::ranges::find(specs, id, &LeverSpec::id);
    if (found == specs.end())
        return std::nullopt;
    return static_cast<Lever>(found - specs.begin());
}

std::optional<Input> inputOf(Lever lever, const Choices& choices) {
    switch (lever) {
    case Lever::FinalRun:
        return choices.trainingMethod == TrainingMethod::Flop ? Input::Tokens : Input::PretrainingGpuHours;
    case Lever::HardwareCapex:
        return Input::Gpus;
    case Lever::SyntheticCompute:
        if (choices.syntheticMethod == SyntheticMethod::Api)
            return std::nullopt;
        return choices.syntheticMethod == SyntheticMethod::Tokens ? Input::KeptTokens : Input::SyntheticGpuHours;
    }
    return std::nullopt;
}

double quantityOf(Lever lever, const Assumptions<double>& assumptions) {
    switch (lever) {
    case Lever::FinalRun:
        return finalRunHours(assumptions);
    case Lever::HardwareCapex:
        return assumptions[Input::Gpus] * totalOf(purchaseOf(assumptions));
    case Lever::SyntheticCompute:
        return syntheticDataHours(assumptions);
    }
    return 0;
}

std::optional<Interval> limitsOf(Lever lever, const Assumptions<double>& assumptions) {
    const auto input = inputOf(lever, assumptions.choices);
    if (!input)
        return std::nullopt;
    const Interval limits = specOf(*input).limits;
    const Interval reachable{quantityAt(limits.from, *input, lever, assumptions),
                             quantityAt(limits.to, *input, lever, assumptions)};
    if (reachable.from == reachable.to)
        return std::nullopt;
    return reachable;
}

Result<double> inputValueFor(Lever lever, double wanted, const Assumptions<double>& assumptions) {
    const LeverSpec& spec = specOf(lever);
    const std::string where(spec.id);
    const auto reachable = limitsOf(lever, assumptions);
    if (!reachable) {
        const bool buysTokens = lever == Lever::SyntheticCompute;
        return Refusal{where, exactFieldText(wanted, spec.unit),
                       buysTokens ? "another method than synthetic.method api, which computes nothing"
                                  : "a capex per GPU above 0 to divide by"};
    }
    if (!reachable->contains(wanted))
        return Refusal{where, exactFieldText(wanted, spec.unit),
                       "a number from " + exactFieldText(reachable->from, spec.unit) + " to " +
                           exactFieldText(reachable->to, spec.unit)};
    const Input input = *inputOf(lever, assumptions.choices);
    if (wanted == quantityOf(lever, assumptions)) // dividing could lose the last digit of what is there already
        return assumptions[input];
    const Interval limits = specOf(input).limits;
    const Line line = lineOf(lever, assumptions, input);
    return std::clamp((wanted - line.offset) / line.slope, limits.from, limits.to);
}

} // namespace costberg
