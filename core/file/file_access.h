#pragma once

#include "core/result.h"
#include "core/scenario.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace costberg {

/// The bytes of a regular file. Refused where it is missing, unreadable, a folder, a pipe or device, or larger than
/// `largest` bytes.
Result<std::string> readFile(const std::string& path, std::size_t largest);

/// Puts the bytes in place of the file as a whole: a temporary file beside it, flushed to disk, read back and compared,
/// then renamed. A symlink stays one and its target is replaced. Where anything fails, the old file is untouched and no
/// temporary one stays.
Refused replaceFile(const std::string& path, std::string_view bytes);

/// readFile and parseDocument; a refusal's place begins with the path.
Result<Document> loadDocument(const std::string& path);
/// replaceFile with textOf(document).
Refused saveDocument(const std::string& path, const Document& document);

} // namespace costberg
