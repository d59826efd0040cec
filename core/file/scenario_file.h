#pragma once

#include "core/result.h"
#include "core/scenario.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace costberg {

// The scenario file of docs/guide/file-format.md: UTF-8 JSON, format "costberg", version 1.

inline constexpr std::size_t largestDocumentSize = std::size_t{16} * 1024 * 1024; ///< bytes
inline constexpr std::size_t deepestNesting = 64;
inline constexpr std::size_t mostScenarios = 8'000; ///< more do not fit into a file, however short they are

/// Refuses everything that is not exactly right, naming the place: `scenarios[0].inputs."rental.price"`. What is left
/// out takes the default. What loads can be saved: a file whose textOf is larger than largestDocumentSize is refused.
Result<Document> parseDocument(std::string_view text);

/// Fixed key order, two-space indent, shortest round-trip numbers, every input, a final newline. Parsing it gives the
/// same document, and writing that gives the same bytes.
std::string textOf(const Document& document);

} // namespace costberg
