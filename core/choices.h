#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace costberg {

// How a scenario is computed: an enumeration each, the first value the default. Meanings: docs/guide/model.md.

enum class TrainingMethod { GpuHours, Flop };
/// Whether the R&D multiple already contains the synthetic data.
enum class ExperimentsSyntheticData { Separate, Included };
enum class SyntheticMethod { GpuHours, Tokens, Api };
enum class HeadlineScope { Training, TrainingAndSynthetic };
enum class HardwareMethod { PerGpu, Parts };
/// Whether the accelerator price is that of the chip or, as a DGX quote / 8, already contains the server.
enum class PriceScope { Accelerator, Server };
enum class Depreciation { StraightLine, Annuity, Declining };
enum class RunningMethod { Parts, Direct };

struct Choices {
    TrainingMethod trainingMethod = TrainingMethod::GpuHours;
    ExperimentsSyntheticData experimentsSyntheticData = ExperimentsSyntheticData::Separate;
    SyntheticMethod syntheticMethod = SyntheticMethod::GpuHours;
    HeadlineScope headlineScope = HeadlineScope::Training;
    HardwareMethod hardwareMethod = HardwareMethod::PerGpu;
    PriceScope priceScope = PriceScope::Accelerator;
    Depreciation depreciation = Depreciation::StraightLine;
    RunningMethod runningMethod = RunningMethod::Parts;

    bool operator==(const Choices&) const = default;
};

/// The choices by name, for files, the command line and the widgets, in the order of model.md.
enum class Choice {
    TrainingMethod,
    ExperimentsSyntheticData,
    SyntheticMethod,
    HeadlineScope,
    HardwareMethod,
    PriceScope,
    Depreciation,
    RunningMethod
};
inline constexpr std::size_t choiceCount = 8;

struct ChoiceValue {
    std::string_view id;    ///< "flop"
    std::string_view label; ///< English; ui/present translates it
};

struct ChoiceSpec {
    std::string_view id;    ///< "training.method"
    std::string_view label; ///< English; ui/present translates it
    std::span<const ChoiceValue> values;
};

const ChoiceSpec& specOf(Choice choice);
std::array<Choice, choiceCount> allChoices();
std::optional<Choice> choiceWithId(std::string_view id);
/// The position of a value in specOf(choice).values; nothing where no value has that name.
std::optional<std::size_t> valueIndexWithId(Choice choice, std::string_view id);

/// The position of the chosen value in specOf(choice).values.
std::size_t valueIndexOf(const Choices& choices, Choice choice);
/// The same choices but for one. `valueIndex` must be less than specOf(choice).values.size().
Choices withChoice(Choices choices, Choice choice, std::size_t valueIndex);

} // namespace costberg
