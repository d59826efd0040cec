#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace costberg {

/// A product of powers of base units: USD/GPU-h, token/s, kW. Units multiply and divide as their quantities do; a plain
/// number, a share or a factor has none of them.
class Unit {
public:
    static constexpr std::size_t baseCount = 15;

    Unit() = default;
    /// Of the texts in inputs.csv and constants.h: what comes after the first "/" divides; "fraction" and "x" are plain
    /// numbers; "GPU-h", "kWh" and "tokens" are what they say. Another word is a caller's mistake.
    static Unit of(std::string_view text);
    /// What adding quantities of different units gives. It stays one whatever it is multiplied by, and equals no unit.
    static Unit clash();

    bool isClash() const { return m_isClash; }
    bool isPlain() const { return *this == Unit(); }

    Unit operator*(const Unit& other) const;
    Unit operator/(const Unit& other) const;
    bool operator==(const Unit& other) const { return !m_isClash && !other.m_isClash && m_powers == other.m_powers; }

    /// "USD/GPU-h"; empty for a plain number.
    std::string text() const;

private:
    std::array<std::int8_t, baseCount> m_powers{};
    bool m_isClash = false;
};

} // namespace costberg
