#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace costberg {

/// Writes one JSON value with two-space indent, every member and element on a line of its own. The caller keeps the
/// order: in an object, a key before each value.
class JsonWriter {
public:
    void beginObject();
    void beginArray();
    /// Ends what was begun last.
    void end();
    void key(std::string_view name);
    void string(std::string_view text);
    /// Shortest text that reads back as the same double; -0 is 0.
    void number(double value);
    /// JSON text that begins in the first column and is moved to the present indent.
    void verbatim(std::string_view json);

    // A member of an object: its key and its value.
    void string(std::string_view name, std::string_view text);
    void number(std::string_view name, double value);
    void truth(std::string_view name, bool isTrue);
    void verbatim(std::string_view name, std::string_view json);

    std::string text() && { return std::move(m_text); }

private:
    struct Open {
        char close;
        bool isEmpty = true;
    };

    void begin(char open, char close);
    void startValue();
    void startLine();
    void indent();

    std::string m_text;
    std::vector<Open> m_open;
    bool m_afterKey = false;
};

/// The text in quotes, escaped as JSON wants it. Bytes that are not UTF-8 become U+FFFD.
std::string jsonString(std::string_view text);

} // namespace costberg
