#include "ui/dialogs/about_dialog.h"

namespace costberg {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) { setObjectName(QStringLiteral("about")); }

} // namespace costberg
