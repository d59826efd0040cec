#include "ui/dialogs/questions.h"

#include "core/text/messages.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Questions", text); }

} // namespace

LosingAnswer askBeforeLosingChanges(QWidget* parent, const QString& name) {
    MessageDialog dialog("losingChanges", tr("Save the changes to “%1”?").arg(name),
                         tr("Without saving, they are lost."), parent);
    dialog.addApart("discard", tr("Don’t save"));
    dialog.addAnswer("cancel", tr("Cancel"));
    QPushButton* save = dialog.addAnswer("save", tr("Save"));
    save->setDefault(true);
    save->setFocus();
    dialog.exec();
    if (dialog.answer() == QLatin1String("save"))
        return LosingAnswer::Save;
    return dialog.answer() == QLatin1String("discard") ? LosingAnswer::Discard : LosingAnswer::Cancel;
}

bool confirmsReplacingChangedFile(QWidget* parent, const QString& name) {
    MessageDialog dialog(
        "replacingChangedFile", tr("Replace “%1”?").arg(name),
        tr("Since it was opened, it has been changed outside this window. Those changes would be lost."), parent);
    dialog.addAnswer("cancel", tr("Cancel"))->setFocus();
    dialog.addAnswer("replace", tr("Replace"));
    dialog.exec();
    return dialog.answer() == QLatin1String("replace");
}

bool confirmsDeletingPreset(QWidget* parent, const QString& name) {
    MessageDialog dialog("deletingPreset", tr("Delete the preset “%1”?").arg(name),
                         tr("Undo does not bring it back. Scenarios made from it stay as they are."), parent);
    dialog.addAnswer("cancel", tr("Cancel"))->setFocus();
    dialog.addAnswer("delete", tr("Delete"));
    dialog.exec();
    return dialog.answer() == QLatin1String("delete");
}

std::optional<QString> askForName(QWidget* parent, const QString& title, const QString& name) {
    MessageDialog dialog("askingName", title, {}, parent);
    auto* field = new QLineEdit(name, &dialog);
    field->setObjectName(QStringLiteral("name"));
    field->setAccessibleName(tr("Name"));
    field->setTextMargins(5, 0, 5, 0);
    field->selectAll();
    dialog.addField(field);
    dialog.addAnswer("cancel", tr("Cancel"));
    QPushButton* accept = dialog.addAnswer("accept", tr("OK"));
    accept->setDefault(true);
    accept->setEnabled(!name.trimmed().isEmpty());
    QObject::connect(field, &QLineEdit::textChanged, accept,
                     [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    field->setFocus();
    dialog.exec();
    return dialog.answer() == QLatin1String("accept") ? std::optional(field->text().trimmed()) : std::nullopt;
}

void showRefusal(QWidget* parent, const QString& attempt, const Refusal& refusal) {
    MessageDialog dialog("refusal", attempt, fromCore(messageOf(refusal)), parent);
    QPushButton* accept = dialog.addAnswer("accept", tr("OK"));
    accept->setDefault(true);
    accept->setFocus();
    dialog.exec();
}

} // namespace costberg
