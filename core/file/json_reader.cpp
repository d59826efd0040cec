#include "core/file/json_reader.h"

#include "core/file/place.h"
#include "core/file/syntax_refusal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace costberg {
namespace {

using Json = nlohmann::json;

/// Whether the number is 0 by its digits, and not by being too small for a double.
bool isWrittenZero(std::string_view number) {
    return number.substr(0, number.find_first_of("eE")).find_first_of("123456789") == std::string_view::npos;
}

/// Builds the tree while the library reads, and stops it where the text breaks a rule.
class TreeBuilder final : public nlohmann::json_sax<Json> {
public:
    TreeBuilder(std::string_view text, std::size_t deepest) : m_text(text), m_deepest(deepest) {}

    bool null() override { return add({nullptr}); }
    bool boolean(bool value) override { return add({value}); }
    bool number_integer(std::int64_t value) override {
        // Only integers with a minus sign come here.
        return add({JsonNumber{static_cast<double>(value), value == 0 ? "-0" : std::to_string(value)}});
    }
    bool number_unsigned(std::uint64_t value) override {
        return add({JsonNumber{static_cast<double>(value), std::to_string(value)}});
    }
    bool number_float(double value, const std::string& digits) override {
        if (value == 0 && !isWrittenZero(digits))
            return refuse({placeOf(m_open.size()), "the number " + digits.substr(0, 40),
                           "0 or a number above 5e-324, the smallest that is computed with"});
        std::string text = digits;
        // The library puts the decimal mark of the C locale into the digits.
        std::ranges::replace_if(
            text, [](char c) { return std::string_view("0123456789+-eE").find(c) == std::string_view::npos; }, '.');
        return add({JsonNumber{value, std::move(text)}});
    }
    bool string(std::string& value) override { return add({std::move(value)}); }
    bool binary(Json::binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open({JsonObject{}}); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open({JsonArray{}}); }
    bool end_array() override { return close(); }

    bool key(std::string& name) override {
        if (!m_open.back().names.insert(name).second)
            return refuse({placeOfMember(placeOf(m_open.size() - 1), name), "the key a second time", "each key once"});
        m_open.back().key = name;
        return true;
    }

    bool parse_error(std::size_t charactersRead, const std::string& token, const Json::exception& error) override {
        constexpr int numberOverflow = 406;
        if (error.id == numberOverflow)
            return refuse({placeOf(m_open.size()), "the number " + token.substr(0, 40),
                           "a number below 1.8e308, the largest that is computed with"});
        return refuse(syntaxRefusal(m_text, charactersRead, error.what()));
    }

    Result<JsonValue> result() && {
        if (m_refusal)
            return std::move(*m_refusal);
        return std::move(m_root);
    }

private:
    struct Open {
        JsonValue value;
        std::string key; ///< of the member that is read now
        std::unordered_set<std::string> names;
    };

    bool add(JsonValue value) {
        if (m_open.empty())
            m_root = std::move(value);
        else if (auto* elements = std::get_if<JsonArray>(&m_open.back().value.content))
            elements->push_back(std::move(value));
        else
            std::get<JsonObject>(m_open.back().value.content).push_back({m_open.back().key, std::move(value)});
        return true;
    }

    bool open(JsonValue value) {
        if (m_open.size() == m_deepest)
            return refuse({placeOf(3), "deeper nesting",
                           "at most " + std::to_string(m_deepest) + " levels of arrays and objects"});
        m_open.push_back({std::move(value), {}, {}});
        return true;
    }

    bool close() {
        JsonValue value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }

    bool refuse(Refusal refusal) {
        m_refusal = std::move(refusal);
        return false;
    }

    /// The place of what is read now, down to that many levels.
    std::string placeOf(std::size_t levels) const {
        std::string place;
        for (std::size_t level = 0; level < std::min(levels, m_open.size()); ++level) {
            const Open& open = m_open[level];
            const auto* elements = std::get_if<JsonArray>(&open.value.content);
            place = elements ? placeOfElement(place, elements->size()) : placeOfMember(place, open.key);
        }
        return place;
    }

    std::string_view m_text;
    std::size_t m_deepest;
    JsonValue m_root;
    std::vector<Open> m_open;
    Refused m_refusal;
};

} // namespace

Result<JsonValue> parseJson(std::string_view text, std::size_t deepest) {
    // For the library, the first NUL is the end of the text, whatever comes after it.
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return nulRefusal(text, nul);
    TreeBuilder builder(text, deepest);
    Json::sax_parse(text, &builder);
    return std::move(builder).result();
}

} // namespace costberg
