#include "ui/dialogs/data_questions.h"

#include "ui/controls/segmented_control.h"
#include "ui/dialogs/message_dialog.h"

#include <QCoreApplication>
#include <QPushButton>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("DataQuestions", text); }

QStringList subjectLabels(DataSubject last) {
    return QStringList{tr("Inputs"), tr("Breakdown"), tr("Comparison"), tr("Sweep")}.mid(0, static_cast<int>(last) + 1);
}

void makeDefault(QPushButton& button) {
    button.setDefault(true);
    button.setFocus();
}

} // namespace

std::optional<DataWish> askForData(QWidget* parent, DataSubject last) {
    MessageDialog dialog("exportingData", tr("Export data"),
                         tr("All scenarios, with every digit. A file is CSV, TSV or JSON by its name; copied data can "
                            "be pasted into a spreadsheet."),
                         parent);
    DataWish wish;
    if (last == DataSubject::Sweep)
        wish.subject = last;
    auto* subjects = new SegmentedControl(&dialog);
    subjects->setObjectName(QStringLiteral("dataSubject"));
    subjects->display(subjectLabels(last), {}, static_cast<int>(wish.subject));
    QObject::connect(subjects, &SegmentedControl::chosen, &dialog, [&wish, subjects, last](int index) {
        wish.subject = static_cast<DataSubject>(index);
        subjects->display(subjectLabels(last), {}, index);
    });
    dialog.addField(subjects);
    dialog.addAnswer("cancel", tr("Cancel"));
    dialog.addAnswer("copy", tr("Copy"));
    makeDefault(*dialog.addAnswer("save", tr("Save…")));
    dialog.exec();
    wish.target = dialog.answer() == QLatin1String("copy") ? DataTarget::Clipboard : DataTarget::File;
    const bool isWanted = dialog.answer() == QLatin1String("copy") || dialog.answer() == QLatin1String("save");
    return isWanted ? std::optional(wish) : std::nullopt;
}

bool confirmsPasting(QWidget* parent, const QString& question, const QString& changes) {
    MessageDialog dialog("pastingInputs", question, changes, parent);
    dialog.addAnswer("cancel", tr("Cancel"));
    makeDefault(*dialog.addAnswer("paste", tr("Paste")));
    dialog.exec();
    return dialog.answer() == QLatin1String("paste");
}

} // namespace costberg
