#include "tests/core/file/temporary_folder.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <grp.h>
#include <sstream>
#include <stdexcept>
#include <sys/resource.h>
#include <unistd.h>

namespace costberg {
namespace {

constexpr uid_t nobody = 65534;

void require(bool isTrue, const char* what) {
    if (!isTrue)
        throw std::runtime_error(what);
}

} // namespace

TemporaryFolder::TemporaryFolder() {
    std::string path = (std::filesystem::temp_directory_path() / "costberg-test-XXXXXX").string();
    require(::mkdtemp(path.data()) != nullptr, "no temporary folder");
    m_path = path;
    std::filesystem::permissions(m_path, std::filesystem::perms::all);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::vector<std::string> TemporaryFolder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(m_path))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

void write(const std::string& path, const std::string& bytes) {
    std::ofstream stream(path, std::ios::binary);
    stream << bytes;
    require(stream.good(), "cannot write a file for the test");
}

std::string bytesOf(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

OrdinaryUser::OrdinaryUser() : m_wasRoot(::geteuid() == 0) {
    if (!m_wasRoot)
        return;
    m_groups.resize(static_cast<std::size_t>(::getgroups(0, nullptr)));
    if (::getgroups(static_cast<int>(m_groups.size()), m_groups.data()) < 0 || ::setgroups(0, nullptr) != 0)
        return;
    if (::setegid(nobody) == 0) [[maybe_unused]]
        const int isOptional = ::seteuid(nobody);
}

bool OrdinaryUser::isOne() const { return ::geteuid() != 0; }

OrdinaryUser::~OrdinaryUser() {
    if (m_wasRoot && (::seteuid(0) != 0 || ::setegid(0) != 0 || ::setgroups(m_groups.size(), m_groups.data()) != 0))
        std::abort();
}

FullDisk::FullDisk(unsigned long largest) {
    rlimit limit{};
    require(::getrlimit(RLIMIT_FSIZE, &limit) == 0, "no limit of file sizes");
    m_before = limit.rlim_cur;
    m_signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    limit.rlim_cur = largest;
    require(::setrlimit(RLIMIT_FSIZE, &limit) == 0, "cannot limit file sizes");
}

FullDisk::~FullDisk() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_FSIZE, &limit) == 0) {
        limit.rlim_cur = m_before;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    std::signal(SIGXFSZ, m_signalBefore);
}

} // namespace costberg
