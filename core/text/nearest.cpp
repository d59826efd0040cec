#include "core/text/nearest.h"

#include "core/inputs.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace costberg {
namespace {

constexpr std::size_t longestId = 64; // what is longer is no mistyped id

/// Letters to add, to leave out or to replace until one text is the other (Levenshtein's distance).
std::size_t distanceBetween(std::string_view one, std::string_view other) {
    std::vector<std::size_t> distances(other.size() + 1);
    std::iota(distances.begin(), distances.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = distances[0]++;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t replaced = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = distances[j + 1];
            distances[j + 1] = std::min({replaced, diagonal + 1, distances[j] + 1});
        }
    }
    return distances.back();
}

} // namespace

std::string_view nearestOf(std::span<const std::string_view> ids, std::string_view text) {
    text = text.substr(0, longestId);
    const auto farness = [text](std::string_view id) {
        const bool isPart = id.find(text) != std::string_view::npos;
        return std::pair(!isPart, distanceBetween(text, id));
    };
    return *std::ranges::min_element(ids, {}, farness);
}

std::string nearestWords(std::span<const std::string_view> ids, std::string_view text, std::string_view otherwise) {
    const std::string_view nearest = nearestOf(ids, text);
    constexpr std::size_t shortestPart = 3;
    const bool isPart = text.size() >= shortestPart && nearest.find(text) != std::string_view::npos;
    const bool isNear = 2 * distanceBetween(text.substr(0, longestId), nearest) <= nearest.size();
    return isPart || isNear ? std::string("; the nearest is ").append(nearest) : std::string(otherwise);
}

std::string_view nearestInputId(std::string_view text) {
    std::array<std::string_view, inputCount> ids;
    std::ranges::transform(allInputSpecs(), ids.begin(), &InputSpec::id);
    return nearestOf(ids, text);
}

} // namespace costberg
