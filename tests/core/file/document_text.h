#pragma once

#include <cstddef>
#include <string>

namespace costberg {

/// A right document with one scenario that has these members.
inline std::string withScenario(const std::string& members) {
    std::string text = R"({"format": "costberg", "version": 1, "scenarios": [{"id": "a")";
    if (!members.empty())
        text += ", ";
    return text + members + "}]}";
}

inline std::string nested(std::size_t depth) {
    return R"({"format": "costberg", "version": 1, "scenarios": [{"id": "a"}], "x": )" + std::string(depth, '[') +
           std::string(depth, ']') + "}";
}

} // namespace costberg
