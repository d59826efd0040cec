#include "app/cli/explained.h"
#include "core/file/json_writer.h"
#include "core/text/explanation_text.h"

namespace costberg::cli {
namespace {

void writeText(JsonWriter& json, std::string_view key, std::string_view text) {
    json.key(key);
    json.string(text);
}

void writeTrue(JsonWriter& json, std::string_view key) {
    json.key(key);
    json.verbatim("true");
}

void writeFormula(JsonWriter& json, const Explanation& explanation) {
    if (explanation.formula.empty())
        return;
    writeText(json, "formula", formulaInDigits(explanation));
    writeText(json, "words", formulaInWords(explanation));
}

void writeOrigin(JsonWriter& json, const Explanation& explanation) {
    if (explanation.input)
        writeText(json, "input", specOf(*explanation.input).id);
    if (!explanation.source.empty())
        writeText(json, "source", explanation.source);
    if (explanation.isJudgment)
        writeTrue(json, "judgment");
    if (explanation.isShownAbove)
        writeTrue(json, "shown_above");
    if (explanation.changesNothing)
        writeTrue(json, "changes_nothing");
}

void writeExplanation(JsonWriter& json, const Explanation& explanation) {
    json.beginObject();
    writeText(json, "name", titleOf(explanation.name));
    json.key("value");
    json.number(explanation.value);
    writeText(json, "unit", explanation.unit);
    writeFormula(json, explanation);
    writeOrigin(json, explanation);
    if (!explanation.operands.empty()) {
        json.key("operands");
        json.beginArray();
        for (const Explanation& operand : explanation.operands)
            writeExplanation(json, operand);
        json.end();
    }
    json.end();
}

} // namespace

std::string explanationJson(const Scenario& scenario, const Explanation& explanation) {
    JsonWriter json;
    json.beginObject();
    writeText(json, "id", scenario.id);
    writeText(json, "name", scenario.name);
    json.key("explanation");
    writeExplanation(json, explanation);
    json.end();
    return std::move(json).text() + '\n';
}

} // namespace costberg::cli
