#include "app/cli/setting.h"

#include <gtest/gtest.h>

namespace costberg::cli {
namespace {

TEST(Setting, DropsTheSourceAndTheEndOfTheRangeThatItLiesBeyond) {
    Document document{"", {defaultScenario(), defaultScenario()}, {}};
    document.scenarios[0].at(Input::RentalPrice) = {2, 1.0, 3.0, "somebody", {}};
    EXPECT_FALSE(makeSetting("rental.price=4", document));
    EXPECT_EQ(document.scenarios[0].at(Input::RentalPrice), (InputState{4, 1.0, {}, "", {}}));
    EXPECT_EQ(document.scenarios[1].at(Input::RentalPrice), (InputState{4, {}, {}, "", {}}));
}

TEST(Setting, ByALeverDropsThemToo) {
    Document document{"", {defaultScenario()}, {}};
    document.scenarios[0].at(Input::Gpus) = {1000, 900, 1100, "somebody", {}};
    const double capex = 500 * document.scenarios[0].at(Input::CapexPerGpu).value;
    EXPECT_FALSE(makeSetting("hardware.capex=" + std::to_string(capex), document));
    EXPECT_EQ(document.scenarios[0].at(Input::Gpus), (InputState{500, {}, 1100, "", {}}));
}

} // namespace
} // namespace costberg::cli
