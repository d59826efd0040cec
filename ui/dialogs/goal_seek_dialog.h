#pragma once

#include "ui/present/goal_seek_data.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace costberg {

class BreakEvenList;
class PickButton;
class SegmentedControl;

/// Asks which value of an input makes a view cost what is wanted, and answers while the amount is typed. It stays open
/// beside the window; taking over a value is one step.
class GoalSeekDialog : public QDialog {
    Q_OBJECT

public:
    /// What can be varied, asked when the user chooses.
    using Targets = std::function<std::vector<GoalTarget>()>;

    explicit GoalSeekDialog(Targets targets, QWidget* parent = nullptr);

    /// Does not touch an amount that is being typed.
    void display(const GoalSeekData& seek);
    const GoalSeekData& displayed() const { return m_data; }

signals:
    /// The answer is the next display().
    void asked(const costberg::GoalQuestion& question);
    /// ShowView, and SetInput or SetLever with Settle.
    void acted(const costberg::Action& action);

private:
    QLayout* madeQuestion();
    QLayout* madeButtons();
    void displayAnswer();
    void displayOptions();
    void offerTargets();
    void ask(const SliderTarget& vary, const QString& wanted);
    void takeOver(const GoalOption& option);

    Targets m_targets;
    GoalSeekData m_data;
    PickButton* m_vary;
    SegmentedControl* m_view;
    QLineEdit* m_wanted;
    QLabel* m_reading;
    QLabel* m_answer;
    QVBoxLayout* m_optionColumn;
    std::vector<QPushButton*> m_options;
    BreakEvenList* m_breakEvens;
};

} // namespace costberg
