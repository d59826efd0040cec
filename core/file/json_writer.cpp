#include "core/file/json_writer.h"

#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <cassert>
#include <cmath>

namespace costberg {

std::string jsonString(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void JsonWriter::beginObject() { begin('{', '}'); }

void JsonWriter::beginArray() { begin('[', ']'); }

void JsonWriter::begin(char open, char close) {
    startValue();
    m_text += open;
    m_open.push_back({close});
}

void JsonWriter::end() {
    assert(!m_open.empty() && !m_afterKey);
    const Open ended = m_open.back();
    m_open.pop_back();
    if (!ended.isEmpty)
        indent();
    m_text += ended.close;
}

void JsonWriter::key(std::string_view name) {
    assert(!m_open.empty() && m_open.back().close == '}' && !m_afterKey);
    startLine();
    m_text += jsonString(name) + ": ";
    m_afterKey = true;
}

void JsonWriter::string(std::string_view text) {
    startValue();
    m_text += jsonString(text);
}

void JsonWriter::number(double value) {
    assert(std::isfinite(value));
    startValue();
    m_text += value == 0 ? "0" : plainNumber(value);
}

void JsonWriter::verbatim(std::string_view json) {
    startValue();
    for (const char character : json)
        if (character == '\n')
            indent();
        else
            m_text += character;
}

void JsonWriter::string(std::string_view name, std::string_view text) {
    key(name);
    string(text);
}

void JsonWriter::number(std::string_view name, double value) {
    key(name);
    number(value);
}

void JsonWriter::truth(std::string_view name, bool isTrue) {
    key(name);
    verbatim(isTrue ? "true" : "false");
}

void JsonWriter::verbatim(std::string_view name, std::string_view json) {
    key(name);
    verbatim(json);
}

void JsonWriter::startValue() {
    if (!m_afterKey && !m_open.empty())
        startLine();
    m_afterKey = false;
}

void JsonWriter::startLine() {
    if (!m_open.back().isEmpty)
        m_text += ',';
    m_open.back().isEmpty = false;
    indent();
}

void JsonWriter::indent() {
    m_text += '\n';
    m_text.append(2 * m_open.size(), ' ');
}

} // namespace costberg
