#pragma once

#include "core/result.h"

#include <cstddef>
#include <string_view>

namespace costberg {

/// Why a text is no JSON, from what the JSON library says: how many characters it had read, and its message.
Refusal syntaxRefusal(std::string_view text, std::size_t charactersRead, std::string_view message);

/// Refuses the NUL byte at that offset.
Refusal nulRefusal(std::string_view text, std::size_t offset);

} // namespace costberg
