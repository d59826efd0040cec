#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace costberg {

/// A folder of its own for a test, gone with all that is in it at the end. Everybody may enter it and write into it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    /// The path of a file in it.
    std::string operator/(const std::string& name) const { return (m_path / name).string(); }
    const std::filesystem::path& path() const { return m_path; }
    /// The names of all that is in it, sorted.
    std::vector<std::string> names() const;

private:
    std::filesystem::path m_path;
};

void write(const std::string& path, const std::string& bytes);
std::string bytesOf(const std::string& path);

/// Root may do everything; for the length of a test we are nobody.
class OrdinaryUser {
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

    /// False where the system does not let root become another user, as some containers do not.
    bool isOne() const;

private:
    bool m_wasRoot = false;
    std::vector<unsigned> m_groups;
};

/// No file may grow beyond that many bytes, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(unsigned long largest);
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    unsigned long m_before = 0;
    void (*m_signalBefore)(int) = nullptr;
};

} // namespace costberg
