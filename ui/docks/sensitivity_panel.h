#pragma once

#include "ui/present/sensitivity_rows.h"

#include <QWidget>

class QLabel;

namespace costberg {

class SensitivityList;

/// Which inputs matter to the total that is looked at.
class SensitivityPanel : public QWidget {
    Q_OBJECT

public:
    explicit SensitivityPanel(QWidget* parent = nullptr);

    void display(const SensitivityData& sensitivity);

signals:
    /// A row was clicked or entered: show this input.
    void inputAsked(costberg::Input input);

private:
    SensitivityData m_shown;
    QLabel* m_note;
    SensitivityList* m_list;
    QLabel* m_still;
};

} // namespace costberg
