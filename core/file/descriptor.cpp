#include "core/file/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace costberg {

Descriptor::~Descriptor() {
    if (isOpen())
        ::close(m_number);
}

bool readAll(const Descriptor& descriptor, std::size_t most, std::string& into) {
    constexpr std::size_t pieceSize = std::size_t{256} * 1024;
    into.clear();
    while (into.size() < most) {
        const std::size_t before = into.size();
        into.resize(before + std::min(pieceSize, most - before));
        const ssize_t count = ::read(descriptor.number(), into.data() + before, into.size() - before);
        into.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (count == 0)
            return true;
        if (count < 0 && errno != EINTR)
            return false;
    }
    return true;
}

bool writeAll(const Descriptor& descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor.number(), bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
    return true;
}

std::string kindOfFile(mode_t mode) {
    if (S_ISDIR(mode))
        return "a folder";
    if (S_ISFIFO(mode))
        return "a pipe";
    if (S_ISSOCK(mode))
        return "a socket";
    return "a device";
}

Refusal systemRefusal(const std::string& path, int error) {
    switch (error) {
    case ENOENT:
        return {path, "nothing: there is no such file", "a file"};
    case EACCES:
    case EPERM:
        return {path, "no permission to open or change it", "a file that you may use"};
    case EISDIR:
        return {path, "a folder", "a file"};
    case ENOTDIR:
        return {path, "a file where the path needs a folder", "a folder"};
    case EROFS:
        return {path, "a disk that is read-only", "a place that can be written"};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {path, "no room left on the disk", "room for the file"};
    case ENXIO:
        return {path, "a socket", "a file"};
    case ELOOP:
        return {path, "a circle of links", "a file"};
    case ENAMETOOLONG:
        return {path, "a name that is too long", "a shorter name"};
    default:
        return {path, "the system's answer: " + std::generic_category().message(error), "a file that can be used"};
    }
}

std::string folderOf(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

} // namespace costberg
