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

/// The number that the whole text is.
template <class Number> std::optional<Number> wholly(std::string_view text) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
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
            refuse("scenarios", "a list of simulated scenarios");
        for (std::size_t i = 0; !m_refused && i < all->size(); ++i)
            file.scenarios.push_back(readScenario((*all)[i], placeOfElement("scenarios", i), file));
        if (m_refused)
            return *m_refused;
        return file;
    }

private:
    void refuse(const std::string& place, const std::string& expected) {
        if (!m_refused)
            m_refused =
                Refusal{m_name + ": " + place, "something else", expected + ", as simulate --format json writes it"};
    }

    const JsonValue* at(const JsonValue& value, const std::string& place, const std::string& key) {
        const auto* object = std::get_if<JsonObject>(&value.content);
        const JsonValue* member = object != nullptr ? memberOf(*object, key) : nullptr;
        if (member == nullptr)
            refuse(placeOfMember(place, key), "a member of that name");
        return member;
    }

    double numberAt(const JsonValue& value, const std::string& place, const std::string& key) {
        const JsonValue* member = at(value, place, key);
        const auto* number = member != nullptr ? std::get_if<JsonNumber>(&member->content) : nullptr;
        if (number == nullptr || number->value < 0)
            refuse(placeOfMember(place, key), "a number from 0");
        return number != nullptr ? number->value : 0;
    }

    std::string stringAt(const JsonValue& value, const std::string& place, const std::string& key) {
        const JsonValue* member = at(value, place, key);
        const auto* text = member != nullptr ? std::get_if<std::string>(&member->content) : nullptr;
        if (text == nullptr)
            refuse(placeOfMember(place, key), "a string");
        return text != nullptr ? *text : std::string();
    }

    const JsonArray& arrayAt(const JsonValue& value, const std::string& place, const std::string& key) {
        static const JsonArray none;
        const JsonValue* member = at(value, place, key);
        const auto* array = member != nullptr ? std::get_if<JsonArray>(&member->content) : nullptr;
        if (array == nullptr)
            refuse(placeOfMember(place, key), "a list");
        return array != nullptr ? *array : none;
    }

    std::uint64_t countOf(const JsonValue& value, const std::string& place) {
        const auto* number = std::get_if<JsonNumber>(&value.content);
        const auto count = number != nullptr ? wholly<std::uint64_t>(number->text) : std::nullopt;
        if (!count)
            refuse(place, "a whole number");
        return count.value_or(0);
    }

    std::uint64_t countAt(const JsonValue& value, const std::string& place, const std::string& key) {
        const JsonValue* member = at(value, place, key);
        return member != nullptr ? countOf(*member, placeOfMember(place, key)) : 0;
    }

    void readHead(const JsonValue* head, SimulationFile& file) {
        if (head == nullptr)
            return;
        file.samples = countAt(*head, "simulation", "samples");
        const auto seed = wholly<std::uint64_t>(stringAt(*head, "simulation", "seed"));
        if (!seed)
            refuse("simulation.seed", "a whole number in quotes");
        file.seed = seed.value_or(0);
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
            refuse(place + ".included", "some of the shards from 1 on, each once, in their order");
    }

    SimulatedScenario readScenario(const JsonValue& value, const std::string& place, SimulationFile& file) {
        SimulatedScenario scenario;
        scenario.id = stringAt(value, place, "id");
        scenario.name = stringAt(value, place, "name");
        scenario.result.samples = countAt(value, place, "samples");
        const JsonValue* views = at(value, place, "views");
        const auto* object = views != nullptr ? std::get_if<JsonObject>(&views->content) : nullptr;
        if (object == nullptr || object->empty())
            refuse(place + ".views", "the simulated views");
        file.views.clear();
        for (std::size_t i = 0; !m_refused && i < object->size(); ++i)
            readView((*object)[i], place + ".views", scenario, file);
        return scenario;
    }

    void readView(const JsonMember& member, const std::string& in, SimulatedScenario& scenario, SimulationFile& file) {
        const std::string place = placeOfMember(in, member.name);
        const auto view = viewWithId(member.name);
        if (!view)
            return refuse(place, "one of the five views");
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
            return refuse(placeOfMember(place, "smallest"), "an amount not above the largest");
        contents.sum = sumOf(stringAt(*sketch, place + ".sketch", "sum_millionths"), place);
        readBins(arrayAt(*sketch, place + ".sketch", "bins"), place + ".sketch.bins", contents);
        scenario.result.totals[index] = QuantileSketch::of(contents);
        if (scenario.result[*view].count() != scenario.result.samples)
            refuse(place + ".sketch.bins", "as many samples as the scenario has");
    }

    void readQuantiles(const JsonValue* quantiles, const std::string& place, SimulationFile& file) {
        const auto* object = quantiles != nullptr ? std::get_if<JsonObject>(&quantiles->content) : nullptr;
        if (object == nullptr)
            return;
        file.quantiles.clear();
        for (const JsonMember& quantile : *object) {
            const auto probability = wholly<double>(quantile.name);
            if (!probability || !(*probability >= 0 && *probability <= 1))
                return refuse(place, "names from 0 to 1");
            file.quantiles.push_back(*probability);
        }
    }

    QuantileSketch::Sum sumOf(const std::string& digits, const std::string& place) {
        QuantileSketch::Sum sum = 0;
        if (digits.empty() || digits.size() > 37 || digits.find_first_not_of("0123456789") != std::string::npos)
            refuse(place + ".sketch.sum_millionths", "digits");
        else
            for (const char digit : digits)
                sum = sum * 10 + (digit - '0');
        return sum;
    }

    void readBins(const JsonArray& bins, const std::string& place, QuantileSketch::Contents& contents) {
        for (const JsonValue& value : bins) {
            const auto* pair = std::get_if<JsonArray>(&value.content);
            if (pair == nullptr || pair->size() != 2)
                return refuse(place, "pairs of a bin and its count");
            const std::uint64_t bin = countOf((*pair)[0], place);
            if (bin > QuantileSketch::lastBin)
                return refuse(place, "bins up to " + std::to_string(QuantileSketch::lastBin));
            contents.bins[static_cast<std::uint32_t>(bin)] = countOf((*pair)[1], place);
        }
    }

    std::string m_name;
    Refused m_refused;
};

bool isOfSameSimulation(const SimulationFile& one, const SimulationFile& other) {
    const auto isSame = [](const SimulatedScenario& a, const SimulatedScenario& b) {
        return a.id == b.id && a.points == b.points;
    };
    return one.samples == other.samples && one.seed == other.seed && one.shards.count == other.shards.count &&
           one.views == other.views && std::ranges::equal(one.scenarios, other.scenarios, isSame);
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
    if (!isOfSameSimulation(file, other))
        return Refusal{name, "another simulation",
                       "the same scenarios, views, samples, seed and number of shards as the first file"};
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
