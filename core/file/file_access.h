#pragma once

#include "core/file/carried_scenario.h"
#include "core/result.h"
#include "core/scenario.h"

#include <cstddef>
#include <iosfwd>
#include <optional>
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

enum class FileKind { Scenario, Picture };

/// What was read: a scenario file, or a picture that carries one.
struct OpenedFile {
    Document document;
    FileKind kind = FileKind::Scenario;
    std::optional<Statement> statement; ///< of a picture that makes one
};

/// What the bytes of a file are; a refusal's place begins with the name.
Result<OpenedFile> openedFile(const Result<std::string>& bytes, const std::string& name);

/// readFile, at most what the kind of file may have, and openedFile.
Result<OpenedFile> openFile(const std::string& path);
/// The same from a stream.
Result<OpenedFile> openStream(std::istream& stream, const std::string& name);

/// The document of openFile.
Result<Document> loadDocument(const std::string& path);
/// replaceFile with textOf(document). Refused where that is larger than what loadDocument reads.
Refused saveDocument(const std::string& path, const Document& document);

} // namespace costberg
