#include "core/hardware_quotes.h"

#include <gmock/gmock.h>

namespace costberg {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(HardwareQuotes, NameTheirDateAndTheirSource) {
    EXPECT_GT(hardwareQuotes().size(), 50U);
    for (const HardwareQuote& quote : hardwareQuotes()) {
        EXPECT_EQ(quote.date.size(), std::string("2025-03-04").size()) << quote.hardware;
        EXPECT_GT(quote.price, 0) << quote.hardware;
        EXPECT_THAT(quote.source, HasSubstr("http")) << quote.hardware << " " << quote.date;
    }
}

TEST(HardwareQuotes, SayWhatAServerContains) {
    const HardwareQuote server{"2024-12-17", "NVIDIA B200", 47409.13, 8, "https://example.org"};
    EXPECT_TRUE(server.containsServer());
    EXPECT_EQ(sourceOf(server),
              "Epoch AI hardware prices; 2024-12-17, https://example.org, a server of 8 divided, so it "
              "contains its share of the server");
    const HardwareQuote alone{"2025-03-03", "NVIDIA H100", 31250, 1, "https://example.org"};
    EXPECT_FALSE(alone.containsServer());
    EXPECT_THAT(sourceOf(alone), Not(HasSubstr("server")));
}

} // namespace
} // namespace costberg
