#pragma once

#include "core/session/actions.h"
#include "ui/present/scenario_rows.h"

#include <QDialog>

namespace costberg {

/// Edits a scenario's name, its story and the view in which it opens. Nothing changes before it is accepted; then
/// `acted` comes once for each that differs.
class StoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit StoryDialog(QWidget* parent = nullptr);

    void display(const StoryData& story);

signals:
    void acted(const costberg::Action& action);

private:
    StoryData m_shown;
};

} // namespace costberg
