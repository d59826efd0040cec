#include "core/file/xml_scenario.h"

#include "core/file/place.h"
#include "core/file/scenario_file.h"
#include "core/file/xml_text.h"

#include <algorithm>
#include <cassert>

namespace costberg {
namespace {

constexpr std::string_view elementName = "metadata";
constexpr std::string_view ourId = "costberg";
constexpr std::string_view statementAttribute = "data-statement";
constexpr std::string_view svgEnd = "</svg>";
constexpr std::string_view xmpDocument = "costberg:scenario";
constexpr std::string_view xmpStatement = "costberg:statement";

Refusal secondScenario(std::size_t at) { return {placeAtByte(at), "a second scenario", "one scenario in a picture"}; }

/// What stands in the file between these places, read into the target.
Refused readText(std::string_view text, std::size_t begin, std::size_t end, std::string& target) {
    const std::string_view escaped = text.substr(begin, end - begin);
    const Result<std::string> read = unescapedXml(escaped, begin);
    if (!read)
        return read.refusal();
    if (read->size() > largestDocumentSize)
        return Refusal{placeAtByte(begin), "more than 16 MiB", "a scenario of at most 16 MiB"};
    if (read->find_first_not_of(" \t\r\n") == std::string::npos)
        return Refusal{placeAtByte(begin), "an empty text", "the text of a scenario as Costberg writes it"};
    target = *read;
    return {};
}

Refused takeElement(std::string_view text, const XmlTag& open, CarriedScenario& into) {
    if (!into.isEmpty())
        return secondScenario(open.at);
    const auto close = nextTag(text, open.end);
    if (!close)
        return close.refusal();
    if (!*close || (*close)->kind != XmlTag::Kind::Close || (*close)->name != elementName)
        return Refusal{placeAtByte(open.end), "markup inside of the scenario", "the text of a scenario alone"};
    if (Refused refused = readText(text, open.end, (*close)->at, into.document))
        return refused;
    const auto statement = attributeOf(open, statementAttribute);
    if (!statement)
        return {};
    const auto at = static_cast<std::size_t>(statement->data() - text.data());
    return readText(text, at, at + statement->size(), into.statement);
}

bool isOurs(const XmlTag& tag) {
    return tag.kind == XmlTag::Kind::Open && tag.name == elementName && attributeOf(tag, "id") == ourId;
}

/// How many elements are open behind the tag.
std::ptrdiff_t depthBehind(const XmlTag& tag, std::ptrdiff_t depth) {
    switch (tag.kind) {
    case XmlTag::Kind::Open:
        return depth + 1;
    case XmlTag::Kind::Close:
        return depth - 1;
    case XmlTag::Kind::Empty:
        return depth;
    }
    return depth;
}

std::string tagNamed(std::string begin, std::string_view name) { return begin.append(name).append(">"); }

std::string elementWith(std::string_view name, std::string_view json) {
    return tagNamed("<", name) + escapedForXml(json) + tagNamed("</", name) + '\n';
}

/// The text of the one element of that name, anywhere in the bytes.
Refused takeProperty(std::string_view bytes, std::string_view name, std::string& into) {
    const std::string begin = tagNamed("<", name);
    const std::string end = tagNamed("</", name);
    const std::size_t at = bytes.find(begin);
    if (at == std::string_view::npos)
        return {};
    const std::size_t last = bytes.find(end, at);
    if (last == std::string_view::npos)
        return Refusal{placeAtByte(at), "a scenario that is cut off", "its end"};
    if (bytes.find(begin, last) != std::string_view::npos)
        return secondScenario(bytes.find(begin, last));
    return readText(bytes, at + begin.size(), last, into);
}

} // namespace

std::string svgWith(const CarriedScenario& scenario, std::string_view svg) {
    const std::size_t end = svg.rfind(svgEnd);
    assert(end != std::string_view::npos && "it is an SVG");
    std::string text(svg.substr(0, end));
    text += " <metadata id=\"costberg\"";
    if (!scenario.statement.empty())
        text += " data-statement=\"" + escapedForXml(scenario.statement) + '"';
    text += '>' + escapedForXml(scenario.document) + "</metadata>\n";
    return text += svg.substr(end);
}

Result<CarriedScenario> carriedBySvg(std::string_view text) {
    CarriedScenario carried;
    std::ptrdiff_t depth = 0;
    bool hasRoot = false;
    for (std::size_t at = 0;;) {
        const auto next = nextTag(text, at);
        if (!next)
            return next.refusal();
        if (!*next)
            break;
        const XmlTag& tag = **next;
        if (!hasRoot && (tag.name != "svg" || tag.kind == XmlTag::Kind::Close))
            return Refusal{placeAtByte(tag.at), "the element " + quotedInFile(tag.name),
                           "an SVG picture, which begins with <svg>"};
        hasRoot = true;
        if (isOurs(tag))
            if (const Refused refused = takeElement(text, tag, carried))
                return *refused;
        depth = depthBehind(tag, depth);
        at = tag.end;
    }
    if (depth != 0 || !hasRoot)
        return Refusal{placeAtByte(text.size()), "the end of the text", "the rest of the picture"};
    return carried;
}

std::string xmpWith(const CarriedScenario& scenario) {
    std::string xmp = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\" xmlns:costberg=\"urn:costberg:picture\">\n";
    xmp += elementWith(xmpDocument, scenario.document);
    if (!scenario.statement.empty())
        xmp += elementWith(xmpStatement, scenario.statement);
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

Result<CarriedScenario> carriedByPdf(std::string_view bytes) {
    CarriedScenario carried;
    if (const Refused refused = takeProperty(bytes, xmpDocument, carried.document))
        return *refused;
    if (const Refused refused = takeProperty(bytes, xmpStatement, carried.statement))
        return *refused;
    if (bytes.find("%%EOF") == std::string_view::npos)
        return Refusal{placeAtByte(bytes.size()), "the end of the file", "the rest of the picture"};
    return carried;
}

} // namespace costberg
