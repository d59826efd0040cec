#include "app/cli/explained.h"
#include "core/file/json_writer.h"
#include "core/text/explanation_text.h"

namespace costberg::cli {
namespace {

void writeFormula(JsonWriter& json, const Explanation& explanation) {
    if (explanation.formula.empty())
        return;
    json.string("formula", formulaInDigits(explanation));
    json.string("words", formulaInWords(explanation));
}

void writeOrigin(JsonWriter& json, const Explanation& explanation) {
    if (explanation.input)
        json.string("input", specOf(*explanation.input).id);
    if (!explanation.source.empty())
        json.string("source", explanation.source);
    if (explanation.isJudgment)
        json.truth("judgment", true);
    if (explanation.isShownAbove)
        json.truth("shown_above", true);
    if (explanation.changesNothing)
        json.truth("changes_nothing", true);
}

void writeExplanation(JsonWriter& json, const Explanation& explanation) {
    json.beginObject();
    json.string("name", titleOf(explanation.name));
    json.number("value", explanation.value);
    json.string("unit", explanation.unit);
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
    json.string("id", scenario.id);
    json.string("name", scenario.name);
    json.key("explanation");
    writeExplanation(json, explanation);
    json.end();
    return std::move(json).text() + '\n';
}

} // namespace costberg::cli
