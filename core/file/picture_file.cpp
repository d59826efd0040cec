#include "core/file/picture_file.h"

#include "core/file/png_scenario.h"
#include "core/file/xml_scenario.h"

#include <array>

namespace costberg {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view pdfBeginning = "%PDF-";
constexpr std::array<std::string_view, 4> otherBeginnings{"\xff\xd8\xff", "GIF8", "RIFF", "BM"};

bool isSvg(std::string_view bytes) {
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && bytes[begin] == '<';
}

bool isOtherPicture(std::string_view bytes) {
    for (const std::string_view beginning : otherBeginnings)
        if (bytes.starts_with(beginning))
            return true;
    return false;
}

Result<CarriedScenario> carriedByKnown(std::string_view bytes) {
    if (isPng(bytes))
        return carriedByPng(bytes);
    return bytes.starts_with(pdfBeginning) ? carriedByPdf(bytes) : carriedBySvg(bytes);
}

} // namespace

bool isPicture(std::string_view bytes) {
    return isPng(bytes) || bytes.starts_with(pdfBeginning) || isSvg(bytes) || isOtherPicture(bytes);
}

Result<CarriedScenario> carriedBy(std::string_view bytes) {
    if (isOtherPicture(bytes))
        return Refusal{{}, "a picture of a kind that carries no scenario", "a PNG, SVG or PDF that Costberg exported"};
    Result<CarriedScenario> carried = carriedByKnown(bytes);
    if (carried && carried->isEmpty())
        return Refusal{{},
                       "none: it was exported without, or another program saved it again and left the scenario out",
                       "a picture that carries its scenario"};
    return carried;
}

} // namespace costberg
