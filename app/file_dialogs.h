#pragma once

#include "core/scenario.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace costberg {

/// Scenario files, starting in the folder of `beside`; empty where the user cancels.
QStringList askForFilesToOpen(QWidget* parent, const QString& title, const QString& beside);

/// A path that ends in ".costberg", beginning with `offered`; empty where the user cancels. The user has confirmed that
/// an existing file is replaced.
QString askForFileToSave(QWidget* parent, const QString& title, const QString& offered);

/// The path that is offered for a scenario that has no file yet.
QString offeredFileFor(const Scenario& scenario);

} // namespace costberg
