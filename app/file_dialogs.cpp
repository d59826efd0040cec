#include "app/file_dialogs.h"

#include "ui/present/file_texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("FileDialogs", text); }

void prepare(QFileDialog& dialog, const QString& path) {
    dialog.setObjectName(QStringLiteral("fileDialog"));
    dialog.setNameFilters({tr("Costberg scenarios (*.costberg)"), tr("All files (*)")});
    const QFileInfo file(path);
    if (!path.isEmpty())
        dialog.setDirectory(file.absolutePath());
}

} // namespace

QStringList askForFilesToOpen(QWidget* parent, const QString& title, const QString& beside) {
    QFileDialog dialog(parent, title);
    prepare(dialog, beside);
    dialog.setNameFilters({tr("Costberg scenarios and pictures (*.costberg *.png *.svg *.pdf)"), tr("All files (*)")});
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString askForFileToSave(QWidget* parent, const QString& title, const QString& offered) {
    QFileDialog dialog(parent, title);
    prepare(dialog, offered);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("costberg"));
    dialog.selectFile(QFileInfo(offered).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString offeredFileFor(const Scenario& scenario) {
    return QDir::home().filePath(offeredFileNameOf(scenario) + QStringLiteral(".costberg"));
}

} // namespace costberg
