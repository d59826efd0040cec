#include "core/text/number_reader.h"

#include "core/text/number_format.h"
#include "core/text/typed_text.h"
#include "core/text/unit_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>

namespace costberg {
namespace {

/// A word behind a number that shifts its decimal point. So 2.3M is what "2300000" reads as, to the bit.
struct Suffix {
    std::string_view word;
    int exponent;
};

/// In any case; longer words first where one begins another.
constexpr std::array<Suffix, 12> suffixes{{{"thousand", 3},
                                           {"million", 6},
                                           {"billion", 9},
                                           {"trillion", 12},
                                           {"mn", 6},
                                           {"bn", 9},
                                           {"tn", 12},
                                           {"k", 3},
                                           {"m", 6},
                                           {"b", 9},
                                           {"t", 12},
                                           {"p", 15}}};
/// Peta is said of throughput alone.
constexpr std::string_view petaUnit = "FLOP/s";
constexpr int percentExponent = -2;
constexpr long largestExponent = 100000; ///< beyond every double, and safe to add to

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool startsInAnyCase(std::string_view text, std::string_view lowerWord) {
    const auto isSame = [](char c, char lower) { return std::tolower(static_cast<unsigned char>(c)) == lower; };
    return text.size() >= lowerWord.size() && std::ranges::equal(text.substr(0, lowerWord.size()), lowerWord, isSame);
}

/// Reads one text from its left end to its right end.
class Reader {
public:
    Reader(std::string_view text, std::string_view unit) : m_text(text), m_rest(text), m_unit(unit) {}

    Result<double> read() {
        if (m_text.empty())
            return refusal("nothing", "a number");
        if (isNoNumberWord(m_text))
            return refusal(inQuotes(m_text), "a finite number");
        if (m_unit == "x")
            take("×");
        auto value = factor(Operator::Times);
        while (value && !m_rest.empty()) {
            const Operator sign = take("/") ? Operator::By : Operator::Times;
            if (sign == Operator::Times && !take("*"))
                take("×");
            skipSpaces();
            const auto next = factor(sign);
            if (!next)
                return next;
            value = sign == Operator::By ? *value / *next : *value * *next;
        }
        return value && !std::isfinite(*value)
                   ? refusal(inQuotes(m_text) + ", which has no finite value", "a finite number")
                   : value;
    }

private:
    enum class Operator { Times, By };

    static Refusal refusal(std::string found, std::string expected) {
        return {"", std::move(found), std::move(expected)};
    }

    bool take(std::string_view token) {
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }

    void skipSpaces() {
        while (take(" "))
            ;
    }

    bool takeCurrency() {
        const bool taken = take("US$") || take("USD") || take("$");
        skipSpaces();
        return taken;
    }

    /// A sign and a currency in either order, then a number with its suffix and, at the end of the text, its unit.
    Result<double> factor(Operator before) {
        bool isMoney = takeCurrency();
        const bool isNegative = take("-");
        const bool isSigned = isNegative || take("+");
        skipSpaces();
        isMoney = (!isMoney && takeCurrency()) || isMoney;
        if (isSigned && (m_rest.starts_with('-') || m_rest.starts_with('+')))
            return refusal("two signs in " + inQuotes(m_text), "at most one sign");
        if (isMoney && (notationOf(m_unit) != Notation::Money || before == Operator::By))
            return refusal(inQuotes(m_text), expectedIn(m_unit));
        const auto digits = takeDigits();
        if (!digits)
            return digits.refusal();
        const long written = takeExponent();
        const auto shift = takeTail(before);
        if (!shift)
            return shift.refusal();
        return numberOf((isNegative ? "-" : "") + *digits, written + *shift);
    }

    /// Digits without the marks between their groups: "1234567.5".
    Result<std::string> takeDigits() {
        std::size_t length = 0;
        while (length < m_rest.size() && isPartOfDigits(length))
            ++length;
        const std::string_view digits = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        if (std::ranges::none_of(digits, isDigit))
            return refusal(m_rest.empty() && length == 0 ? inQuotes(m_text) + " without a number at its end"
                                                         : inQuotes(m_text),
                           "a number");
        const auto point = digits.find('.');
        if (point != digits.rfind('.'))
            return refusal("two decimal points in " + inQuotes(m_text), "at most one decimal point");
        const std::string_view fraction = point == std::string_view::npos ? "" : digits.substr(point);
        const auto whole = ungrouped(digits.substr(0, point));
        if (!whole || fraction.find_first_of(", ") != std::string_view::npos)
            return refusal("misplaced separators in " + inQuotes(m_text),
                           "groups of three digits as in 1,234,567, and a point before decimals");
        return *whole + std::string(fraction);
    }

    /// A space is part of the digits only between two of them.
    bool isPartOfDigits(std::size_t at) const {
        const char c = m_rest[at];
        if (c != ' ')
            return isDigit(c) || c == '.' || c == ',';
        const auto next = m_rest.find_first_not_of(' ', at);
        return at > 0 && next != std::string_view::npos && isDigit(m_rest[next]);
    }

    /// The digits of "1,234,567" or "1 234 567"; nothing where the groups are not of three. "0,123" is no group: it
    /// would be a decimal comma.
    static std::optional<std::string> ungrouped(std::string_view text) {
        const auto first = text.find_first_of(", ");
        if (first == std::string_view::npos)
            return std::string(text);
        if (first == 0 || first > 3 || text.front() == '0')
            return std::nullopt;
        std::string digits(text.substr(0, first));
        const char mark = text[first];
        for (std::size_t at = first; at < text.size(); at += 4) {
            const std::string_view group = text.substr(at + 1, 3);
            if (text[at] != mark || group.size() != 3 || !std::ranges::all_of(group, isDigit))
                return std::nullopt;
            digits += group;
        }
        return digits;
    }

    /// The 9 of "1e9"; 0 where none is written.
    long takeExponent() {
        if (!m_rest.starts_with('e') && !m_rest.starts_with('E'))
            return 0;
        std::size_t digits = 1;
        if (digits < m_rest.size() && (m_rest[digits] == '-' || m_rest[digits] == '+'))
            ++digits;
        std::size_t end = digits;
        while (end < m_rest.size() && isDigit(m_rest[end]))
            ++end;
        if (end == digits)
            return 0;
        const bool isNegative = m_rest[1] == '-';
        long exponent = 0;
        for (const char c : m_rest.substr(digits, end - digits))
            exponent = std::min(largestExponent, 10 * exponent + (c - '0'));
        m_rest.remove_prefix(end);
        return isNegative ? -exponent : exponent;
    }

    /// What stands between a number and the next operator or the end of the text.
    std::string_view takeTailText() {
        std::size_t end = 0;
        while (end < m_rest.size() && !isOperatorAt(end))
            ++end;
        const std::string_view tail = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return tail;
    }

    /// A slash before a number divides; before a word it belongs to a unit.
    bool isOperatorAt(std::size_t at) const {
        const std::string_view rest = m_rest.substr(at);
        if (rest.starts_with('*'))
            return true;
        const std::size_t length = rest.starts_with('/') ? 1 : rest.starts_with("×") ? std::string_view("×").size() : 0;
        if (length == 0)
            return false;
        const std::string_view next = trimmed(rest.substr(length));
        return !next.empty() && (isDigit(next.front()) || next.find_first_of(".+-$") == 0);
    }

    /// The power of ten of a suffix, with the unit checked and taken.
    Result<long> takeTail(Operator before) {
        const std::string_view text = takeTailText();
        const std::string_view tail = trimmed(text);
        if (tail.starts_with('%')) {
            if (notationOf(m_unit) != Notation::Percent || before == Operator::By)
                return refusal(inQuotes(m_text), expectedIn(m_unit));
            return unitAfter(tail.substr(1), percentExponent);
        }
        if (isUnit(tail))
            return 0L;
        const Suffix* suffix = suffixOf(tail);
        if (suffix == nullptr)
            return refusal(inQuotes(tail) + " after the number", expectedIn(m_unit));
        if (before == Operator::By && text.front() == ' ')
            return refusal(inQuotes(m_text) + ", which can be read in two ways", "a number");
        return static_cast<long>(suffix->exponent);
    }

    /// The suffix that the tail is, with the unit behind it; null where it is something else.
    const Suffix* suffixOf(std::string_view tail) const {
        const auto found = std::ranges::find_if(suffixes, [&](const Suffix& suffix) {
            const bool isMeant = suffix.word != "p" || m_unit == petaUnit;
            return isMeant && startsInAnyCase(tail, suffix.word) && isUnit(trimmed(tail.substr(suffix.word.size())));
        });
        return found == suffixes.end() ? nullptr : &*found;
    }

    Result<long> unitAfter(std::string_view words, int exponent) const {
        if (isUnit(trimmed(words)))
            return static_cast<long>(exponent);
        return refusal(inQuotes(words) + " after the number", expectedIn(m_unit));
    }

    bool isUnit(std::string_view words) const { return words.empty() || (m_rest.empty() && namesUnit(words, m_unit)); }

    Result<double> numberOf(const std::string& digits, long exponent) const {
        const std::string text = digits + 'e' + std::to_string(exponent);
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc::result_out_of_range)
            return exponent > 0 ? refusal(inQuotes(m_text), "a number below 1.8e308")
                                : refusal(inQuotes(m_text), "0 or a number above 5e-324");
        return value;
    }

    std::string_view m_text;
    std::string_view m_rest;
    std::string_view m_unit;
};

/// What was meant where "85" stands for 85%.
std::string withPercentSign(double value, std::string_view text, const InputSpec& spec) {
    const bool isMeant = spec.unit == "fraction" && text.find('%') == text.npos && spec.limits.contains(value / 100);
    return isMeant ? ", such as " + exactFieldText(value / 100, spec.unit) : "";
}

} // namespace

Result<double> readNumber(std::string_view text, std::string_view unit) {
    const std::string simple = simplified(text);
    return Reader(trimmed(simple), unit).read();
}

Result<double> readInput(std::string_view text, const InputSpec& spec) {
    auto value = readNumber(text, spec.unit);
    if (!value)
        return value;
    if (!spec.limits.contains(*value))
        return Refusal{"", exactFieldText(*value, spec.unit),
                       "a number from " + exactFieldText(spec.limits.from, spec.unit) + " to " +
                           exactFieldText(spec.limits.to, spec.unit) + withPercentSign(*value, text, spec)};
    return *value == 0 ? 0.0 : *value; // no input is -0
}

} // namespace costberg
