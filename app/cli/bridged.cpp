#include "app/cli/bridged.h"

#include "app/cli/amounts.h"
#include "app/cli/text_table.h"
#include "core/file/json_writer.h"
#include "core/text/csv.h"
#include "core/text/number_format.h"

#include <algorithm>
#include <cmath>

namespace costberg::cli {
namespace {

void writeContribution(JsonWriter& json, const InputContribution& contribution) {
    json.beginObject();
    json.string("input", specOf(contribution.input).id);
    json.number("from", contribution.from);
    json.number("to", contribution.to);
    json.number("amount", contribution.amount);
    json.end();
}

std::string nameOf(const Scenario& scenario) { return onOneLine(scenario.name) + "  [" + onOneLine(scenario.id) + "]"; }

void addTotal(TextTable& table, std::string_view end, double total) {
    table.addRow({std::string(end), "", "", shortMoney(total)});
}

void addTo(std::string& list, std::string_view part) { list.append(list.empty() ? "" : ", ").append(part); }

std::string_view valueLabelIn(const Scenario& scenario, Choice choice) {
    return specOf(choice).values[valueIndexOf(scenario.choices, choice)].label;
}

/// "The paper prints (from ... to ...)": a choice has no number that its columns could show.
std::string choicesText(const ScenarioBridge& way) {
    std::string text;
    for (const Choice choice : way.bridge.changedChoices)
        addTo(text, std::string(specOf(choice).label) + " (from " + std::string(valueLabelIn(*way.from, choice)) +
                        " to " + std::string(valueLabelIn(*way.to, choice)) + ")");
    return text;
}

/// What differs without an effect on the view, and that nothing differs at all.
std::string remarkOn(const ScenarioBridge& way) {
    if (way.bridge.inputs.empty() && way.bridge.changedChoices.empty())
        return "\nNothing that the view reads differs.\n";
    std::string still;
    for (const InputContribution& part : way.bridge.inputs)
        if (part.amount == 0)
            addTo(still, specOf(part.input).label);
    return still.empty() ? "" : "\nDiffers, but changes nothing here: " + still + ".\n";
}

void addInput(TextTable& table, const InputContribution& part) {
    const InputSpec& spec = specOf(part.input);
    table.addRow({"  " + std::string(spec.label), quantityBeside(part.from, part.to, spec.unit),
                  quantityBeside(part.to, part.from, spec.unit), differenceText(part.amount)});
}

} // namespace

ScenarioBridge scenarioBridge(const Scenario& from, const Scenario& to, View view) {
    ScenarioBridge way{&from, &to, view, bridgeBetween(from, to, view)};
    std::ranges::stable_sort(way.bridge.inputs, std::greater(),
                             [](const InputContribution& part) { return std::abs(part.amount); });
    return way;
}

std::string bridgeTable(const ScenarioBridge& way) {
    TextTable table({Align::Left, Align::Right, Align::Right, Align::Right});
    table.addRow({"", "from", "to", std::string(labelOf(way.view))});
    table.addRule();
    addTotal(table, "Total at the start", way.bridge.from);
    for (const InputContribution& part : way.bridge.inputs)
        if (part.amount != 0)
            addInput(table, part);
    if (!way.bridge.changedChoices.empty())
        table.addRow({"  Choices", "", "", differenceText(way.bridge.choices)});
    addTotal(table, "Total at the end", way.bridge.to);
    const std::string choices = choicesText(way);
    return "From: " + nameOf(*way.from) + "\nTo:   " + nameOf(*way.to) + "\n\n" + table.text() +
           (choices.empty() ? "" : "\nChoices: " + choices + ".\n") + remarkOn(way);
}

std::string bridgeJson(const ScenarioBridge& way) {
    JsonWriter json;
    json.beginObject();
    json.number("from", way.bridge.from);
    json.number("to", way.bridge.to);
    json.key("contributions");
    json.beginArray();
    for (const InputContribution& contribution : way.bridge.inputs)
        writeContribution(json, contribution);
    json.end();
    json.number("choices", way.bridge.choices);
    json.number("residue", way.bridge.residue);
    json.string("view", idOf(way.view));
    json.key("changed_choices");
    json.beginArray();
    for (const Choice choice : way.bridge.changedChoices)
        json.string(specOf(choice).id);
    json.end();
    json.end();
    return std::move(json).text() + '\n';
}

std::string bridgeCsv(const ScenarioBridge& way) {
    std::string csv = csvLine({"contribution", "unit", "from", "to", "amount_usd"});
    csv += csvLine({"from", "", "", "", way.bridge.from});
    for (const InputContribution& part : way.bridge.inputs)
        csv += csvLine({specOf(part.input).id, specOf(part.input).unit, part.from, part.to, part.amount});
    csv += csvLine({"choices", "", "", "", way.bridge.choices});
    csv += csvLine({"residue", "", "", "", way.bridge.residue});
    csv += csvLine({"to", "", "", "", way.bridge.to});
    return csv;
}

} // namespace costberg::cli
