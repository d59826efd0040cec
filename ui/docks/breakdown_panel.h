#pragma once

#include "core/session/actions.h"
#include "ui/present/breakdown_rows.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;

namespace costberg {

class BreakdownTree;
class FigureList;
class LinkButton;
class NoticeList;

/// The parts of the current scenario in the view that is looked at, their total, and the figures beside it. It is as
/// high as what it shows and does not scroll: its dock does, and has BreakdownData::title as its own.
class BreakdownPanel : public QWidget {
    Q_OBJECT

public:
    explicit BreakdownPanel(QWidget* parent = nullptr);

    void display(const BreakdownData& breakdown);
    /// Shows a row as the selected one, as after a click on its segment of the chart. Emits nothing.
    void select(const QString& id);

signals:
    /// A row was clicked, entered or reached by the arrow keys: "experiments", "experiments/hardware", "total".
    void rowActivated(const QString& id);
    /// A figure beside the total was clicked, entered or reached by the arrow keys: "cash_to_headline".
    void figureActivated(const QString& id);
    /// A notice was clicked: show this input.
    void inputAsked(costberg::Input input);
    /// Enter a figure that somebody published.
    void publishedAsked();
    /// Change the published figure at that place of the scenario's.
    void publishedChangeAsked(std::size_t index);
    /// The published figure at that place was clicked or entered: explain ours.
    void publishedActivated(std::size_t index);
    void acted(const costberg::Action& action);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addCopying();
    void layOut();
    void copyRow();
    void copyTable();
    void addPublished();
    void connectPublished();
    void changePublished();
    void removePublished();
    QModelIndex publishedUnder(const QContextMenuEvent& event) const;

    BreakdownData m_shown;
    QLabel* m_question;
    BreakdownTree* m_tree;
    NoticeList* m_notices;
    FigureList* m_figures;
    FigureList* m_published;
    LinkButton* m_addPublished;
    QAction* m_copyRow;
    QAction* m_copyTable;
    QAction* m_changePublished;
    QAction* m_removePublished;
};

} // namespace costberg
