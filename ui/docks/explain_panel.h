#pragma once

#include "ui/present/explain_rows.h"

#include <QWidget>

class QAction;
class QLabel;

namespace costberg {

class ExplainTree;

/// How one number comes about, down to the inputs and their sources. It is as high as what it shows and does not
/// scroll: its dock does, and has ExplainData::title as its own.
class ExplainPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget* parent = nullptr);

    void display(const ExplainData& explanation);
    /// Whether it shows a number's explanation, and not the invitation to ask for one.
    bool isExplaining() const { return m_shown.root.has_value(); }

signals:
    /// A line of an input was clicked or entered: show this input.
    void inputAsked(costberg::Input input);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addCopying();
    void copyLine();
    void copyAll();

    ExplainData m_shown;
    QLabel* m_note;
    ExplainTree* m_tree;
    QAction* m_copyLine;
    QAction* m_copyAll;
};

} // namespace costberg
