#pragma once

#include <QDialog>

namespace costberg {

/// What the program is, its version, its license, and whose data it uses.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace costberg
