#include "core/file/scenario_file.h"

#include "core/file/json_writer.h"

namespace costberg {
namespace {

void writeUnknownKeys(JsonWriter& writer, const UnknownKeys& unknownKeys) {
    for (const UnknownKey& unknown : unknownKeys) {
        writer.verbatim(unknown.name, unknown.json);
    }
}

void writeChoices(JsonWriter& writer, const Choices& choices) {
    writer.key("choices");
    writer.beginObject();
    for (const Choice choice : allChoices())
        writer.string(specOf(choice).id, specOf(choice).values[valueIndexOf(choices, choice)].id);
    writer.end();
}

bool isValueAlone(const InputState& state) {
    return !state.low && !state.high && state.source.empty() && state.unknownKeys.empty();
}

void writeInputObject(JsonWriter& writer, const InputState& state) {
    writer.beginObject();
    writer.number("value", state.value);
    if (state.low)
        writer.number("low", *state.low);
    if (state.high)
        writer.number("high", *state.high);
    if (!state.source.empty())
        writer.string("source", state.source);
    writeUnknownKeys(writer, state.unknownKeys);
    writer.end();
}

void writeInputs(JsonWriter& writer, const Scenario& scenario) {
    writer.key("inputs");
    writer.beginObject();
    for (const Input input : allInputs()) {
        writer.key(specOf(input).id);
        if (isValueAlone(scenario.at(input)))
            writer.number(scenario.at(input).value);
        else
            writeInputObject(writer, scenario.at(input));
    }
    writer.end();
}

void writePublished(JsonWriter& writer, const std::vector<PublishedFigure>& figures) {
    writer.key("published");
    writer.beginArray();
    for (const PublishedFigure& figure : figures) {
        writer.beginObject();
        writer.string("view", idOf(figure.view));
        writer.string("quantity", figure.quantity);
        writer.number("value", figure.value);
        writer.number("tolerance", figure.tolerance);
        writer.string("source", figure.source);
        writeUnknownKeys(writer, figure.unknownKeys);
        writer.end();
    }
    writer.end();
}

void writeScenario(JsonWriter& writer, const Scenario& scenario) {
    writer.beginObject();
    writer.string("id", scenario.id);
    writer.string("name", scenario.name);
    writer.string("story", scenario.story);
    writer.string("view", idOf(scenario.view));
    if (scenario.preset)
        writer.string("preset", *scenario.preset);
    writeChoices(writer, scenario.choices);
    writeInputs(writer, scenario);
    writePublished(writer, scenario.published);
    writeUnknownKeys(writer, scenario.unknownKeys);
    writer.end();
}

} // namespace

std::string textOf(const Document& document) {
    JsonWriter writer;
    writer.beginObject();
    writer.string("format", "costberg");
    writer.number("version", 1);
    if (!document.baseline.empty())
        writer.string("baseline", document.baseline);
    writer.key("scenarios");
    writer.beginArray();
    for (const Scenario& scenario : document.scenarios)
        writeScenario(writer, scenario);
    writer.end();
    writeUnknownKeys(writer, document.unknownKeys);
    writer.end();
    return std::move(writer).text() + "\n";
}

} // namespace costberg
