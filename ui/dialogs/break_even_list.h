#pragma once

#include "ui/present/goal_seek_data.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QHBoxLayout;
class QLabel;

namespace costberg {

class LinkButton;
class ReachedLabel;

/// Where renting and owning break even, a line for each input: a link for every such value, and words where there is
/// none to take over. The keyboard reaches both.
class BreakEvenList : public QWidget {
    Q_OBJECT

public:
    explicit BreakEvenList(QWidget* parent = nullptr);

    void display(const std::vector<GoalBreakEven>& breakEvens);

signals:
    void taken(const costberg::GoalOption& option);

private:
    struct Line {
        QLabel* label;
        QHBoxLayout* places;
        std::vector<LinkButton*> links;
        ReachedLabel* words;
    };

    void addLine();
    void addLink(std::size_t line);
    void orderTabs();
    void displayLine(std::size_t line);

    std::vector<GoalBreakEven> m_breakEvens;
    std::vector<Line> m_lines;
    QFormLayout* m_form;
};

} // namespace costberg
