#include "core/inputs.h"

#include "core/inputs/compute_inputs.h"
#include "core/inputs/hardware_inputs.h"
#include "core/inputs/project_inputs.h"

#include <algorithm>

namespace costberg {
namespace {

constexpr std::string_view judgmentMark = "JUDGMENT";

// The same rows as resources/reference/inputs.csv; tests/core/inputs_test.cpp compares them cell by cell.
constexpr std::array<InputSpec, inputCount> specs = [] {
    static_assert(computeInputs.size() + hardwareInputs.size() + projectInputs.size() == inputCount);
    std::array<InputSpec, inputCount> all;
    auto end = std::ranges::copy(computeInputs, all.begin()).out;
    end = std::ranges::copy(hardwareInputs, end).out;
    std::ranges::copy(projectInputs, end);
    return all;
}();

} // namespace

std::span<const InputSpec, inputCount> allInputSpecs() { return specs; }

const InputSpec& specOf(Input input) { return specs[static_cast<std::size_t>(input)]; }

bool isMarkedJudgment(std::string_view source) { return source.find(judgmentMark) != std::string_view::npos; }

std::string sourceWithoutMark(std::string_view source) {
    if (source.starts_with(judgmentMark)) {
        source.remove_prefix(std::min(source.find_first_not_of("; ", judgmentMark.size()), source.size()));
        return std::string(source);
    }
    std::string text(source);
    if (const std::size_t at = text.find(judgmentMark); at != std::string::npos)
        text.replace(at, judgmentMark.size(), "our judgment");
    return text;
}

std::array<Input, inputCount> allInputs() {
    std::array<Input, inputCount> all;
    for (std::size_t i = 0; i < inputCount; ++i)
        all[i] = static_cast<Input>(i);
    return all;
}

std::optional<Input> inputWithId(std::string_view id) {
    const auto found = std::ranges::find(specs, id, &InputSpec::id);
    if (found == specs.end())
        return std::nullopt;
    return static_cast<Input>(found - specs.begin());
}

} // namespace costberg
