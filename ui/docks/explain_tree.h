#pragma once

#include "ui/docks/explain_model.h"
#include "ui/docks/row_view.h"
#include "ui/docks/tabular_font.h"

#include <QHash>
#include <QStringList>

namespace costberg {

/// An explanation as a tree: each line a quantity with its value, below it the formula in numbers or who says so. What
/// the user opened and closed is kept by id.
class ExplainTree : public RowView {
    Q_OBJECT

public:
    explicit ExplainTree(QWidget* parent = nullptr);

    void display(const std::optional<ExplainRow>& root);
    int heightOf(const QModelIndex& index) const override;
    /// Null where nothing is selected.
    const ExplainRow* selected() const;
    const ExplainModel& rows() const { return *m_model; }

signals:
    /// A line of an input was clicked or entered.
    void inputAsked(costberg::Input input);

protected:
    void paintRow(QPainter& painter, const QRect& row, const QModelIndex& index, const Theme& theme) const override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A text as it was broken for a width.
    struct BrokenText {
        QString text;
        int width = 0;
        QStringList lines;
        qsizetype room = 0; ///< lines, never less than before, so that nothing jumps in a drag
    };

    int textLeftOf(const QModelIndex& index) const;
    const BrokenText& brokenFormulaOf(const QModelIndex& index) const;
    const BrokenText& brokenHeading() const;
    static void breakAgain(BrokenText& broken, const QString& text, const QFont& font, int width);
    int titleHeightOf(const QModelIndex& index) const;
    void paintHeading(QPainter& painter, QRect line) const;
    void paintTitle(QPainter& painter, const QRect& line, const QModelIndex& index, const Theme& theme) const;
    void paintBelow(QPainter& painter, const QRect& below, const QModelIndex& index, const Theme& theme) const;
    void activate(const QModelIndex& index);
    void reveal(const QModelIndex& index);
    void openRows(const QModelIndex& parent);

    ExplainModel* m_model;
    TabularFont m_numbers;
    int m_shownHeight = 0;
    QHash<QString, bool> m_isOpen;               ///< where it differs from what is open at first
    mutable QHash<QString, BrokenText> m_broken; ///< the formulas, by the id of their row
    mutable BrokenText m_heading;
};

} // namespace costberg
