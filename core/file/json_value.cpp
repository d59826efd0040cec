#include "core/file/json_value.h"

#include "core/file/json_writer.h"

#include <algorithm>
#include <array>

namespace costberg {
namespace {

void write(JsonWriter& writer, const JsonValue& value);

struct ContentWriter {
    JsonWriter& writer;

    void operator()(std::nullptr_t) const { writer.verbatim("null"); }
    void operator()(bool value) const { writer.verbatim(value ? "true" : "false"); }
    void operator()(const JsonNumber& number) const { writer.verbatim(number.text); }
    void operator()(const std::string& text) const { writer.string(text); }
    void operator()(const JsonArray& elements) const {
        writer.beginArray();
        for (const JsonValue& element : elements)
            write(writer, element);
        writer.end();
    }
    void operator()(const JsonObject& members) const {
        writer.beginObject();
        for (const JsonMember& member : members) {
            writer.key(member.name);
            write(writer, member.value);
        }
        writer.end();
    }
};

void write(JsonWriter& writer, const JsonValue& value) { std::visit(ContentWriter{writer}, value.content); }

} // namespace

std::string_view kindOf(const JsonValue& value) {
    constexpr std::array<std::string_view, 6> kinds{"null",     "true or false", "a number",
                                                    "a string", "an array",      "an object"};
    return kinds[value.content.index()];
}

std::string jsonOf(const JsonValue& value) {
    JsonWriter writer;
    write(writer, value);
    return std::move(writer).text();
}

const JsonValue* memberOf(const JsonObject& object, std::string_view name) {
    const auto found = std::ranges::find(object, name, &JsonMember::name);
    return found == object.end() ? nullptr : &found->value;
}

} // namespace costberg
