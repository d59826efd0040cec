#include "core/file/file_access.h"

#include "core/file/descriptor.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace costberg {
namespace {

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
        target = link.starts_with('/') ? link : folderOf(target).append(link);
    }
    return systemRefusal(path, ELOOP);
}

/// A file of its own beside the target, which goes away again unless it is put in the target's place.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& target) : m_descriptor(create(target, m_path)) {}
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
    /// Under a short name that is free, for that of the target may be as long as names can be.
    static int create(const std::string& target, std::string& path) {
        constexpr mode_t usualPermissions = 0666; // less the user's mask
        constexpr int mostTries = 100;
        const std::string start = folderOf(target) + ".costberg-" + std::to_string(::getpid()) + "-";
        int number = -1;
        for (int attempt = 0; attempt < mostTries && number < 0; ++attempt) {
            path = start + std::to_string(attempt);
            number = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, usualPermissions);
            if (number < 0 && errno != EEXIST)
                return number;
        }
        return number;
    }

    std::string m_path; ///< before m_descriptor, which fills it
    Descriptor m_descriptor;
    bool m_isPlaced = false;
};

/// The new file is the old one's heir: its permissions, and where the system lets us, its owner.
bool inherit(const Descriptor& heir, const std::string& target) {
    constexpr mode_t permissionBits = 0777;
    struct stat status {};
    if (::stat(target.c_str(), &status) != 0)
        return true;
    [[maybe_unused]] const int isOptional = ::fchown(heir.number(), status.st_uid, status.st_gid);
    return ::fchmod(heir.number(), status.st_mode & permissionBits) == 0;
}

/// What stands at the target already and must not be replaced.
Refused targetRefusal(const std::string& path, const std::string& target) {
    struct stat status {};
    if (::stat(target.c_str(), &status) != 0)
        return {};
    if (!S_ISREG(status.st_mode))
        return Refusal{path, kindOfFile(status.st_mode), "a file"};
    // A rename would replace a file that nobody may write to.
    if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0)
        return systemRefusal(path, errno);
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

Refused replaceFile(const std::string& path, std::string_view bytes) {
    if (path.empty())
        return Refusal{path, "no name", "the name of a file"};
    const Result<std::string> target = targetOf(path);
    if (!target)
        return target.refusal();
    if (Refused refused = targetRefusal(path, *target))
        return refused;
    TemporaryFile temporary(*target);
    if (!temporary.descriptor().isOpen() && errno == ENOENT)
        return Refusal{path, "no such folder", "a folder that exists"};
    if (!temporary.descriptor().isOpen() || !inherit(temporary.descriptor(), *target))
        return systemRefusal(path, errno);
    if (Refused refused = fill(temporary.descriptor(), path, bytes))
        return refused;
    if (!temporary.place(*target))
        return systemRefusal(path, errno);
    flushFolder(*target);
    return {};
}

} // namespace costberg
