#include "tests/core/file/random_document.h"

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

bool happens(std::mt19937& random, double probability) { return std::bernoulli_distribution(probability)(random); }

std::size_t below(std::mt19937& random, std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

std::string randomText(std::mt19937& random) {
    static const std::vector<std::string> pieces{"a",
                                                 "Z",
                                                 " ",
                                                 "\"",
                                                 "\\",
                                                 "/",
                                                 "\n",
                                                 "\t",
                                                 "\r",
                                                 "\x01",
                                                 "\x1f",
                                                 "\x7f",
                                                 std::string(1, '\0'),
                                                 "é",
                                                 "日本",
                                                 "😀",
                                                 "<b>&'",
                                                 "\xEF\xBB\xBF",
                                                 "\xEF\xBF\xBD",
                                                 "\xE2\x80\xA8",
                                                 "1.0",
                                                 "{",
                                                 "]",
                                                 "//"};
    std::string text;
    for (std::size_t i = below(random, 12); i > 0; --i)
        text += pieces[below(random, pieces.size())];
    return text;
}

double anyIn(std::mt19937& random, const Interval& limits) {
    const double logFrom = std::log(std::max(limits.from, 1e-12));
    const double logTo = std::log(std::max(limits.to, 1e-12));
    switch (below(random, 6)) {
    case 0:
        return limits.from;
    case 1:
        return limits.to;
    case 2:
        return std::nextafter(limits.to, limits.from);
    case 3:
        return std::nextafter(limits.from, limits.to);
    case 4:
        return std::exp(std::uniform_real_distribution<double>(logFrom, logTo)(random));
    default:
        return std::round(std::uniform_real_distribution<double>(limits.from, limits.to)(random));
    }
}

double randomIn(std::mt19937& random, const Interval& limits) {
    return std::clamp(anyIn(random, limits), limits.from, limits.to);
}

/// In the indented form in which they are kept.
UnknownKeys randomUnknownKeys(std::mt19937& random) {
    static const std::vector<std::string> values{"null",
                                                 "true",
                                                 "1.0",
                                                 "1",
                                                 "-0",
                                                 "-0.0",
                                                 "1e2",
                                                 "1E+02",
                                                 "0.1000000000000000055511151231257827",
                                                 "123456789012345678901234567890",
                                                 "18446744073709551616",
                                                 "-9223372036854775808",
                                                 "\"\"",
                                                 "\"\\n\\\\ 日本 😀\"",
                                                 "[]",
                                                 "{}",
                                                 "[\n  1,\n  [\n    {}\n  ]\n]",
                                                 "{\n  \"value\": 1.50,\n  \"a\": {\n    \"\": []\n  }\n}"};
    UnknownKeys keys;
    for (std::size_t i = happens(random, 0.3) ? 1 + below(random, 3) : 0; i > 0; --i)
        keys.push_back({std::string("x").append(std::to_string(i)).append(randomText(random)),
                        values[below(random, values.size())]});
    return keys;
}

InputState randomInputState(std::mt19937& random, Input input) {
    const Interval& limits = specOf(input).limits;
    InputState state;
    state.value = randomIn(random, limits);
    if (happens(random, 0.2))
        state.low = randomIn(random, {limits.from, state.value});
    if (happens(random, 0.2))
        state.high = randomIn(random, {state.value, limits.to});
    if (happens(random, 0.2))
        state.source = randomText(random);
    state.unknownKeys = randomUnknownKeys(random);
    return state;
}

std::string randomQuantity(std::mt19937& random, PublishedView view) {
    if (view == PublishedView::GpuHours)
        return std::string(idOf(allActivities()[below(random, computeActivityCount)]));
    switch (below(random, 3)) {
    case 0:
        return "total";
    case 1:
        return std::string(idOf(allActivities()[below(random, activityCount)]));
    default:
        return std::string(idOf(allResources()[below(random, resourceCount)]));
    }
}

PublishedFigure randomPublishedFigure(std::mt19937& random) {
    PublishedFigure figure;
    figure.view = static_cast<PublishedView>(below(random, 6));
    figure.quantity = randomQuantity(random, figure.view);
    figure.value = randomIn(random, {-1e300, 1e300});
    figure.tolerance = randomIn(random, {0, 1});
    figure.source = randomText(random);
    figure.unknownKeys = randomUnknownKeys(random);
    return figure;
}

Scenario randomScenario(std::mt19937& random, const Document& document) {
    Scenario scenario;
    scenario.id = freeIdFor(document, std::string("s").append(randomText(random)));
    scenario.name = randomText(random);
    scenario.story = randomText(random);
    scenario.view = allViews[below(random, viewCount)];
    if (happens(random, 0.5))
        scenario.preset = randomText(random);
    for (const Choice choice : allChoices())
        scenario.choices = withChoice(scenario.choices, choice, below(random, specOf(choice).values.size()));
    for (const Input input : allInputs())
        scenario.at(input) = randomInputState(random, input);
    for (std::size_t i = below(random, 4); i > 0; --i)
        scenario.published.push_back(randomPublishedFigure(random));
    scenario.unknownKeys = randomUnknownKeys(random);
    return scenario;
}

} // namespace

Document randomDocument(std::mt19937& random) {
    Document document;
    for (std::size_t i = 1 + below(random, 4); i > 0; --i)
        document.scenarios.push_back(randomScenario(random, document));
    if (happens(random, 0.5))
        document.baseline = document.scenarios[below(random, document.scenarios.size())].id;
    document.unknownKeys = randomUnknownKeys(random);
    return document;
}

} // namespace costberg
