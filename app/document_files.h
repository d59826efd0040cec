#pragma once

#include "core/file/file_access.h"
#include "core/result.h"
#include "core/scenario.h"

#include <QString>
#include <QStringList>

namespace costberg {

/// A document with the preset that the program opens with.
Document openingDocument();
/// A document with one scenario of defaults.
Document emptyDocument();

/// A scenario file, a picture that carries one or, for "preset:ID", a preset.
Result<OpenedFile> fileNamed(const QString& name);
/// Its document.
Result<Document> documentNamed(const QString& name);
/// All of them in one: the scenarios in the order of the names, with ids told apart and the baseline of the first.
/// There must be at least one name.
Result<Document> joinedDocument(const QStringList& names);

/// Whether the name stands for a file: it is no "preset:ID".
bool isFileName(const QString& name);

} // namespace costberg
