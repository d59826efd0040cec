#include "ui/dialogs/form_layout.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace costberg {

QFormLayout* newForm() {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    return form;
}

void layOutForm(QDialog& dialog, QLayout* form, QPushButton* accept) {
    auto* cancel = new QPushButton(QCoreApplication::translate("FormLayout", "Cancel"), &dialog);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(form, 1);
    column->addLayout(buttons);
}

} // namespace costberg
