#pragma once

#include <QWidget>

#include <vector>

namespace costberg {

/// Children of one size in rows, as many beside each other as the width allows. Hidden ones take no place.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    CardGrid(QSize leastCard, QWidget* parent);

    void setCards(std::vector<QWidget*> cards);
    /// Some were shown or hidden.
    void arrange();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    int columnsFor(int width) const;
    int shownCount() const;

    QSize m_leastCard;
    std::vector<QWidget*> m_cards;
};

} // namespace costberg
