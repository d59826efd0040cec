#pragma once

#include "core/session/session.h"

#include <QString>

namespace costberg {

/// "fleet.costberg[*] – DeepSeek: the whole picture (modified, 2 inputs) – Costberg"; without the file's name where the
/// document has none. Qt puts the modified mark in place of [*].
QString windowTitleOf(const Session& session, const QString& fileName);

/// What the question before losing changes calls the document: its file's name, or that of the current scenario.
QString documentNameOf(const Session& session, const QString& fileName);

/// The file name that saving a document for the first time offers: "DeepSeek the whole picture.costberg".
QString offeredFileNameOf(const Session& session);

} // namespace costberg
