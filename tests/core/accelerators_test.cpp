#include "core/facts.h"

#include "core/file/csv_table.h"
#include "core/presets.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace costberg {
namespace {

using testing::HasSubstr;
using testing::IsSupersetOf;

const Accelerator& named(std::string_view shortName) {
    const auto found = std::ranges::find(allAccelerators(), shortName, &Accelerator::shortName);
    EXPECT_NE(found, allAccelerators().end()) << shortName;
    return *found;
}

const InputState* stateIn(const AcceleratorSetting& setting, Input input) {
    for (const auto& [one, state] : setting.inputs)
        if (one == input)
            return &state;
    return nullptr;
}

TEST(Accelerators, AreThoseThatPeopleAskFor) {
    std::vector<std::string> names;
    for (const Accelerator& accelerator : allAccelerators())
        names.push_back(accelerator.shortName);
    EXPECT_THAT(names, IsSupersetOf({"A100", "H800", "H100", "H200", "H20", "B200", "TPU v4", "MI300X", "V100"}));
    EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size());
}

TEST(Accelerators, HaveAShortNameForEachOfTheReferenceTable) {
    for (const Accelerator& accelerator : allAccelerators())
        EXPECT_LT(accelerator.shortName.size(), accelerator.name.size()) << accelerator.name;
    EXPECT_EQ(allAccelerators().size(), factTable("gpu_specs.csv").rowCount());
}

TEST(Accelerators, ComeNewestFirst) {
    const auto position = [](std::string_view name) {
        return std::ranges::find(allAccelerators(), name, &Accelerator::shortName) - allAccelerators().begin();
    };
    EXPECT_EQ(position("B300"), 0);
    EXPECT_LT(position("B200"), position("H100"));
    EXPECT_LT(position("H100"), position("A100"));
    EXPECT_LT(position("A100"), position("V100"));
}

TEST(Accelerators, HaveTheDensePeakThePowerAndTheLatestPrice) {
    const Accelerator& h100 = named("H100");
    EXPECT_EQ(h100.peakFlops->value, 989.4e12);
    EXPECT_EQ(h100.power->value, 0.7);
    EXPECT_EQ(h100.price->value, 31250);
    EXPECT_FALSE(h100.priceContainsServer);
    EXPECT_THAT(h100.price->source, HasSubstr("2025-03-03"));
}

TEST(Accelerators, SayThatADgxQuoteContainsTheServer) {
    EXPECT_EQ(named("B200").price->value, 47409.13);
    EXPECT_TRUE(named("B200").priceContainsServer);
    EXPECT_THAT(named("B200").price->source, HasSubstr("server"));
    EXPECT_FALSE(named("TPU v4").priceContainsServer);
    EXPECT_FALSE(named("H20").priceContainsServer);
}

TEST(Accelerators, LeaveOutWhatNobodyPublished) {
    EXPECT_FALSE(named("B300").peakFlops);
    EXPECT_FALSE(named("GB200").price);
    EXPECT_FALSE(named("TPU v5p").power);
    const AcceleratorSetting setting = settingOf(named("B300"), defaultScenario());
    EXPECT_EQ(setting.inputs.size(), 1U);
    EXPECT_TRUE(setting.choices.empty());
}

TEST(SettingOf, SetsPeakPowerPriceAndScopeTogether) {
    const AcceleratorSetting setting = settingOf(named("B200"), defaultScenario());
    EXPECT_EQ(stateIn(setting, Input::PeakFlops)->value, 2.25e15);
    EXPECT_EQ(stateIn(setting, Input::AcceleratorPower)->value, 1);
    EXPECT_EQ(stateIn(setting, Input::AcceleratorPrice)->value, 47409.13);
    ASSERT_EQ(setting.choices.size(), 1U);
    EXPECT_EQ(setting.choices[0].first, Choice::PriceScope);
    EXPECT_EQ(setting.choices[0].second, static_cast<std::size_t>(PriceScope::Server));
}

TEST(SettingOf, ComputesTheCapexByPartsWithTheFactorsOfTheScenario) {
    Scenario scenario = *presetWithId("deepseek-whole-picture");
    ASSERT_EQ(scenario.choices.hardwareMethod, HardwareMethod::PerGpu);
    scenario.at(Input::ServerFactor).value = 2;
    scenario.at(Input::NetworkShare).value = 0.2;
    scenario.at(Input::StorageShare).value = 0.1;
    // 31,250 x 2, of the total 80 %, and a tenth on top; of a server 47,409.13 as it is.
    EXPECT_NEAR(stateIn(settingOf(named("H100"), scenario), Input::CapexPerGpu)->value, 31250 * 2 / 0.8 * 1.1, 1e-6);
    EXPECT_NEAR(stateIn(settingOf(named("B200"), scenario), Input::CapexPerGpu)->value, 47409.13 / 0.8 * 1.1, 1e-6);
    EXPECT_THAT(stateIn(settingOf(named("H100"), scenario), Input::CapexPerGpu)->source,
                testing::StartsWith("Computed from the accelerator's price; H100, 31250 USD x server factor 2, "));
}

TEST(SettingOf, LeavesOutACapexBeyondTheLimit) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::ServerFactor).value = 5;
    scenario.at(Input::NetworkShare).value = 0.9;
    EXPECT_EQ(stateIn(settingOf(named("H100"), scenario), Input::CapexPerGpu), nullptr);
    EXPECT_NE(stateIn(settingOf(named("H100"), scenario), Input::AcceleratorPrice), nullptr);
}

TEST(SettingOf, KeepsKeysOfOtherVersions) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::PeakFlops).unknownKeys = {{"note", "5"}};
    const AcceleratorSetting setting = settingOf(named("H100"), scenario);
    EXPECT_EQ(stateIn(setting, Input::PeakFlops)->unknownKeys, scenario.at(Input::PeakFlops).unknownKeys);
}

TEST(SettingOf, GivesOnlyValuesWithinTheLimitsWithTheirSources) {
    for (const Accelerator& accelerator : allAccelerators())
        for (const auto& [input, state] : settingOf(accelerator, defaultScenario()).inputs) {
            EXPECT_TRUE(specOf(input).limits.contains(state.value)) << accelerator.name;
            EXPECT_NE(state.source, "") << accelerator.name;
        }
}

} // namespace
} // namespace costberg
