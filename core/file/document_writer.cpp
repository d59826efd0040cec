#include "core/file/scenario_file.h"

#include "core/file/json_writer.h"

namespace costberg {
namespace {

void writeString(JsonWriter& writer, std::string_view key, std::string_view text) {
    writer.key(key);
    writer.string(text);
}

void writeNumber(JsonWriter& writer, std::string_view key, double value) {
    writer.key(key);
    writer.number(value);
}

void writeUnknownKeys(JsonWriter& writer, const UnknownKeys& unknownKeys) {
    for (const UnknownKey& unknown : unknownKeys) {
        writer.key(unknown.name);
        writer.verbatim(unknown.json);
    }
}

void writeChoices(JsonWriter& writer, const Choices& choices) {
    writer.key("choices");
    writer.beginObject();
    for (const Choice choice : allChoices())
        writeString(writer, specOf(choice).id, specOf(choice).values[valueIndexOf(choices, choice)].id);
    writer.end();
}

bool isValueAlone(const InputState& state) {
    return !state.low && !state.high && state.source.empty() && state.unknownKeys.empty();
}

void writeInputObject(JsonWriter& writer, const InputState& state) {
    writer.beginObject();
    writeNumber(writer, "value", state.value);
    if (state.low)
        writeNumber(writer, "low", *state.low);
    if (state.high)
        writeNumber(writer, "high", *state.high);
    if (!state.source.empty())
        writeString(writer, "source", state.source);
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
        writeString(writer, "view", idOf(figure.view));
        writeString(writer, "quantity", figure.quantity);
        writeNumber(writer, "value", figure.value);
        writeNumber(writer, "tolerance", figure.tolerance);
        writeString(writer, "source", figure.source);
        writeUnknownKeys(writer, figure.unknownKeys);
        writer.end();
    }
    writer.end();
}

void writeScenario(JsonWriter& writer, const Scenario& scenario) {
    writer.beginObject();
    writeString(writer, "id", scenario.id);
    writeString(writer, "name", scenario.name);
    writeString(writer, "story", scenario.story);
    writeString(writer, "view", idOf(scenario.view));
    if (scenario.preset)
        writeString(writer, "preset", *scenario.preset);
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
    writeString(writer, "format", "costberg");
    writeNumber(writer, "version", 1);
    if (!document.baseline.empty())
        writeString(writer, "baseline", document.baseline);
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
