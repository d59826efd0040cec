#include "app/cli/explained.h"
#include "app/cli/text_table.h"
#include "core/text/explanation_text.h"

namespace costberg::cli {
namespace {

constexpr std::size_t lineWidth = 110;

/// Between a quantity and where it comes from.
std::string noteOf(const Explanation& explanation) {
    if (explanation.isShownAbove)
        return "  (as above)";
    return explanation.changesNothing ? "  (changes nothing here)" : "";
}

void addSource(std::string& text, const Explanation& explanation, const std::string& indent) {
    const std::string source = onOneLine(explanation.source);
    if (explanation.isJudgment)
        text += wrapped(indent + "JUDGMENT" + (source.empty() ? "" : ": "), source, lineWidth);
    else if (explanation.input && !explanation.isShownAbove)
        text += wrapped(indent + "source: ", source.empty() ? "none was given" : source, lineWidth);
}

void addLines(std::string& text, const Explanation& explanation, std::size_t depth) {
    const std::string indent(2 * depth, ' ');
    text += indent + lineOf(explanation) + noteOf(explanation) + '\n';
    addSource(text, explanation, indent + "  ");
    for (const Explanation& operand : explanation.operands)
        addLines(text, operand, depth + 1);
}

} // namespace

std::string explanationTable(const Scenario& scenario, const Explanation& explanation) {
    std::string text = onOneLine(scenario.name) + "  [" + onOneLine(scenario.id) + "]\n\n";
    addLines(text, explanation, 0);
    return text;
}

} // namespace costberg::cli
