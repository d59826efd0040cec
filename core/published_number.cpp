#include "core/published_number.h"

#include <charconv>
#include <system_error>

namespace costberg {

std::optional<double> numberIn(std::string_view cell) {
    if (cell.starts_with('$'))
        cell.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size())
        return std::nullopt;
    return value;
}

std::vector<PublishedNumber> publishedNumbersIn(std::string_view cell) {
    if (const auto value = numberIn(cell))
        return {{*value, ""}};
    if (cell.starts_with('>')) {
        const auto least = numberIn(cell.substr(1));
        return least ? std::vector<PublishedNumber>{{*least, "at least"}} : std::vector<PublishedNumber>{};
    }
    const std::size_t dash = cell.find('-');
    if (dash == std::string_view::npos)
        return {};
    const auto least = numberIn(cell.substr(0, dash));
    const auto most = numberIn(cell.substr(dash + 1));
    if (!least || !most)
        return {};
    return {{*least, "at least"}, {*most, "at most"}};
}

} // namespace costberg
