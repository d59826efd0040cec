#include "core/file/png_scenario.h"

#include "core/file/scenario_file.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>

namespace costberg {
namespace {

constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";
constexpr std::string_view documentKeyword = "costberg";
constexpr std::string_view statementKeyword = "costberg-statement";
constexpr std::size_t frameSize = 12;                 ///< of a chunk: length, type and check sum around the data
constexpr std::size_t headerEnd = 8 + frameSize + 13; ///< the signature and IHDR

/// PNG specification, annex D: the remainder of each byte by the polynomial of ISO 3309.
constexpr std::array<std::uint32_t, 256> remainders = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder & 1U) != 0 ? 0xedb88320U ^ (remainder >> 1U) : remainder >> 1U;
        table[byte] = remainder;
    }
    return table;
}();

std::uint32_t checkSumOf(std::string_view bytes) {
    std::uint32_t sum = 0xffffffffU;
    for (const char byte : bytes)
        sum = remainders[(sum ^ static_cast<unsigned char>(byte)) & 0xffU] ^ (sum >> 8U);
    return ~sum;
}

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(number >> shift);
    return bytes;
}

/// `bytes` must be four.
std::uint32_t numberOf(std::string_view bytes) {
    std::uint32_t number = 0;
    for (const char byte : bytes)
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

/// A keyword, its end, "not compressed" twice over, no language and no translated keyword, and the text.
std::string textChunk(std::string_view keyword, std::string_view text) {
    std::string typeAndData = "iTXt" + std::string(keyword);
    typeAndData.append(5, '\0');
    typeAndData += text;
    return bigEndian(static_cast<std::uint32_t>(typeAndData.size() - 4)) + typeAndData +
           bigEndian(checkSumOf(typeAndData));
}

struct Chunk {
    std::size_t at; ///< in the file
    std::string_view type;
    std::string_view data;
    std::string_view typeAndData;
    std::uint32_t checkSum;
};

std::string byteNumber(std::size_t at) { return "byte " + std::to_string(at); }

/// The chunk that begins there.
Result<Chunk> chunkAt(std::string_view bytes, std::size_t at) {
    const std::size_t left = bytes.size() - at;
    if (left < frameSize)
        return Refusal{byteNumber(at), "the end of the file", "the rest of the picture"};
    const std::size_t length = numberOf(bytes.substr(at, 4));
    if (length > left - frameSize)
        return Refusal{byteNumber(at),
                       "a piece of " + std::to_string(length) + " bytes where the file has " +
                           std::to_string(left - frameSize) + " left",
                       "a piece that ends within the file"};
    const std::string_view typeAndData = bytes.substr(at + 4, length + 4);
    return Chunk{at, typeAndData.substr(0, 4), typeAndData.substr(4), typeAndData,
                 numberOf(bytes.substr(at + 8 + length, 4))};
}

/// Up to the next zero, which is taken as well; nothing where there is none.
bool takeField(std::string_view& data, std::string_view& field) {
    const std::size_t end = data.find('\0');
    if (end == std::string_view::npos)
        return false;
    field = data.substr(0, end);
    data.remove_prefix(end + 1);
    return true;
}

Refusal damaged(const Chunk& chunk, std::string_view found) {
    return {byteNumber(chunk.at), std::string(found), "the text of a scenario as Costberg writes it"};
}

/// The text of iTXt behind its keyword: flag and method of compression, language, translated keyword, text.
Result<std::string_view> internationalText(const Chunk& chunk, std::string_view data) {
    if (data.size() < 2)
        return damaged(chunk, "a text that is cut off");
    if (data[0] != '\0')
        return damaged(chunk, "a text that another program has compressed");
    data.remove_prefix(2);
    std::string_view unused;
    if (!takeField(data, unused) || !takeField(data, unused))
        return damaged(chunk, "a text that is cut off");
    return data;
}

/// Some programs write every text as tEXt, which is the text alone, and long ones as zTXt.
Result<std::string_view> textOf(const Chunk& chunk, std::string_view data) {
    if (checkSumOf(chunk.typeAndData) != chunk.checkSum)
        return damaged(chunk, "a text whose check sum is wrong: the file is damaged");
    Result<std::string_view> text = data;
    if (chunk.type == "iTXt")
        text = internationalText(chunk, data);
    else if (chunk.type == "zTXt")
        return damaged(chunk, "a text that another program has compressed");
    if (text && text->size() > largestDocumentSize)
        return damaged(chunk, "more than 16 MiB");
    return text;
}

Refused take(const Chunk& chunk, CarriedScenario& into) {
    if (chunk.type != "iTXt" && chunk.type != "tEXt" && chunk.type != "zTXt")
        return {};
    std::string_view data = chunk.data;
    std::string_view keyword;
    if (!takeField(data, keyword) || (keyword != documentKeyword && keyword != statementKeyword))
        return {};
    std::string& target = keyword == documentKeyword ? into.document : into.statement;
    if (!target.empty())
        return Refusal{byteNumber(chunk.at), "a second scenario", "one scenario in a picture"};
    const Result<std::string_view> text = textOf(chunk, data);
    if (!text)
        return text.refusal();
    if (text->empty())
        return damaged(chunk, "an empty text");
    target = *text;
    return {};
}

} // namespace

bool isPng(std::string_view bytes) { return bytes.starts_with(signature); }

std::string pngWith(const CarriedScenario& scenario, std::string_view png) {
    assert(isPng(png) && png.size() > headerEnd && "it is a PNG");
    std::string bytes(png.substr(0, headerEnd));
    bytes += textChunk(documentKeyword, scenario.document);
    if (!scenario.statement.empty())
        bytes += textChunk(statementKeyword, scenario.statement);
    return bytes += png.substr(headerEnd);
}

Result<CarriedScenario> carriedByPng(std::string_view bytes) {
    CarriedScenario carried;
    for (std::size_t at = signature.size();;) {
        const Result<Chunk> chunk = chunkAt(bytes, at);
        if (!chunk)
            return chunk.refusal();
        if (at == signature.size() && chunk->type != "IHDR")
            return Refusal{byteNumber(at), "no header of a PNG picture", "the header"};
        if (const Refused refused = take(*chunk, carried))
            return *refused;
        if (chunk->type == "IEND")
            return carried;
        at += frameSize + chunk->data.size();
    }
}

} // namespace costberg
