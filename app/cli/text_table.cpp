#include "app/cli/text_table.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <utility>

namespace costberg::cli {
namespace {

using Range = std::pair<char32_t, char32_t>;

/// Unicode's blocks of combining marks and of joiners that take no room.
constexpr std::array<Range, 8> zeroWidth{{{0x0300, 0x036F},
                                          {0x1AB0, 0x1AFF},
                                          {0x1DC0, 0x1DFF},
                                          {0x200B, 0x200F},
                                          {0x20D0, 0x20FF},
                                          {0x3099, 0x309A},
                                          {0xFE00, 0xFE0F},
                                          {0xFE20, 0xFE2F}}};

/// The blocks that are wide or full-width in Unicode's East Asian Width (UAX 11), and emoji.
constexpr std::array<Range, 11> doubleWidth{{{0x1100, 0x115F},
                                             {0x2E80, 0x303E},
                                             {0x3041, 0x33FF},
                                             {0x3400, 0x4DBF},
                                             {0x4E00, 0x9FFF},
                                             {0xA000, 0xA4CF},
                                             {0xAC00, 0xD7A3},
                                             {0xF900, 0xFAFF},
                                             {0xFE30, 0xFE6F},
                                             {0xFF00, 0xFF60},
                                             {0x1F300, 0x3FFFD}}};

template <std::size_t count> bool isIn(const std::array<Range, count>& ranges, char32_t character) {
    return std::ranges::any_of(
        ranges, [character](const Range& range) { return range.first <= character && character <= range.second; });
}

/// Takes the first character off a UTF-8 text; a byte that begins none is a character of its own.
char32_t takeCharacter(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && i < text.size(); ++i)
        character = (character << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    text.remove_prefix(std::min(length, text.size()));
    return character;
}

std::string padded(const std::string& cell, Align align, std::size_t width) {
    const std::string space(width - displayWidth(cell), ' ');
    return align == Align::Left ? cell + space : space + cell;
}

} // namespace

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (!isIn(zeroWidth, character))
            width += isIn(doubleWidth, character) ? 2 : 1;
    }
    return width;
}

void TextTable::addRow(std::vector<std::string> cells) {
    assert(!cells.empty() && cells.size() <= m_columns.size());
    m_rows.push_back(std::move(cells));
}

void TextTable::addRule() { m_rows.emplace_back(); }

std::vector<std::size_t> TextTable::widths() const {
    std::vector<std::size_t> widths(m_columns.size());
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    return widths;
}

std::string TextTable::text() const {
    constexpr std::string_view gap = "  ";
    const std::vector<std::size_t> widthOf = widths();
    std::size_t wholeWidth = gap.size() * (widthOf.size() - 1);
    for (const std::size_t width : widthOf)
        wholeWidth += width;
    std::string text;
    for (const auto& row : m_rows) {
        std::string line = row.empty() ? std::string(wholeWidth, '-') : "";
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += gap;
            line += padded(row[i], m_columns[i], widthOf[i]);
        }
        line.resize(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string wrapped(std::string_view first, std::string_view text, std::size_t width) {
    const std::string indent(displayWidth(first), ' ');
    std::string lines(first);
    std::size_t column = indent.size();
    while (!text.empty()) {
        const std::size_t wordEnd = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, wordEnd);
        text.remove_prefix(std::min(wordEnd + 1, text.size()));
        const bool isFirst = column == indent.size();
        if (!isFirst && column + 1 + displayWidth(word) > width) {
            lines += '\n' + indent;
            column = indent.size();
        } else if (!isFirst) {
            lines += ' ';
            ++column;
        }
        lines += word;
        column += displayWidth(word);
    }
    return lines + '\n';
}

std::string onOneLine(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](unsigned char c) { return c < ' ' || c == 0x7F; }, ' ');
    return line;
}

} // namespace costberg::cli
