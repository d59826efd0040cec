#include "ui/dialogs/questions.h"

#include "core/text/messages.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Questions", text); }

} // namespace

LosingAnswer askBeforeLosingChanges(QWidget* parent, const QString& name) {
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("losing-changes"));
    box.setIcon(QMessageBox::NoIcon);
    box.setText(tr("Save the changes to “%1”?").arg(name));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Without saving, they are lost."));
    QPushButton* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Don’t save"), QMessageBox::DestructiveRole);
    box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return LosingAnswer::Save;
    return box.clickedButton() == discard ? LosingAnswer::Discard : LosingAnswer::Cancel;
}

bool confirmsDeletingPreset(QWidget* parent, const QString& name) {
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("deleting-preset"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Delete the preset “%1”?").arg(name));
    box.setInformativeText(tr("Undo does not bring it back. Scenarios made from it stay as they are."));
    QPushButton* remove = box.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == remove;
}

std::optional<QString> askForName(QWidget* parent, const QString& title, const QString& name) {
    bool isAccepted = false;
    const QString text = QInputDialog::getText(parent, title, tr("Name"), QLineEdit::Normal, name, &isAccepted);
    if (!isAccepted || text.trimmed().isEmpty())
        return std::nullopt;
    return text.trimmed();
}

void showRefusal(QWidget* parent, const QString& attempt, const Refusal& refusal) {
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("refusal"));
    box.setTextFormat(Qt::PlainText);
    box.setText(attempt);
    box.setInformativeText(fromCore(messageOf(refusal)));
    box.addButton(tr("OK"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace costberg
