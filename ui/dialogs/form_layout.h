#pragma once

class QDialog;
class QFormLayout;
class QLayout;
class QPushButton;

namespace costberg {

/// For the fields of a dialog, each beside its label.
QFormLayout* newForm();

/// Fills the dialog with the form and, below it, a row of Cancel and the button that accepts.
void layOutForm(QDialog& dialog, QLayout* form, QPushButton* accept);

} // namespace costberg
