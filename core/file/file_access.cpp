#include "core/file/file_access.h"

#include "core/file/descriptor.h"
#include "core/file/scenario_file.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <istream>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace costberg {
namespace {

/// Only these bits of a mode are permissions that a new file takes over.
constexpr mode_t permissionBits = 0777;
constexpr mode_t usualPermissions = 0666; ///< before the user's mask

std::string megabytes(std::size_t bytes) {
    constexpr std::size_t mebibyte = 1024 * 1024;
    if (bytes % mebibyte == 0)
        return std::to_string(bytes / mebibyte) + " MiB";
    return std::to_string(bytes) + " bytes";
}

Refusal tooLarge(const std::string& path, std::size_t largest) {
    return {path, "more than " + megabytes(largest), "a file of at most " + megabytes(largest)};
}

std::string kindOf(mode_t mode) {
    if (S_ISDIR(mode))
        return "a folder";
    if (S_ISFIFO(mode))
        return "a pipe";
    if (S_ISSOCK(mode))
        return "a socket";
    return "a device";
}

/// Where the bytes are to be: behind all symlinks, for the rename must not replace a link. A link that points to
/// nothing yet is followed by hand, as opening it for writing would.
Result<std::string> targetOf(const std::string& path) {
    constexpr int mostLinks = 40; // as Linux follows
    std::string target = path;
    for (int links = 0; links <= mostLinks; ++links) {
        struct stat status {};
        if (::lstat(target.c_str(), &status) != 0)
            return errno == ENOENT ? Result<std::string>(target) : Result<std::string>(systemRefusal(path, errno));
        if (!S_ISLNK(status.st_mode))
            return target;
        std::string link(static_cast<std::size_t>(status.st_size) + 4096, '\0');
        const ssize_t length = ::readlink(target.c_str(), link.data(), link.size());
        if (length < 0)
            return systemRefusal(path, errno);
        link.resize(static_cast<std::size_t>(length));
        target = link.starts_with('/') ? link : folderOf(target) + link;
    }
    return systemRefusal(path, ELOOP);
}

/// A file of its own beside the target, which goes away again unless it is put in the target's place.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& target)
        : m_path(target + ".XXXXXX"), m_descriptor(::mkostemp(m_path.data(), O_CLOEXEC)) {}
    ~TemporaryFile() {
        if (m_descriptor.isOpen() && !m_isPlaced)
            ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const Descriptor& descriptor() const { return m_descriptor; }
    bool place(const std::string& target) {
        m_isPlaced = ::rename(m_path.c_str(), target.c_str()) == 0;
        return m_isPlaced;
    }

private:
    std::string m_path;
    Descriptor m_descriptor;
    bool m_isPlaced = false;
};

/// As the old file had them, or as a new one gets them.
mode_t permissionsFor(const std::string& target) {
    struct stat status {};
    if (::stat(target.c_str(), &status) == 0)
        return status.st_mode & permissionBits;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return usualPermissions & ~mask;
}

Refused kindRefusal(const std::string& path, const std::string& target) {
    struct stat status {};
    if (::stat(target.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
        return Refusal{path, kindOf(status.st_mode), "a file"};
    return {};
}

/// Written, on the disk, and there as it was given.
Refused fill(const Descriptor& descriptor, const std::string& path, std::string_view bytes) {
    if (!writeAll(descriptor, bytes) || ::fsync(descriptor.number()) != 0)
        return systemRefusal(path, errno);
    std::string readBack;
    if (::lseek(descriptor.number(), 0, SEEK_SET) != 0 || !readAll(descriptor, bytes.size() + 1, readBack))
        return systemRefusal(path, errno);
    if (readBack != bytes)
        return Refusal{path, "other bytes than were written", "the bytes that were written"};
    return {};
}

/// The name is on the disk only when its folder is. Some file systems cannot do that for folders, and need not.
void flushFolder(const std::string& target) {
    const std::string folder = folderOf(target);
    const Descriptor descriptor(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        ::fsync(descriptor.number());
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
        return Refusal{path, kindOf(status.st_mode), "a file"};
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

Refused replaceFile(const std::string& path, std::string_view bytes) {
    const Result<std::string> target = targetOf(path);
    if (!target)
        return target.refusal();
    if (Refused refused = kindRefusal(path, *target))
        return refused;
    TemporaryFile temporary(*target);
    if (!temporary.descriptor().isOpen())
        return systemRefusal(path, errno);
    if (::fchmod(temporary.descriptor().number(), permissionsFor(*target)) != 0)
        return systemRefusal(path, errno);
    if (Refused refused = fill(temporary.descriptor(), path, bytes))
        return refused;
    if (!temporary.place(*target))
        return systemRefusal(path, errno);
    flushFolder(*target);
    return {};
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
