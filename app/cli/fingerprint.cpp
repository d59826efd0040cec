#include "app/cli/fingerprint.h"

#include <bit>

namespace costberg::cli {
namespace {

/// FNV-1a of 64 bits (Fowler, Noll and Vo), over eight bytes at a time.
class Fingerprint {
public:
    void add(std::uint64_t bits) {
        for (unsigned shift = 0; shift < 64; shift += 8)
            m_hash = (m_hash ^ ((bits >> shift) & 0xffU)) * 0x100000001b3U;
    }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    void add(const std::optional<double>& end) {
        add(std::uint64_t{end ? 1U : 0U});
        add(end.value_or(0));
    }

    std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325U;
};

} // namespace

std::uint64_t fingerprintOf(const Scenario& scenario) {
    Fingerprint fingerprint;
    for (const Choice choice : allChoices())
        fingerprint.add(std::uint64_t{valueIndexOf(scenario.choices, choice)});
    for (const InputState& state : scenario.inputs) {
        fingerprint.add(state.value);
        fingerprint.add(state.low);
        fingerprint.add(state.high);
    }
    return fingerprint.value();
}

} // namespace costberg::cli
