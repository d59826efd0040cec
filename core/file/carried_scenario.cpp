#include "core/file/carried_scenario.h"

#include "core/file/json_reader.h"
#include "core/file/json_writer.h"
#include "core/file/members.h"
#include "core/file/place.h"
#include "core/file/scenario_file.h"
#include "core/model/evaluation.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace costberg {
namespace {

/// What another compiler's arithmetic may make of the same formulas.
constexpr double roundingError = 1e-12;

void write(JsonWriter& json, const Scenario& scenario) {
    const Evaluation evaluation = evaluationOf(scenario);
    json.key(scenario.id);
    json.beginObject();
    for (const View view : allViews) {
        json.number(idOf(view), evaluation.totalOf(view));
    }
    json.end();
}

std::string statementOf(const Document& document, const std::string& program, const LookNames& look) {
    JsonWriter json;
    json.beginObject();
    json.string("program", program);
    json.key("look");
    json.beginObject();
    for (const auto& [name, value] : look) {
        json.string(name, value);
    }
    json.end();
    json.key("totals");
    json.beginObject();
    for (const Scenario& scenario : document.scenarios)
        write(json, scenario);
    json.end();
    json.end();
    return std::move(json).text();
}

Refused readLook(const JsonValue& value, const std::string& place, Statement& statement) {
    const auto* members = std::get_if<JsonObject>(&value.content);
    if (members == nullptr)
        return wrongKind(value, place, "an object");
    for (const JsonMember& member : *members) {
        std::string text;
        if (Refused refused = readStringAt(member.value, placeOfMember(place, member.name), text))
            return refused;
        statement.look.emplace_back(member.name, text);
    }
    return {};
}

Refused readTotal(const JsonMember& member, const std::string& place, StatedTotal total, Statement& statement) {
    const auto view = viewWithId(member.name);
    if (!view)
        return Refusal{place, quotedInFile(member.name), oneOf(allViews, [](View some) { return idOf(some); })};
    total.view = *view;
    if (Refused refused = readNumberAt(member.value, placeOfMember(place, member.name), total.usd))
        return refused;
    statement.totals.push_back(total);
    return {};
}

Refused readTotals(const JsonValue& value, const std::string& place, Statement& statement) {
    const auto* scenarios = std::get_if<JsonObject>(&value.content);
    if (scenarios == nullptr)
        return wrongKind(value, place, "an object");
    for (const JsonMember& scenario : *scenarios) {
        const std::string scenarioPlace = placeOfMember(place, scenario.name);
        const auto* totals = std::get_if<JsonObject>(&scenario.value.content);
        if (totals == nullptr)
            return wrongKind(scenario.value, scenarioPlace, "an object");
        for (const JsonMember& total : *totals)
            if (Refused refused = readTotal(total, scenarioPlace, {scenario.name, {}, 0}, statement))
                return refused;
    }
    return {};
}

constexpr std::array<MemberReader<Statement>, 3> statementReaders{
    {{"program", readString<&Statement::program>}, {"look", readLook}, {"totals", readTotals}}};

std::string placeOfTotal(std::string_view scenario, View view) {
    return placeOfMember(placeOfMember("totals", scenario), idOf(view));
}

/// Both amounts are named after where they are from: which of them is right is not for the program to say.
std::string statedText(double usd) { return plainNumber(usd) + " USD, which the picture states"; }
std::string computedText(double usd) { return plainNumber(usd) + " USD, which the model gives"; }

bool isSame(double one, double other) {
    return std::abs(one - other) <= roundingError * std::max(std::abs(one), std::abs(other));
}

/// By scenario and view, so that a hundred thousand scenarios are no matter of hours.
using TotalsByPlace = std::map<std::pair<std::string_view, View>, double>;

TotalsByPlace indexOf(const std::vector<StatedTotal>& totals) {
    TotalsByPlace index;
    for (const StatedTotal& total : totals)
        index[{total.scenario, total.view}] = total.usd;
    return index;
}

/// Takes what it has compared out of the index.
void compare(const Scenario& scenario, TotalsByPlace& stated, std::vector<TotalMismatch>& into) {
    const Evaluation evaluation = evaluationOf(scenario);
    for (const View view : allViews) {
        const double usd = evaluation.totalOf(view);
        const auto found = stated.find({scenario.id, view});
        if (found == stated.end())
            into.push_back({scenario.id, view, {}, usd});
        else if (!isSame(found->second, usd))
            into.push_back({scenario.id, view, found->second, usd});
        if (found != stated.end())
            stated.erase(found);
    }
}

Refusal refusalOf(const TotalMismatch& mismatch) {
    return {placeOfTotal(mismatch.scenario, mismatch.view), mismatch.stated ? statedText(*mismatch.stated) : "no total",
            mismatch.model ? computedText(*mismatch.model) : "a scenario that is carried along"};
}

} // namespace

CarriedScenario carriedScenarioOf(const Document& document, const std::string& program, const LookNames& look) {
    return {textOf(document), statementOf(document, program, look)};
}

Result<Statement> parseStatement(std::string_view text) {
    const auto json = parseJson(text, deepestNesting);
    if (!json)
        return json.refusal();
    const auto* members = std::get_if<JsonObject>(&json->content);
    if (members == nullptr)
        return wrongKind(*json, {}, "an object");
    Statement statement;
    UnknownKeys ofLaterVersions;
    if (const Refused refused =
            readMembers<Statement>(*members, {}, std::span(statementReaders), statement, ofLaterVersions))
        return *refused;
    return statement;
}

std::vector<TotalMismatch> mismatchesBetween(const Document& document, const std::vector<StatedTotal>& totals) {
    std::vector<TotalMismatch> mismatches;
    TotalsByPlace stated = indexOf(totals);
    for (const Scenario& scenario : document.scenarios)
        compare(scenario, stated, mismatches);
    for (const auto& [place, usd] : stated)
        mismatches.push_back({std::string(place.first), place.second, usd, {}});
    return mismatches;
}

std::vector<Refusal> discrepanciesBetween(const Document& document, const std::vector<StatedTotal>& totals) {
    std::vector<Refusal> discrepancies;
    for (const TotalMismatch& mismatch : mismatchesBetween(document, totals))
        discrepancies.push_back(refusalOf(mismatch));
    return discrepancies;
}

} // namespace costberg
