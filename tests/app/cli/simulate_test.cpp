#include "core/file/csv_table.h"
#include "core/model/evaluation.h"
#include "core/presets.h"
#include "tests/app/cli/ran.h"
#include "tests/core/file/temporary_folder.h"

#include <gmock/gmock.h>

#include <iterator>
#include <sstream>

namespace costberg::cli {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const std::vector<std::string> wholePicture{"simulate", "preset:deepseek-whole-picture", "--ranges", "all", "--samples",
                                            "3000"};

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST(SimulateCommand, PrintsATableWithALineForEachView) {
    const Answered answered = ran(with(wholePicture, {"--seed", "7"}));
    EXPECT_EQ(answered.status, Done) << answered.err;
    EXPECT_THAT(answered.out, testing::StartsWith("DeepSeek: the whole picture  [deepseek-whole-picture]\n"
                                                  "Range of your assumptions, 3,000 samples, seed 7\n"));
    EXPECT_THAT(answered.out, HasSubstr("mean       P5      P25      P50      P75      P95\n"));
    for (const char* line : {"\n  Paper   $5.87M ", "\n Market   $52.7M ", "\nUsed up   $53.1M ", "\n   Cash  $1.89bn ",
                             "\n  Fleet  $2.57bn "})
        EXPECT_THAT(answered.out, HasSubstr(line));
}

TEST(SimulateJson, HasThePointAndQuantilesThatRise) {
    const json simulated = jsonOf(with(wholePicture, {"--quantiles", "0.05,0.5,0.95"}));
    EXPECT_EQ(simulated["simulation"]["samples"], 3000);
    EXPECT_EQ(simulated["simulation"]["seed"], "1");
    ASSERT_EQ(simulated["scenarios"].size(), 1U);
    const Evaluation evaluation = evaluationOf(*presetWithId("deepseek-whole-picture"));
    for (const View view : allViews) {
        const json& ofView = simulated["scenarios"][0]["views"][std::string(idOf(view))];
        EXPECT_EQ(ofView["point"], evaluation.totalOf(view));
        EXPECT_EQ(ofView["quantiles"].size(), 3U);
        EXPECT_LE(ofView["smallest"], ofView["quantiles"]["0.05"]);
        EXPECT_LT(ofView["quantiles"]["0.05"], ofView["quantiles"]["0.5"]);
        EXPECT_LT(ofView["quantiles"]["0.5"], ofView["quantiles"]["0.95"]);
        EXPECT_LE(ofView["quantiles"]["0.95"], ofView["largest"]);
    }
}

TEST(SimulateJson, IsThePointAloneWithoutRanges) {
    const json views =
        jsonOf({"simulate", "preset:smollm3", "--samples", "100", "--view", "cash"})["scenarios"][0]["views"];
    EXPECT_EQ(views.size(), 1U);
    EXPECT_EQ(views["cash"]["smallest"], views["cash"]["point"]);
    EXPECT_EQ(views["cash"]["largest"], views["cash"]["point"]);
}

TEST(SimulateCsv, SaysTheSameAsJson) {
    const auto cash = with(wholePicture, {"--view", "cash", "--quantiles", "0.5"});
    const json ofCash = jsonOf(cash)["scenarios"][0]["views"]["cash"];
    const CsvTable csv(ran(with(cash, {"--format", "csv"})).out);
    ASSERT_EQ(csv.rowCount(), 3U);
    EXPECT_EQ(csv.cell(0, "quantity"), "point");
    EXPECT_EQ(csv.cell(1, "quantity"), "mean");
    EXPECT_EQ(csv.cell(2, "quantity"), "P50");
    EXPECT_EQ(std::stod(std::string(csv.cell(0, "usd"))), ofCash["point"]);
    EXPECT_EQ(std::stod(std::string(csv.cell(1, "usd"))), ofCash["mean"]);
    EXPECT_EQ(std::stod(std::string(csv.cell(2, "usd"))), ofCash["quantiles"]["0.5"]);
}

TEST(SimulateCommand, GivesTheSameForTheSameSeedAlone) {
    const std::string first = ran(with(wholePicture, {"--format", "json", "--seed", "3"})).out;
    EXPECT_EQ(ran(with(wholePicture, {"--format", "json", "--seed", "3"})).out, first);
    EXPECT_NE(ran(with(wholePicture, {"--format", "json", "--seed", "4"})).out, first);
}

/// Two scenarios, so that merging has to keep them apart.
const std::vector<std::string> two{
    "simulate", "preset:deepseek-whole-picture", "preset:smollm3", "--ranges", "all", "--samples", "1001", "--format",
    "json"};

/// The shards, written in this folder.
std::vector<std::string> shardFiles(const TemporaryFolder& folder, const std::vector<std::string>& shards) {
    std::vector<std::string> files;
    for (const std::string& shard : shards) {
        files.push_back(folder / ("part-" + std::to_string(files.size()) + ".json"));
        costberg::write(files.back(), ran(with(two, {"--shard", shard})).out);
    }
    return files;
}

TEST(SimulateShards, AreTheWholeWhenMergedInAnyOrder) {
    const TemporaryFolder folder;
    const std::vector<std::string> files = shardFiles(folder, {"2/3", "3/3", "1/3"});
    const std::string whole = ran(two).out;
    EXPECT_EQ(ran(with(with({"simulate", "--merge"}, files), {"--format", "json"})).out, whole);
    for (const char* format : {"table", "csv"}) {
        auto wholeAs = two;
        wholeAs.back() = format;
        EXPECT_EQ(ran(with(with({"simulate", "--merge"}, files), {"--format", format})).out, ran(wholeAs).out);
    }
}

TEST(SimulateShards, MergeInSteps) {
    const TemporaryFolder folder;
    const std::vector<std::string> files = shardFiles(folder, {"1/3", "3/3", "2/3"});
    const std::string some = folder / "some.json";
    costberg::write(some, ran({"simulate", "--merge", files[0], files[1], "--format", "json"}).out);
    EXPECT_EQ(ran({"simulate", "--merge", some, files[2], "--format", "json"}).out, ran(two).out);
}

TEST(SimulateShards, MayBeMoreThanThereAreSamples) {
    const TemporaryFolder folder;
    const std::vector<std::string> few{"simulate", "preset:smollm3", "--ranges", "all", "--samples",
                                       "2",        "--format",       "json"};
    std::vector<std::string> merge{"simulate", "--merge", "--format", "json"};
    for (const char* shard : {"1/3", "2/3", "3/3"}) {
        merge.push_back(folder / ("part-" + std::to_string(merge.size()) + ".json"));
        costberg::write(merge.back(), ran(with(few, {"--shard", shard})).out);
    }
    EXPECT_EQ(ran(merge).out, ran(few).out);
}

TEST(SimulateShards, AreRefusedWhereTheyDoNotBelongTogether) {
    const TemporaryFolder folder;
    const std::vector<std::string> files = shardFiles(folder, {"1/3", "1/3", "2/4"});
    EXPECT_EQ(refusalOf({"simulate", "--merge", files[0], files[1]}),
              files[1] + ": expected each shard once, found shard 1 for the second time");
    EXPECT_EQ(refusalOf({"simulate", "--merge", files[0], files[2]}),
              files[2] +
                  ": expected a shard of the same simulation as in the first file, found another number of shards");
    EXPECT_THAT(refusalOf({"simulate", "--merge", folder / "none.json"}), HasSubstr("there is no such file"));
    costberg::write(folder / "other.json", "{}");
    EXPECT_THAT(refusalOf({"simulate", "--merge", folder / "other.json"}),
                HasSubstr("other.json: simulation: expected a member of that name, as simulate --format json writes "
                          "it, found nothing"));
}

TEST(SimulateShards, AreRefusedWhereTheFirstOnesSettingsWereOthers) {
    const TemporaryFolder folder;
    const std::vector<std::string> words{"simulate", "preset:smollm3", "--samples", "600",     "--ranges",
                                         "all",      "--format",       "json",      "--shard", "1/2"};
    const auto fileOf = [&](const std::vector<std::string>& given) {
        const std::string path = folder / "other.json";
        costberg::write(path, ran(given).out);
        return path;
    };
    costberg::write(folder / "first.json", ran(words).out);
    const auto foundWith = [&](std::size_t position, const std::string& other) {
        std::vector<std::string> changed = words;
        changed.back() = "2/2";
        changed[position] = other;
        const std::string message = refusalOf({"simulate", "--merge", folder / "first.json", fileOf(changed)});
        return message.substr(message.rfind("found "));
    };
    EXPECT_EQ(foundWith(1, "preset:finephrase"), "found other scenarios");
    EXPECT_EQ(foundWith(3, "601"), "found another number of samples");
    EXPECT_EQ(foundWith(5, "judgment"), "found the same scenarios with other inputs or ranges");
    EXPECT_EQ(foundWith(9, "2/3"), "found another number of shards");
    const std::vector<std::string> ofOneView = with(words, {"--view", "cash"});
    EXPECT_THAT(refusalOf({"simulate", "--merge", folder / "first.json", fileOf(ofOneView)}), HasSubstr("other views"));
    const std::vector<std::string> ofOtherSeed = with(words, {"--seed", "2"});
    EXPECT_THAT(refusalOf({"simulate", "--merge", folder / "first.json", fileOf(ofOtherSeed)}),
                HasSubstr("another seed"));
}

TEST(SimulateShards, SayHowManyOfTheSamplesTheyAre) {
    const TemporaryFolder folder;
    const std::vector<std::string> files = shardFiles(folder, {"1/2", "2/2"});
    EXPECT_THAT(ran({"simulate", "--merge", files[0]}).out, HasSubstr("assumptions, 512 of 1,001 samples, seed 1\n"));
    EXPECT_THAT(ran({"simulate", "--merge", files[0], files[1]}).out,
                HasSubstr("assumptions, 1,001 samples, seed 1\n"));
}

TEST(SimulateShards, MergeWithOneFromStandardInput) {
    const TemporaryFolder folder;
    const std::vector<std::string> files = shardFiles(folder, {"1/2"});
    const std::string second = ran(with(two, {"--shard", "2/2"})).out;
    EXPECT_EQ(ran({"simulate", "--merge", files[0], "-", "--format", "json"}, second).out, ran(two).out);
    EXPECT_THAT(refusalOf({"simulate", "--merge", "-"}, "{}"), testing::StartsWith("standard input: simulation: "));
}

TEST(SimulateCommand, RefusesWrongUsage) {
    EXPECT_EQ(wrongUsageOf({"simulate"}), "FILE is required");
    EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--shard", "4/3"}),
              "--shard: expected K/N with K from 1 to N, found \"4/3\"");
    for (const char* shard : {"0/3", "1", "1/", "/3", "1/3x", "-1/3", "a/b"})
        EXPECT_THAT(wrongUsageOf({"simulate", "preset:smollm3", "--shard", shard}), testing::StartsWith("--shard: "));
    EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--ranges", "some"}),
              "--ranges: expected uncertainty, spread, judgment or all, found \"some\"");
    EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--shard", "1/1000000001"}),
              "--shard: expected at most 1000000000 parts, found \"1/1000000001\"");
    for (const char* samples : {"0", "-1", "1.5", "many", "nan", "", "4294967297", "1e30", "99999999999999999999"})
        EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--samples", samples}),
                  "--samples: expected a whole number from 1 to 4294967296, found \"" + std::string(samples) + "\"");
    EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--samples"}), "--samples: expected a value, found nothing");
    EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--samples", "1", "--samples", "2"}),
              "--samples: expected once, found several times");
    for (const char* seed : {"abc", "-1", "1.5", "18446744073709551616"})
        EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--seed", seed}),
                  "--seed: expected a whole number from 0 to 18446744073709551615, found \"" + std::string(seed) +
                      "\"");
    for (const char* quantiles : {"2", "-0.1", "half", "nan", "", ",", "0.5,"})
        EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--quantiles", quantiles}),
                  "--quantiles: expected numbers from 0 to 1 with commas between them, found \"" +
                      std::string(quantiles) + "\"");
    EXPECT_EQ(wrongUsageOf({"simulate", "preset:smollm3", "--quantiles", "0.5,50%"}),
              "--quantiles: expected each number once, found \"50%\" a second time");
}

TEST(SimulateCommand, ReadsNumbersAsTheyAreTypedElsewhere) {
    const std::string plain = ran(with(wholePicture, {"--quantiles", "0.05,0.95"})).out;
    auto typed = wholePicture;
    for (const char* samples : {"3,000", "3k", "3e3"}) {
        typed.back() = samples;
        EXPECT_EQ(ran(with(typed, {"--quantiles", "5%,95%"})).out, plain) << samples;
    }
}

/// The command that the hint below the table offers, as words.
std::vector<std::string> hintedCommand(const std::string& printed) {
    const auto at = printed.find("\n    costberg-cli ");
    if (at == std::string::npos)
        return {};
    std::istringstream words(printed.substr(at + std::string_view("\n    costberg-cli ").size()));
    return {std::istream_iterator<std::string>(words), {}};
}

TEST(SimulateCommand, DoesNotCallCertainWhatItHasNoTwoSamplesOf) {
    for (const std::vector<std::string>& settings :
         {std::vector<std::string>{"--samples", "1"}, std::vector<std::string>{"--samples", "10", "--shard", "1/4"}}) {
        const Answered answered = ran(with({"simulate", "preset:smollm3", "--ranges", "all"}, settings));
        EXPECT_EQ(answered.status, Done) << answered.err;
        EXPECT_THAT(answered.out, testing::Not(HasSubstr("has a range")));
    }
}

TEST(SimulateCommand, OffersWithoutRangesACommandThatHasThem) {
    const std::vector<std::string> words{"simulate", "preset:smollm3", "--set", "rental.price=2.5", "--view", "cash"};
    const std::string certain = ran(words).out;
    EXPECT_THAT(certain, HasSubstr("\nNo input that counts here has a range. Give inputs a low and a high in the "
                                   "file, or take over the published ranges:\n\n"));
    EXPECT_EQ(hintedCommand(certain), with(words, {"--ranges", "all"}));
    const Answered uncertain = ran(hintedCommand(certain));
    EXPECT_EQ(uncertain.status, Done) << uncertain.err;
    EXPECT_THAT(uncertain.out, testing::Not(HasSubstr("has a range")));
}

TEST(SimulateCommand, QuotesForAShellWhatItOffersToPaste) {
    const TemporaryFolder folder;
    const std::string path = folder / "it's mine.costberg";
    costberg::write(path, R"({"format": "costberg", "version": 1, "scenarios": [{"id": "mine"}]})");
    const std::string quoted = "'" + (folder / "it'\\''s mine.costberg") + "' --ranges all\n";
    EXPECT_THAT(ran({"simulate", path, "--samples", "2"}).out, testing::EndsWith(quoted));
}

TEST(SimulateCommand, OffersNoCommandThatWouldWaitForStandardInputOrChangeNothing) {
    const std::string file = R"({"format": "costberg", "version": 1, "scenarios": [{"id": "mine"}]})";
    EXPECT_THAT(ran({"simulate", "-", "--samples", "2"}, file).out,
                testing::EndsWith("or add --ranges all to take over the published ranges.\n"));
    // Without rent, every published range that counts in the headline lies above the value.
    const std::vector<std::string> zero{"simulate", "preset:smollm3", "--samples", "2",     "--view",
                                        "headline", "--ranges",       "all",       "--set", "rental.price=0"};
    EXPECT_THAT(ran(zero).out, testing::EndsWith("Give inputs a low and a high in the file.\n"));
}

TEST(SimulateCommand, NamesThePublishedRangesThatItLeavesOut) {
    for (const char* command : {"simulate", "sensitivity"}) {
        const std::vector<std::string> words{command,           "preset:smollm3", "--view", "market",  "--set",
                                             "rental.price=50", "--samples",      "2048",   "--ranges"};
        const Answered answered = ran(with(words, {"all"}));
        EXPECT_EQ(answered.status, Done);
        EXPECT_EQ(answered.err,
                  "costberg-cli: --ranges: left out in \"smollm3\", for the published range does not hold "
                  "the value: rental.price (50, published 1.3 to 3.5)\n");
        EXPECT_EQ(ran(with(words, {"judgment"})).err, "");
    }
}

TEST(SimulateCommand, SaysHowResultsOfSimulationsAreAddedUp) {
    const TemporaryFolder folder;
    const std::string part = shardFiles(folder, {"1/2"}).front();
    EXPECT_EQ(refusalOf({"simulate", part}), part + ": expected a file with scenarios; --merge adds up results, found "
                                                    "the result of a simulation");
}

TEST(SimulateCommand, CountsOneSampleInTheSingular) {
    EXPECT_THAT(ran({"simulate", "preset:smollm3", "--samples", "1"}).out,
                HasSubstr("assumptions, 1 sample, seed 1\n"));
}

TEST(SimulateCommand, TellsTheLargestSeedsApart) {
    const std::string last = ran(with(wholePicture, {"--seed", "18446744073709551615"})).out;
    EXPECT_THAT(last, HasSubstr("seed 18446744073709551615\n"));
    EXPECT_NE(ran(with(wholePicture, {"--seed", "18446744073709551614"})).out, last);
}

TEST(SimulateShards, MergeToOtherQuantilesWhereAsked) {
    const TemporaryFolder folder;
    const std::vector<std::string> files = shardFiles(folder, {"1/2", "2/2"});
    EXPECT_EQ(ran({"simulate", "--merge", files[0], files[1], "--quantiles", "0.1", "--format", "json"}).out,
              ran(with(two, {"--quantiles", "0.1"})).out);
}

TEST(SimulateShards, RefuseWhatHasNoEffectOnThem) {
    const std::vector<std::vector<std::string>> withoutEffect{
        {"--set", "rental.price=3"}, {"--ranges", "all"}, {"--view", "cash"},
        {"--samples", "5"},          {"--seed", "2"},     {"--shard", "1/2"}};
    for (const std::vector<std::string>& option : withoutEffect)
        EXPECT_EQ(wrongUsageOf(with({"simulate", "--merge", "part-1.json"}, option)),
                  option[0] + ": expected only without --merge, whose files say what was simulated; found beside it");
}

} // namespace
} // namespace costberg::cli
