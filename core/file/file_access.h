#pragma once

#include "core/result.h"
#include "core/scenario.h"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace costberg {

/// The bytes of a regular file. Refused where it is missing, unreadable, a folder, a pipe or device, or larger than
/// `largest` bytes.
Result<std::string> readFile(const std::string& path, std::size_t largest);

/// All that a stream gives, as standard input; `name` is what a refusal calls it. Refused above `largest` bytes.
Result<std::string> readStream(std::istream& stream, const std::string& name, std::size_t largest);

/// Puts the bytes in place of the file as a whole: a temporary file beside it, flushed to disk, read back and compared,
/// then renamed. A symlink stays one and its target is replaced. Where anything fails, the old file is untouched and no
/// temporary one stays.
Refused replaceFile(const std::string& path, std::string_view bytes);

/// parseDocument of what was read; a refusal's place begins with the name.
Result<Document> documentOf(const Result<std::string>& text, const std::string& name);

/// readFile and parseDocument; a refusal's place begins with the path.
Result<Document> loadDocument(const std::string& path);
/// replaceFile with textOf(document). Refused where that is larger than what loadDocument reads.
Refused saveDocument(const std::string& path, const Document& document);

} // namespace costberg
