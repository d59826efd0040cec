#include "app/cli/simulation_file.h"

#include "core/file/json_reader.h"
#include "core/file/members.h"
#include "core/file/scenario_file.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>

namespace costberg::cli {
namespace {

/// The number that the whole text is; `format` is a base or a notation.
template <class Number, class... Format> std::optional<Number> wholly(std::string_view text, Format... format) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, format...);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// What stands there, for a refusal.
std::string foundAs(const JsonValue* value) {
    if (value == nullptr)
        return "nothing";
    if (const auto* number = std::get_if<JsonNumber>(&value->content))
        return number->text;
    const auto* text = std::get_if<std::string>(&value->content);
    return text != nullptr ? quotedInFile(*text) : std::string(kindOf(*value));
}

/// Reads what `simulationJson` writes; the first thing that is not so ends it.
class SimulationReader {
public:
    explicit SimulationReader(std::string name) : m_name(std::move(name)) {}

    Result<SimulationFile> read(const JsonValue& value) {
        SimulationFile file;
        readHead(at(value, "", "simulation"), file);
        const JsonValue* scenarios = at(value, "", "scenarios");
        const JsonArray* all = scenarios != nullptr ? std::get_if<JsonArray>(&scenarios->content) : nullptr;
        if (all == nullptr || all->empty())
            refuse("scenarios", "a list of simulated scenarios", foundAs(scenarios));
        for (std::size_t i = 0; !m_refused && i < all->size(); ++i)
            file.scenarios.push_back(readScenario((*all)[i], placeOfElement("scenarios", i), file));
        if (m_refused)
            return *m_refused;
        return file;
    }

private:
    void refuse(const std::string& place, const std::string& expected, const std::string& found) {
        if (!m_refused)
            m_refused = Refusal{m_name + ": " + place, found, expected + ", as simulate --format json writes it"};
    }

    const JsonValue* at(const JsonValue& value, const std::string& place, const std::string& key) {
        const auto* object = std::get_if<JsonObject>(&value.content);
        const JsonValue* member = object != nullptr ? memberOf(*object, key) : nullptr;
        if (member == nullptr)
            refuse(placeOfMember(place, key), "a member of that name", "nothing");
        return member;
    }

    double numberAt(const JsonValue& value, const std::string& place, const std::string& key) {
        const JsonValue* member = at(value, place, key);
        const auto* number = member != nullptr ? std::get_if<JsonNumber>(&member->content) : nullptr;
        if (number == nullptr || number->value < 0)
            refuse(placeOfMember(place, key), "a number from 0", foundAs(member));
        return number != nullptr ? number->value : 0;
    }

    std::string stringAt(const JsonValue& value, const std::string& place, const std::string& key) {
        const JsonValue* member = at(value, place, key);
        const auto* text = member != nullptr ? std::get_if<std::string>(&member->content) : nullptr;
        if (text == nullptr)
            refuse(placeOfMember(place, key), "a string", foundAs(member));
        return text != nullptr ? *text : std::string();
    }

    const JsonArray& arrayAt(const JsonValue& value, const std::string& place, const std::string& key) {
        static const JsonArray none;
        const JsonValue* member = at(value, place, key);
        const auto* array = member != nullptr ? std::get_if<JsonArray>(&member->content) : nullptr;
        if (array == nullptr)
            refuse(placeOfMember(place, key), "a list", foundAs(member));
        return array != nullptr ? *array : none;
    }

    std::uint64_t countOf(const JsonValue& value, const std::string& place) {
        const auto* number = std::get_if<JsonNumber>(&value.content);
        const auto count = number != nullptr ? wholly<std::uint64_t>(number->text) : std::nullopt;
        if (!count)
            refuse(place, "a whole number", foundAs(&value));
        return count.value_or(0);
    }

    std::uint64_t countAt(const JsonValue& value, const std::string& place, const std::string& key) {
        const JsonValue* member = at(value, place, key);
        return member != nullptr ? countOf(*member, placeOfMember(place, key)) : 0;
    }

    static std::uint64_t samplesDue(const SimulationFile& file) {
        std::uint64_t samples = 0;
        for (const std::uint64_t index : file.shards.indexes)
            samples += samplesOf({file.samples, file.seed, {index, file.shards.count}}).count();
        return samples;
    }

    void readHead(const JsonValue* head, SimulationFile& file) {
        if (head == nullptr)
            return;
        file.samples = countAt(*head, "simulation", "samples");
        const std::string seed = stringAt(*head, "simulation", "seed");
        const auto number = wholly<std::uint64_t>(seed);
        if (!number)
            refuse("simulation.seed", "a whole number in quotes", quotedInFile(seed));
        file.seed = number.value_or(0);
        if (const JsonValue* shards = at(*head, "simulation", "shards"))
            readShards(*shards, file.shards);
    }

    void readShards(const JsonValue& value, IncludedShards& shards) {
        const std::string place = "simulation.shards";
        shards.count = countAt(value, place, "of");
        shards.indexes.clear();
        for (const JsonValue& index : arrayAt(value, place, "included"))
            shards.indexes.push_back(countOf(index, place + ".included"));
        const bool isAscending =
            std::ranges::adjacent_find(shards.indexes, std::greater_equal()) == shards.indexes.end();
        if (shards.indexes.empty() || !isAscending || shards.indexes.front() < 1 ||
            shards.indexes.back() > shards.count)
            refuse(place + ".included", "some of the shards from 1 on, each once, in their order", "others");
    }

    SimulatedScenario readScenario(const JsonValue& value, const std::string& place, SimulationFile& file) {
        SimulatedScenario scenario;
        scenario.id = stringAt(value, place, "id");
        scenario.name = stringAt(value, place, "name");
        scenario.assumptions = fingerprintAt(value, place);
        scenario.result.samples = countAt(value, place, "samples");
        if (const std::uint64_t due = samplesDue(file); !m_refused && scenario.result.samples != due)
            refuse(placeOfMember(place, "samples"), std::to_string(due) + ", what these shards have",
                   std::to_string(scenario.result.samples));
        const JsonValue* views = at(value, place, "views");
        const auto* object = views != nullptr ? std::get_if<JsonObject>(&views->content) : nullptr;
        if (object == nullptr || object->empty())
            refuse(place + ".views", "the simulated views", foundAs(views));
        file.views.clear();
        for (std::size_t i = 0; !m_refused && i < object->size(); ++i)
            readView((*object)[i], place + ".views", scenario, file);
        return scenario;
    }

    std::uint64_t fingerprintAt(const JsonValue& value, const std::string& place) {
        const std::string text = stringAt(value, place, "assumptions");
        const auto number = wholly<std::uint64_t>(text, 16);
        if (!number)
            refuse(placeOfMember(place, "assumptions"), "a fingerprint of 16 digits", quotedInFile(text));
        return number.value_or(0);
    }

    void readView(const JsonMember& member, const std::string& in, SimulatedScenario& scenario, SimulationFile& file) {
        const std::string place = placeOfMember(in, member.name);
        const auto view = viewWithId(member.name);
        if (!view)
            return refuse(place, "one of the five views", "another name");
        file.views.push_back(*view);
        const auto index = static_cast<std::size_t>(*view);
        scenario.points[index] = numberAt(member.value, place, "point");
        readQuantiles(at(member.value, place, "quantiles"), placeOfMember(place, "quantiles"), file);
        const JsonValue* sketch = at(member.value, place, "sketch");
        if (sketch == nullptr)
            return;
        QuantileSketch::Contents contents;
        contents.smallest = numberAt(member.value, place, "smallest");
        contents.largest = numberAt(member.value, place, "largest");
        if (contents.smallest > contents.largest)
            return refuse(placeOfMember(place, "smallest"), "an amount not above the largest",
                          plainNumber(contents.smallest));
        contents.sum = sumOf(stringAt(*sketch, place + ".sketch", "sum_millionths"), place);
        readBins(arrayAt(*sketch, place + ".sketch", "bins"), place + ".sketch.bins", contents);
        scenario.result.totals[index] = QuantileSketch::of(contents);
        if (scenario.result[*view].count() != scenario.result.samples)
            refuse(place + ".sketch.bins",
                   "the " + std::to_string(scenario.result.samples) + " samples of the scenario",
                   std::to_string(scenario.result[*view].count()));
    }

    void readQuantiles(const JsonValue* quantiles, const std::string& place, SimulationFile& file) {
        const auto* object = quantiles != nullptr ? std::get_if<JsonObject>(&quantiles->content) : nullptr;
        if (object == nullptr)
            return;
        file.quantiles.clear();
        for (const JsonMember& quantile : *object) {
            const auto probability = wholly<double>(quantile.name);
            if (!probability || !(*probability >= 0 && *probability <= 1))
                return refuse(place, "names from 0 to 1", quotedInFile(quantile.name));
            file.quantiles.push_back(*probability);
        }
    }

    QuantileSketch::Sum sumOf(const std::string& digits, const std::string& place) {
        QuantileSketch::Sum sum = 0;
        if (digits.empty() || digits.size() > 37 || digits.find_first_not_of("0123456789") != std::string::npos)
            refuse(place + ".sketch.sum_millionths", "digits", quotedInFile(digits));
        else
            for (const char digit : digits)
                sum = sum * 10 + (digit - '0');
        return sum;
    }

    void readBins(const JsonArray& bins, const std::string& place, QuantileSketch::Contents& contents) {
        for (const JsonValue& value : bins) {
            const auto* pair = std::get_if<JsonArray>(&value.content);
            if (pair == nullptr || pair->size() != 2)
                return refuse(place, "pairs of a bin and its count", foundAs(&value));
            const std::uint64_t bin = countOf((*pair)[0], place);
            if (bin > QuantileSketch::lastBin)
                return refuse(place, "bins up to " + std::to_string(QuantileSketch::lastBin), std::to_string(bin));
            contents.bins[static_cast<std::uint32_t>(bin)] = countOf((*pair)[1], place);
        }
    }

    std::string m_name;
    Refused m_refused;
};

/// In what the other file is of another simulation; empty: in nothing.
std::string_view differenceBetween(const SimulationFile& one, const SimulationFile& other) {
    const auto isSame = [](const SimulatedScenario& a, const SimulatedScenario& b) {
        return a.points == b.points && a.assumptions == b.assumptions;
    };
    if (!std::ranges::equal(one.scenarios, other.scenarios, {}, &SimulatedScenario::id, &SimulatedScenario::id))
        return "other scenarios";
    if (one.views != other.views)
        return "other views";
    if (!std::ranges::equal(one.scenarios, other.scenarios, isSame))
        return "the same scenarios with other inputs or ranges";
    if (one.samples != other.samples)
        return "another number of samples";
    if (one.seed != other.seed)
        return "another seed";
    return one.shards.count != other.shards.count ? "another number of shards" : "";
}

} // namespace

Result<SimulationFile> readSimulation(std::string_view text, const std::string& name) {
    const Result<JsonValue> value = parseJson(text, deepestNesting);
    if (!value)
        return Refusal{name + (value.refusal().where.empty() ? "" : ": " + value.refusal().where),
                       value.refusal().found, value.refusal().expected};
    return SimulationReader(name).read(*value);
}

Refused mergeInto(SimulationFile& file, const SimulationFile& other, const std::string& name) {
    if (const std::string_view difference = differenceBetween(file, other); !difference.empty())
        return Refusal{name, std::string(difference), "a shard of the same simulation as in the first file"};
    for (const std::uint64_t index : other.shards.indexes) {
        const auto position = std::ranges::lower_bound(file.shards.indexes, index);
        if (position != file.shards.indexes.end() && *position == index)
            return Refusal{name, "shard " + std::to_string(index) + " for the second time", "each shard once"};
        file.shards.indexes.insert(position, index);
    }
    for (std::size_t i = 0; i < file.scenarios.size(); ++i)
        merge(file.scenarios[i].result, other.scenarios[i].result);
    return {};
}

} // namespace costberg::cli
