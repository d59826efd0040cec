#pragma once

#include "ui/docks/row_view.h"
#include "ui/docks/scenario_model.h"
#include "ui/docks/tabular_font.h"

#include <QPoint>

#include <array>

namespace costberg {

/// The scenarios with the current one marked, to choose, rename and drag.
class ScenarioList : public RowView {
    Q_OBJECT

public:
    explicit ScenarioList(QWidget* parent = nullptr);

    void display(const std::vector<ScenarioRow>& rows);
    const ScenarioModel& rows() const { return *m_model; }

signals:
    void chosen(const QString& id);
    void renameAsked(const QString& id, const QString& name);
    /// Move the scenario so that it becomes the one at `index`.
    void moveAsked(const QString& id, int index);

protected:
    void paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool outgrowsColumns();
    void fitColumns();
    void followCurrent();
    void dragPressed();
    /// The gap between rows that is nearest to a place: 0 is above the first.
    int gapAt(const QPointF& place) const;
    void showGap(int gap);
    void paintName(QPainter& painter, const QRect& row, const ScenarioRow& shown, const Theme& theme) const;

    ScenarioModel* m_model;
    TabularFont m_numbers;
    TabularFont m_boldNumbers;
    QPoint m_pressedAt;
    QString m_pressed;   ///< id of the row under the pressed button
    int m_shownGap = -1; ///< where a dragged scenario would go
    QString m_current;
    std::array<WidestText, ScenarioModel::ColumnCount> m_widest;
};

} // namespace costberg
