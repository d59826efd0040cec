#include "core/analysis/sweep.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/scenario_source.h"
#include "app/cli/shard_option.h"
#include "app/cli/target.h"
#include "core/file/json_writer.h"
#include "core/text/csv.h"
#include "core/text/nearest.h"
#include "core/text/number_reader.h"
#include "core/text/number_text.h"
#include "core/text/typed_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <memory>
#include <ostream>

namespace costberg::cli {
namespace {

constexpr std::uint64_t mostPointsOfAnAxis = 1'000'000'000;
/// Of all axes together: more than anybody waits for, and few enough to be counted in 64 bits.
constexpr std::uint64_t mostPoints = mostPointsOfAnAxis * 1'000'000'000;

struct SweepOptions {
    ScenarioOptions scenarios;
    std::vector<std::string> vary;
    Shard shard;
    Format format = Format::Csv;
};

std::vector<std::string_view> partsOf(std::string_view text, char between) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(between); end != std::string_view::npos; end = text.find(between)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

Result<std::size_t> pointCount(std::string_view text, const std::string& place) {
    std::uint64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count < 1 || count > mostPointsOfAnAxis)
        return Refusal{place, inQuotes(text), "a number of points from 1 to " + std::to_string(mostPointsOfAnAxis)};
    return static_cast<std::size_t>(count);
}

Result<double> endOf(std::string_view text, const InputSpec& spec, const std::string& place) {
    const Result<double> value = readInput(text, spec);
    if (!value)
        return Refusal{place, value.refusal().found, value.refusal().expected};
    return *value;
}

/// ID=FROM:TO:N or ID=FROM:TO:N:log.
Result<SweepAxis> axisOf(const std::string& text) {
    const std::string place = "--vary " + text;
    const Refusal wrongForm{place, inQuotes(text), "ID=FROM:TO:N or ID=FROM:TO:N:log"};
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        return wrongForm;
    const auto parts = partsOf(std::string_view(text).substr(equals + 1), ':');
    if (parts.size() < 3 || parts.size() > 4 || (parts.size() == 4 && parts[3] != "log"))
        return wrongForm;
    const std::string_view id = std::string_view(text).substr(0, equals);
    const auto input = inputWithId(id);
    if (!input)
        return Refusal{place, inQuotes(id), "the id of an input; the nearest is " + std::string(nearestInputId(id))};
    const Result<double> from = endOf(parts[0], specOf(*input), place);
    const Result<double> to = endOf(parts[1], specOf(*input), place);
    const Result<std::size_t> count = pointCount(parts[2], place);
    if (!from || !to)
        return !from ? from.refusal() : to.refusal();
    if (!count)
        return count.refusal();
    const Scale scale = parts.size() == 4 ? Scale::Log : Scale::Linear;
    if (scale == Scale::Log && (*from <= 0 || *to <= 0))
        return Refusal{place, "an end at 0", "two ends above 0, for a logarithm has no 0"};
    if (*count == 1 && *from != *to)
        return Refusal{place, "one", "2 points or more, for both ends are among them"};
    return SweepAxis{*input, *from, *to, *count, scale};
}

/// The part of the points that a shard writes.
SampleRange pointsOf(std::uint64_t count, const Shard& shard) {
    const auto boundary = [&](std::uint64_t index) {
        return count / shard.count * index + count % shard.count * index / shard.count;
    };
    return {boundary(shard.index - 1), boundary(shard.index)};
}

/// The shard's part of the points of all scenarios, one scenario after the other, as long as `use` returns true.
void sweepAll(const Document& document, const std::vector<SweepAxis>& axes, const Shard& shard,
              const std::function<bool(const Scenario&, const SweepPoint&)>& use) {
    const std::uint64_t count = pointCountOf(axes);
    const SampleRange range = pointsOf(count * document.scenarios.size(), shard);
    std::uint64_t first = 0;
    for (const Scenario& scenario : document.scenarios) {
        const std::uint64_t from = std::clamp(range.from, first, first + count) - first;
        const std::uint64_t to = std::clamp(range.to, first, first + count) - first;
        if (!sweep(scenario, axes, from, to, [&](const SweepPoint& point) { return use(scenario, point); }))
            return;
        first += count;
    }
}

void writeCsv(const Document& document, const std::vector<SweepAxis>& axes, const Shard& shard, std::ostream& out) {
    std::vector<CsvCell> head{"scenario"};
    for (const SweepAxis& axis : axes)
        head.emplace_back(specOf(axis.input).id);
    for (const View view : allViews)
        head.emplace_back(idOf(view));
    if (shard.index == 1)
        out << csvLine(head);
    sweepAll(document, axes, shard, [&](const Scenario& scenario, const SweepPoint& point) {
        std::vector<CsvCell> cells{scenario.id};
        cells.insert(cells.end(), point.values.begin(), point.values.end());
        cells.insert(cells.end(), point.totals.begin(), point.totals.end());
        return static_cast<bool>(out << csvLine(cells));
    });
}

std::string jsonPoint(const Scenario& scenario, const std::vector<SweepAxis>& axes, const SweepPoint& point) {
    std::string text = "{\"scenario\": " + jsonString(scenario.id) + ", \"inputs\": {";
    for (std::size_t i = 0; i < axes.size(); ++i)
        text += (i > 0 ? ", " : "") + jsonString(specOf(axes[i].input).id) + ": " + plainNumber(point.values[i]);
    text += "}, \"totals\": {";
    for (std::size_t view = 0; view < viewCount; ++view)
        text += (view > 0 ? ", " : "") + jsonString(idOf(allViews[view])) + ": " + plainNumber(point.totals[view]);
    return text + "}}";
}

void writeJson(const Document& document, const std::vector<SweepAxis>& axes, const Shard& shard, std::ostream& out) {
    out << "{ \"points\": [";
    bool isFirst = true;
    sweepAll(document, axes, shard, [&](const Scenario& scenario, const SweepPoint& point) {
        out << (std::exchange(isFirst, false) ? "\n  " : ",\n  ") << jsonPoint(scenario, axes, point);
        return static_cast<bool>(out);
    });
    out << "\n] }\n";
}

Result<std::vector<SweepAxis>> axesOf(const std::vector<std::string>& texts) {
    std::vector<SweepAxis> axes;
    for (const std::string& text : texts) {
        const Result<SweepAxis> axis = axisOf(text);
        if (!axis)
            return axis.refusal();
        if (std::ranges::find(axes, axis->input, &SweepAxis::input) != axes.end())
            return Refusal{"--vary " + text, std::string(specOf(axis->input).id) + " a second time", "each input once"};
        if (axis->count > mostPoints / pointCountOf(axes))
            return Refusal{"--vary " + text, "more with the axes before it",
                           "at most " + std::to_string(mostPoints) + " points"};
        axes.push_back(*axis);
    }
    return axes;
}

Answer sweptAnswer(const SweepOptions& options, std::istream& in) {
    const Result<std::vector<SweepAxis>> axes = axesOf(options.vary);
    if (!axes)
        return axes.refusal();
    const Result<Document> document = documentFrom(options.scenarios, in);
    if (!document)
        return document.refusal();
    if (document->scenarios.size() > mostPoints / pointCountOf(*axes))
        return Refusal{"--vary", "more with all scenarios", "at most " + std::to_string(mostPoints) + " points"};
    const bool asJson = options.format == Format::Json;
    return Answer([document = *document, axes = *axes, shard = options.shard, asJson](std::ostream& out) {
        if (asJson)
            writeJson(document, axes, shard, out);
        else
            writeCsv(document, axes, shard, out);
    });
}

} // namespace

void addSweep(CLI::App& program, Task& task) {
    const auto options = std::make_shared<SweepOptions>();
    CLI::App* command = program.add_subcommand("sweep", "The five totals over a range of one input or of several");
    addScenarioOptions(*command, options->scenarios);
    command
        ->add_option("--vary", options->vary,
                     "N values of an input from FROM to TO, both included; repeat it for a grid")
        ->required()
        ->allow_extra_args(false)
        ->type_name("ID=FROM:TO:N[:log]");
    addShardOption(*command, options->shard, "The K-th of N parts of the points; the first has the line of names");
    addPointFormatOption(*command, options->format);
    command->callback([options, &task] { task = [options](std::istream& in) { return sweptAnswer(*options, in); }; });
}

} // namespace costberg::cli
