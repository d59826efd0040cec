#include "core/file/xml_text.h"

#include "core/file/place.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace costberg {
namespace {

constexpr std::string_view spaces = " \t\r\n";

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> entities{
    {{"lt", "<"}, {"gt", ">"}, {"amp", "&"}, {"quot", "\""}, {"apos", "'"}}};

bool isXmlCharacter(unsigned long code) {
    return code == 0x9 || code == 0xa || code == 0xd || (code >= 0x20 && code < 0xd800) ||
           (code >= 0xe000 && code < 0xfffe) || (code >= 0x10000 && code <= 0x10ffff);
}

std::string utf8Of(unsigned long code) {
    const auto continuation = [code](unsigned shift) { return static_cast<char>(0x80U | (code >> shift & 0x3fU)); };
    if (code < 0x80)
        return {static_cast<char>(code)};
    if (code < 0x800)
        return {static_cast<char>(0xc0U | code >> 6U), continuation(0)};
    if (code < 0x10000)
        return {static_cast<char>(0xe0U | code >> 12U), continuation(6), continuation(0)};
    return {static_cast<char>(0xf0U | code >> 18U), continuation(12), continuation(6), continuation(0)};
}

/// "#38", "#x26"
std::optional<std::string> characterOf(std::string_view reference) {
    reference.remove_prefix(1);
    const int base = reference.starts_with('x') ? 16 : 10;
    if (base == 16)
        reference.remove_prefix(1);
    unsigned long code = 0;
    const char* end = reference.data() + reference.size();
    const auto read = std::from_chars(reference.data(), end, code, base);
    if (read.ec != std::errc() || read.ptr != end || !isXmlCharacter(code))
        return std::nullopt;
    return utf8Of(code);
}

std::optional<std::string> meaningOf(std::string_view entity) {
    if (entity.starts_with('#'))
        return characterOf(entity);
    const auto found = std::ranges::find(entities, entity, &std::pair<std::string_view, std::string_view>::first);
    return found == entities.end() ? std::nullopt : std::optional(std::string(found->second));
}

/// What stands between a beginning and an end and is no tag.
struct Passed {
    std::string_view begin;
    std::string_view end;
};
constexpr std::array<Passed, 3> passedOver{{{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};

Refusal cutOff(std::size_t at) { return {placeAtByte(at), "the end of the text", "the rest of the picture"}; }

/// Behind the '>' that ends the markup, those in quotes not counted; nothing where there is none.
std::size_t endOfMarkup(std::string_view text, std::size_t at) {
    char quote = 0;
    for (std::size_t i = at; i < text.size(); ++i) {
        const char character = text[i];
        if (quote != 0)
            quote = character == quote ? '\0' : quote;
        else if (character == '"' || character == '\'')
            quote = character;
        else if (character == '>')
            return i + 1;
    }
    return std::string_view::npos;
}

/// `markup` is from '<' to '>'.
XmlTag tagOf(std::string_view markup, std::size_t at) {
    XmlTag tag{XmlTag::Kind::Open, {}, {}, at, at + markup.size()};
    markup = markup.substr(1, markup.size() - 2);
    if (markup.starts_with('/')) {
        tag.kind = XmlTag::Kind::Close;
        markup.remove_prefix(1);
    } else if (markup.ends_with('/')) {
        tag.kind = XmlTag::Kind::Empty;
        markup.remove_suffix(1);
    }
    const std::size_t nameEnd = std::min(markup.find_first_of(spaces), markup.size());
    tag.name = markup.substr(0, nameEnd);
    tag.name.remove_prefix(tag.name.find(':') + 1); // npos + 1 is 0
    tag.attributes = markup.substr(nameEnd);
    return tag;
}

void skipSpaces(std::string_view& text) { text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size())); }

} // namespace

std::string placeAtByte(std::size_t at) { return "byte " + std::to_string(at); }

std::string escapedForXml(std::string_view json) {
    std::string escaped;
    escaped.reserve(json.size() + json.size() / 4);
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string_view rest = json.substr(i);
        const auto entity =
            std::ranges::find(entities, rest.substr(0, 1), &std::pair<std::string_view, std::string_view>::second);
        const bool isNoCharacter = rest.starts_with("\xef\xbf\xbe") || rest.starts_with("\xef\xbf\xbf");
        if (isNoCharacter) {
            escaped += rest[2] == '\xbe' ? "\\ufffe" : "\\uffff";
            i += 2;
        } else if (entity != entities.end()) {
            escaped.append("&").append(entity->first).append(";");
        } else {
            escaped += rest.front();
        }
    }
    return escaped;
}

Result<std::string> unescapedXml(std::string_view text, std::size_t at) {
    std::string unescaped;
    unescaped.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t plainEnd = std::min(text.find_first_of("&<", i), text.size());
        unescaped += text.substr(i, plainEnd - i);
        if (plainEnd == text.size())
            break;
        const std::string_view entity = text.substr(plainEnd + 1, 12);
        const std::size_t entityEnd = entity.find(';');
        const auto meaning = text[plainEnd] == '&' && entityEnd != std::string_view::npos
                                 ? meaningOf(entity.substr(0, entityEnd))
                                 : std::nullopt;
        if (!meaning)
            return Refusal{placeAtByte(at + plainEnd), quotedInFile(text.substr(plainEnd, 12)),
                           "text with &lt; &gt; &amp; &quot; &apos; or the number of a character"};
        unescaped += *meaning;
        i = plainEnd + 1 + entityEnd + 1;
    }
    return unescaped;
}

Result<std::optional<XmlTag>> nextTag(std::string_view text, std::size_t at) {
    while ((at = text.find('<', at)) != std::string_view::npos) {
        const std::string_view rest = text.substr(at);
        const auto passed =
            std::ranges::find_if(passedOver, [rest](const Passed& some) { return rest.starts_with(some.begin); });
        const bool isPassed = passed != passedOver.end();
        const std::size_t found = isPassed ? text.find(passed->end, at + passed->begin.size()) : endOfMarkup(text, at);
        if (found == std::string_view::npos)
            return cutOff(text.size());
        const std::size_t end = isPassed ? found + passed->end.size() : found;
        const std::string_view markup = text.substr(at, end - at);
        if (!isPassed && !markup.starts_with("<!"))
            return std::optional(tagOf(markup, at));
        if (!isPassed && markup.find('[') != std::string_view::npos)
            return Refusal{placeAtByte(at), "a document type with definitions of its own", "plain SVG"};
        at = end;
    }
    return std::optional<XmlTag>();
}

std::optional<std::string_view> attributeOf(const XmlTag& tag, std::string_view name) {
    std::string_view rest = tag.attributes;
    for (skipSpaces(rest); !rest.empty(); skipSpaces(rest)) {
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        std::string_view found = rest.substr(0, equals);
        found = found.substr(0, found.find_first_of(spaces));
        rest.remove_prefix(equals + 1);
        skipSpaces(rest);
        const std::size_t end = rest.empty() ? std::string_view::npos : rest.find(rest.front(), 1);
        if (end == std::string_view::npos || (rest.front() != '"' && rest.front() != '\''))
            return std::nullopt;
        if (found == name)
            return rest.substr(1, end - 1);
        rest.remove_prefix(end + 1);
    }
    return std::nullopt;
}

} // namespace costberg
