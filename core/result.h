#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace costberg {

/// Why the user's data was refused: the place, what stood there, what could stand there.
/// `found` and `expected` are noun phrases ("a string", "a number from 0 to 1"); core/text makes the sentence.
struct Refusal {
    std::string where;
    std::string found;
    std::string expected;

    bool operator==(const Refusal&) const = default;
};

/// A value, or the reason why the user's data gave none. Asking for the one that is not there is a caller's mistake.
template <class Value> class Result {
public:
    Result(Value value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Refusal refusal) : m_content(std::in_place_index<1>, std::move(refusal)) {}

    explicit operator bool() const { return m_content.index() == 0; }

    const Value& value() const& { return std::get<0>(m_content); }
    Value&& value() && { return std::get<0>(std::move(m_content)); }
    const Value& operator*() const& { return value(); }
    const Value* operator->() const { return &value(); }
    const Refusal& refusal() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Refusal> m_content;
};

/// What an action returns that either succeeds or is refused.
using Refused = std::optional<Refusal>;

} // namespace costberg
