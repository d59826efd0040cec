#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace costberg {

/// An open file of the system, closed at the end of its scope.
class Descriptor {
public:
    /// A negative number is a file that could not be opened.
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

// What follows leaves the reason of a failure in errno.

/// Reads to the end of the file, but no more than `most` bytes.
bool readAll(const Descriptor& descriptor, std::size_t most, std::string& into);
bool writeAll(const Descriptor& descriptor, std::string_view bytes);

/// "a folder", "a pipe": what is no regular file.
std::string kindOfFile(mode_t mode);

/// What the system says of a path, by its error number.
Refusal systemRefusal(const std::string& path, int error);

/// With the slash at its end; empty for a name alone.
std::string folderOf(const std::string& path);

} // namespace costberg
