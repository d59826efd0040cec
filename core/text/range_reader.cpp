#include "core/text/range_reader.h"

#include "core/text/number_format.h"
#include "core/text/number_reader.h"
#include "core/text/typed_text.h"

#include <array>
#include <charconv>

namespace costberg {
namespace {

constexpr std::array<std::string_view, 3> spreadSigns{"±", "+/-", "+-"};
constexpr std::array<std::string_view, 6> separators{" to ", "..", "…", "–", "—", " - "};

/// What stands behind the last digit: the suffix and the unit of a number.
std::string_view tailOf(std::string_view number) {
    const auto last = number.find_last_of("0123456789");
    return last == std::string_view::npos ? number : trimmed(number.substr(last + 1));
}

Refusal badRange(std::string found, std::string expected) { return {"", std::move(found), std::move(expected)}; }

std::string textOf(double low, double high, std::string_view unit) {
    return exactFieldText(low, unit) + " to " + exactFieldText(high, unit);
}

/// Why this can be no range of the input, if it cannot.
Refused refusedRange(const Interval& range, const InputSpec& spec, double value) {
    const std::string found = textOf(range.from, range.to, spec.unit);
    if (range.from > range.to)
        return badRange(found, "the low end first");
    if (!range.contains(value))
        return badRange(found, "a range that holds the value, " + exactFieldText(value, spec.unit));
    if (!spec.limits.contains(range.from) || !spec.limits.contains(range.to))
        return badRange(found, "a range within " + textOf(spec.limits.from, spec.limits.to, spec.unit));
    return std::nullopt;
}

Result<Interval> checked(const Interval& range, const InputSpec& spec, double value) {
    if (auto refused = refusedRange(range, spec, value))
        return *std::move(refused);
    return range;
}

/// "1 to 4M" may mean one million: where only the high end has a suffix, and the low end would make sense with it too.
bool isAmbiguous(const RangeText& text, const Interval& range, std::string_view unit) {
    const std::string_view tail = tailOf(text.high);
    if (tail.empty() || !tailOf(text.low).empty())
        return false;
    const auto factor = readNumber(std::string("1").append(tail), unit);
    const auto meant = readNumber(std::string(text.low).append(tail), unit);
    return factor && *factor != 1 && meant && *meant <= range.to;
}

Result<Interval> readEnds(const RangeText& text, const InputSpec& spec, double value) {
    const auto low = readNumber(text.low, spec.unit);
    if (!low)
        return low.refusal();
    const auto high = readNumber(text.high, spec.unit);
    if (!high)
        return high.refusal();
    const Interval range{*low, *high};
    if (isAmbiguous(text, range, spec.unit))
        return badRange(inQuotes(text.low + " to " + text.high) + ", which can be read in two ways",
                        "the same suffix at both ends");
    return checked(range, spec, value);
}

/// 120% of $2 below $2 is -$0.4, and not -$0.3999999999999999.
double withoutNoise(double end) {
    constexpr int digits = 12;
    std::array<char, 32> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), end, std::chars_format::general, digits);
    std::from_chars(text.data(), written.ptr, end);
    return end;
}

Result<Interval> readSpread(const std::string& spread, const InputSpec& spec, double value) {
    const bool isRelative = spread.ends_with('%');
    const auto part = readNumber(spread, isRelative ? "fraction" : spec.unit);
    if (!part)
        return part.refusal();
    if (*part < 0)
        return badRange(inQuotes(spread), "0 or a positive number behind ±");
    const double side = isRelative ? value * *part : *part;
    if (side == 0)
        return checked({value, value}, spec, value);
    return checked({withoutNoise(value - side), withoutNoise(value + side)}, spec, value);
}

} // namespace

std::optional<RangeText> rangeTextIn(std::string_view text) {
    const std::string simple = simplified(text);
    const std::string_view typed = trimmed(simple);
    for (const std::string_view sign : spreadSigns)
        if (typed.starts_with(sign))
            return RangeText{"", "", std::string(trimmed(typed.substr(sign.size())))};
    for (const std::string_view separator : separators)
        if (const auto at = typed.find(separator); at != std::string_view::npos)
            return RangeText{std::string(trimmed(typed.substr(0, at))),
                             std::string(trimmed(typed.substr(at + separator.size()))), ""};
    return std::nullopt;
}

Result<Interval> readRange(const RangeText& text, const InputSpec& spec, double value) {
    return text.spread.empty() && !(text.low.empty() && text.high.empty()) ? readEnds(text, spec, value)
                                                                           : readSpread(text.spread, spec, value);
}

} // namespace costberg
