#pragma once

#include "core/session/actions.h"
#include "ui/present/scenario_rows.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace costberg {

class SegmentedControl;

/// Edits a scenario's name, its story and the view in which it opens. Nothing changes before it is accepted; then
/// `acted` comes once for each that differs.
class StoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit StoryDialog(QWidget* parent = nullptr);

    void display(const StoryData& story);
    void accept() override;

signals:
    void acted(const costberg::Action& action);

private:
    void layOut();
    void showView(View view);
    QString name() const;

    StoryData m_shown;
    View m_view = View::Headline;
    QLineEdit* m_name;
    SegmentedControl* m_views;
    QPlainTextEdit* m_story;
    QPushButton* m_accept;
};

} // namespace costberg
