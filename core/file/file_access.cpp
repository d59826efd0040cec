#include "core/file/file_access.h"

#include "core/file/descriptor.h"
#include "core/file/scenario_file.h"

#include <cerrno>
#include <fcntl.h>
#include <istream>
#include <sys/stat.h>

namespace costberg {
namespace {

std::string megabytes(std::size_t bytes) {
    constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
    if (bytes % mebibyte == 0)
        return std::to_string(bytes / mebibyte) + " MiB";
    return std::to_string(bytes) + " bytes";
}

Refusal tooLarge(const std::string& path, std::size_t largest) {
    return {path, "more than " + megabytes(largest), "a file of at most " + megabytes(largest)};
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t largest) {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!descriptor.isOpen())
        return systemRefusal(path, errno);
    struct stat status {};
    if (::fstat(descriptor.number(), &status) != 0)
        return systemRefusal(path, errno);
    if (!S_ISREG(status.st_mode))
        return Refusal{path, kindOfFile(status.st_mode), "a file"};
    std::string bytes;
    if (!readAll(descriptor, largest + 1, bytes))
        return systemRefusal(path, errno);
    if (bytes.size() > largest)
        return tooLarge(path, largest);
    return bytes;
}

Result<std::string> readStream(std::istream& stream, const std::string& name, std::size_t largest) {
    std::string bytes(largest + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (stream.bad())
        return Refusal{name, "an error while reading", "a stream that can be read"};
    if (bytes.size() > largest)
        return tooLarge(name, largest);
    return bytes;
}

Result<Document> documentOf(const Result<std::string>& text, const std::string& name) {
    if (!text)
        return text.refusal();
    Result<Document> document = parseDocument(*text);
    if (document)
        return document;
    Refusal refusal = document.refusal();
    refusal.where = refusal.where.empty() ? name : name + ": " + refusal.where;
    return refusal;
}

Result<Document> loadDocument(const std::string& path) { return documentOf(readFile(path, largestDocumentSize), path); }

Refused saveDocument(const std::string& path, const Document& document) {
    const std::string text = textOf(document);
    if (text.size() > largestDocumentSize)
        return tooLarge(path, largestDocumentSize);
    return replaceFile(path, text);
}

} // namespace costberg
