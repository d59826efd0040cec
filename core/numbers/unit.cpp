#include "core/numbers/unit.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

namespace costberg {
namespace {

/// In the order in which a text names them.
constexpr std::array<std::string_view, Unit::baseCount> bases{"USD",  "FLOP", "parameter", "token", "Mtoken",
                                                              "item", "kW",   "MWh",       "GPU",   "person",
                                                              "OOM",  "s",    "h",         "month", "year"};

/// Words for two base units together.
struct Pair {
    std::string_view word;
    std::string_view first;
    std::string_view second;
};
constexpr std::array<Pair, 2> pairs{{{"GPU-h", "GPU", "h"}, {"kWh", "kW", "h"}}};

bool isPlainNumber(std::string_view word) { return word == "1" || word == "fraction" || word == "x"; }

std::size_t indexOfBase(std::string_view word) {
    auto found = std::ranges::find(bases, word);
    if (found == bases.end() && word.ends_with('s'))
        found = std::ranges::find(bases, word.substr(0, word.size() - 1));
    assert(found != bases.end() && "a unit that no input and no constant has");
    return static_cast<std::size_t>(found - bases.begin());
}

/// The words of a text in which "/", " ", "(" and ")" stand between words, each with whether it divides.
template <class Use> void forEachWord(std::string_view text, Use use) {
    bool divides = false;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find_first_of("/ ()", from), text.size());
        if (end > from)
            use(text.substr(from, end - from), divides);
        divides = divides || (end < text.size() && text[end] == '/');
        from = end + 1;
    }
}

/// "USD", "GPU-h", "year^2": the words for the powers of one sign.
std::vector<std::string> wordsOf(std::array<std::int8_t, Unit::baseCount> powers, int sign) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < Unit::baseCount; ++i) {
        const auto pair = std::ranges::find(pairs, bases[i], &Pair::first);
        std::int8_t* second = pair == pairs.end() ? nullptr : &powers[indexOfBase(pair->second)];
        if (second != nullptr && powers[i] == sign && *second == sign) {
            words.emplace_back(pair->word);
            *second = 0;
        } else if (powers[i] * sign > 0) {
            words.emplace_back(bases[i]);
            if (powers[i] != sign)
                words.back().append("^").append(std::to_string(powers[i] * sign));
        }
    }
    return words;
}

} // namespace

Unit Unit::of(std::string_view text) {
    Unit unit;
    forEachWord(text, [&unit](std::string_view word, bool divides) {
        const auto add = [&unit, divides](std::string_view base) {
            unit.m_powers[indexOfBase(base)] += divides ? -1 : 1;
        };
        const auto pair = std::ranges::find(pairs, word, &Pair::word);
        if (pair != pairs.end()) {
            add(pair->first);
            add(pair->second);
        } else if (!isPlainNumber(word)) {
            add(word);
        }
    });
    return unit;
}

Unit Unit::clash() {
    Unit unit;
    unit.m_isClash = true;
    return unit;
}

Unit Unit::operator*(const Unit& other) const {
    Unit product = *this;
    product.m_isClash = m_isClash || other.m_isClash;
    for (std::size_t i = 0; i < baseCount; ++i)
        product.m_powers[i] += other.m_powers[i];
    return product;
}

Unit Unit::operator/(const Unit& other) const {
    Unit quotient = *this;
    quotient.m_isClash = m_isClash || other.m_isClash;
    for (std::size_t i = 0; i < baseCount; ++i)
        quotient.m_powers[i] -= other.m_powers[i];
    return quotient;
}

std::string Unit::text() const {
    std::string text;
    for (const std::string& word : wordsOf(m_powers, 1))
        text.append(text.empty() ? "" : "-").append(word);
    const std::vector<std::string> divisors = wordsOf(m_powers, -1);
    if (text.empty() && !divisors.empty())
        text += '1';
    for (const std::string& word : divisors)
        text.append("/").append(word);
    return text;
}

} // namespace costberg
