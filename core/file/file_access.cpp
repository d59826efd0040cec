#include "core/file/file_access.h"

#include "core/file/descriptor.h"
#include "core/file/picture_file.h"
#include "core/file/scenario_file.h"

#include <algorithm>
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

Result<OpenedFile> openedScenario(std::string_view text) {
    const Result<Document> document = parseDocument(text);
    if (!document)
        return document.refusal();
    return OpenedFile{*document, FileKind::Scenario, std::nullopt};
}

Refusal inside(std::string_view part, Refusal refusal) {
    refusal.where = refusal.where.empty() ? part : std::string(part) + ": " + refusal.where;
    return refusal;
}

Result<OpenedFile> openedPicture(std::string_view bytes) {
    const Result<CarriedScenario> carried = carriedBy(bytes);
    if (!carried)
        return carried.refusal();
    Result<OpenedFile> file = openedScenario(carried->document);
    if (!file)
        return inside("scenario in the picture", file.refusal());
    OpenedFile picture = std::move(file).value();
    picture.kind = FileKind::Picture;
    if (carried->statement.empty())
        return picture;
    const Result<Statement> statement = parseStatement(carried->statement);
    if (!statement)
        return inside("statement in the picture", statement.refusal());
    picture.statement = *statement;
    return picture;
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
    constexpr std::size_t pieceSize = std::size_t{256} * 1024;
    std::string bytes;
    while (stream && bytes.size() <= largest) {
        const std::size_t before = bytes.size();
        bytes.resize(before + std::min(pieceSize, largest + 1 - before));
        stream.read(bytes.data() + before, static_cast<std::streamsize>(bytes.size() - before));
        bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        return Refusal{name, "an error while reading", "a stream that can be read"};
    if (bytes.size() > largest)
        return tooLarge(name, largest);
    return bytes;
}

Result<OpenedFile> openedFile(const Result<std::string>& bytes, const std::string& name) {
    if (!bytes)
        return bytes.refusal();
    if (!isPicture(*bytes) && bytes->size() > largestDocumentSize)
        return tooLarge(name, largestDocumentSize);
    Result<OpenedFile> file = isPicture(*bytes) ? openedPicture(*bytes) : openedScenario(*bytes);
    if (file)
        return file;
    Refusal refusal = file.refusal();
    refusal.where = refusal.where.empty() ? name : name + ": " + refusal.where;
    return refusal;
}

Result<OpenedFile> openFile(const std::string& path) { return openedFile(readFile(path, largestPictureSize), path); }

Result<OpenedFile> openStream(std::istream& stream, const std::string& name) {
    return openedFile(readStream(stream, name, largestPictureSize), name);
}

Result<Document> loadDocument(const std::string& path) {
    const Result<OpenedFile> file = openFile(path);
    if (!file)
        return file.refusal();
    return file->document;
}

Refused saveDocument(const std::string& path, const Document& document) {
    const std::string text = textOf(document);
    if (text.size() > largestDocumentSize)
        return tooLarge(path, largestDocumentSize);
    return replaceFile(path, text);
}

} // namespace costberg
