#pragma once

#include "ui/present/sensitivity_rows.h"

#include <QWidget>

namespace costberg {

class LinkButton;
class NoteLabel;
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
    void exportAsked();

private:
    SensitivityData m_shown;
    NoteLabel* m_note;
    SensitivityList* m_list;
    NoteLabel* m_still;
    LinkButton* m_export;
};

} // namespace costberg
