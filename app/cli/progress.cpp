#include "app/cli/progress.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace costberg::cli {
namespace {

constexpr std::int64_t quietMilliseconds = 1000;
constexpr std::int64_t betweenMilliseconds = 200;

std::int64_t millisecondsNow() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace

ProgressLine::ProgressLine(std::uint64_t total)
    : m_total(total), m_started(millisecondsNow()), m_isTerminal(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
    if (m_shown > 0)
        std::fputs("\r\033[K", stderr);
}

Progress ProgressLine::progress() {
    return [this](std::uint64_t done) {
        if (m_isTerminal)
            show(done);
        return true;
    };
}

void ProgressLine::show(std::uint64_t done) {
    const std::int64_t now = millisecondsNow();
    if (now - m_started < quietMilliseconds || now - m_shown < betweenMilliseconds)
        return;
    m_shown = now;
    const double part = static_cast<double>(done) / static_cast<double>(m_total);
    std::fprintf(stderr, "\r%3.0f %% of %.0f million samples", 100 * part, static_cast<double>(m_total) / 1e6);
}

} // namespace costberg::cli
