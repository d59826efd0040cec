#pragma once

#include "core/choices.h"
#include "core/inputs.h"
#include "core/vocabulary.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace costberg {

/// A key of a file that this version does not know, with its value as JSON text, indented as files are. Kept, and
/// written after the known ones.
struct UnknownKey {
    std::string name;
    std::string json;

    bool operator==(const UnknownKey&) const = default;
};
using UnknownKeys = std::vector<UnknownKey>;

/// What the user says of one input. Where low and high are given, low <= value <= high.
struct InputState {
    double value = 0;
    std::optional<double> low;  ///< 5 % point
    std::optional<double> high; ///< 95 % point
    std::string source;         ///< empty: that of inputs.csv
    UnknownKeys unknownKeys;

    bool operator==(const InputState&) const = default;
};

/// The same input with another value. What was said of the old one is gone: the source, and of the range the end that
/// the value lies beyond. An end on the value's other side still holds and stays.
InputState withValue(InputState state, double value);

/// Where a published figure is compared: one of the five views, or the GPU-hours.
enum class PublishedView { Headline, Market, Amortized, Cash, Fleet, GpuHours };
std::string_view idOf(PublishedView view);
std::optional<PublishedView> publishedViewWithId(std::string_view id);

/// A figure that somebody else published of this scenario.
struct PublishedFigure {
    PublishedView view = PublishedView::Headline;
    std::string quantity =
        "total"; ///< "total", or the id of an activity or a resource; of GpuHours, no other than a compute activity
    double value = 0;     ///< USD, or GPU-hours
    double tolerance = 0; ///< relative; 0 means 1e-9
    std::string source;
    UnknownKeys unknownKeys;

    bool operator==(const PublishedFigure&) const = default;
};

/// One project: choices and all inputs, with its name and its story. Every input is within its limits.
struct Scenario {
    std::string id;
    std::string name;
    std::string story;
    View view = View::Headline;        ///< the view in which it opens
    std::optional<std::string> preset; ///< id of the preset that it was made from
    Choices choices;
    std::array<InputState, inputCount> inputs;
    std::vector<PublishedFigure> published;
    UnknownKeys unknownKeys;

    InputState& at(Input input) { return inputs[static_cast<std::size_t>(input)]; }
    const InputState& at(Input input) const { return inputs[static_cast<std::size_t>(input)]; }

    bool operator==(const Scenario&) const = default;
};

/// What is saved and what undo restores: at least one scenario, ids distinct, `baseline` empty or one of the ids.
struct Document {
    std::string baseline;
    std::vector<Scenario> scenarios;
    UnknownKeys unknownKeys;

    bool operator==(const Document&) const = default;
};

/// A scenario with every input and choice at its default.
Scenario defaultScenario();

const Scenario* scenarioWithId(const Document& document, std::string_view id);

/// The scenario that differences refer to: the document's baseline or, where it names none, the first.
const Scenario& baselineScenario(const Document& document);

/// `wanted` or, where the document has that id already, `wanted-2`, `wanted-3`, ...
std::string freeIdFor(const Document& document, std::string_view wanted);

/// The document with more scenarios behind its own. Where an id is taken, theirs becomes freeIdFor it.
Document withScenarios(Document document, std::vector<Scenario> added);

/// The inputs and choices that two scenarios set to different values (ranges and sources do not count).
struct Difference {
    std::vector<Input> inputs;
    std::vector<Choice> choices;

    std::size_t count() const { return inputs.size() + choices.size(); }
};
Difference differenceBetween(const Scenario& one, const Scenario& other);

} // namespace costberg
