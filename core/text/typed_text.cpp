#include "core/text/typed_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace costberg {

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

std::string simplified(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 11> same{{{"\u00a0", ' '},
                                                                      {"\u2007", ' '},
                                                                      {"\u2009", ' '},
                                                                      {"\u202f", ' '},
                                                                      {"\u3000", ' '},
                                                                      {"\t", ' '},
                                                                      {"\n", ' '},
                                                                      {"\r", ' '},
                                                                      {"\u2212", '-'},
                                                                      {"\u00f7", '/'},
                                                                      {"\u22c5", '*'}}};
    std::string simple;
    while (!text.empty()) {
        const auto found = std::ranges::find_if(same, [&](const auto& pair) { return text.starts_with(pair.first); });
        simple += found == same.end() ? text.front() : found->second;
        text.remove_prefix(found == same.end() ? 1 : found->first.size());
    }
    return simple;
}

std::string inQuotes(std::string_view text) {
    constexpr std::size_t longest = 40;
    std::string shown(text.substr(0, longest));
    if (text.size() > longest) {
        while (!shown.empty() && (static_cast<unsigned char>(text[shown.size()]) & 0xC0) == 0x80)
            shown.pop_back();
        shown += "…";
    }
    std::ranges::replace_if(
        shown, [](unsigned char c) { return c < ' '; }, ' ');
    return '"' + shown + '"';
}

bool isNoNumberWord(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return lower == "nan" || lower == "inf" || lower == "infinity";
}

} // namespace costberg
