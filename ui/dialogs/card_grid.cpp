#include "ui/dialogs/card_grid.h"

#include <algorithm>

namespace costberg {
namespace {

constexpr int gap = 12;

} // namespace

CardGrid::CardGrid(QSize leastCard, QWidget* parent) : QWidget(parent), m_leastCard(leastCard) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(std::vector<QWidget*> cards) {
    m_cards = std::move(cards);
    arrange();
}

int CardGrid::columnsFor(int width) const { return std::max(1, (width + gap) / (m_leastCard.width() + gap)); }

int CardGrid::shownCount() const {
    return static_cast<int>(std::ranges::count_if(m_cards, [](const QWidget* card) { return !card->isHidden(); }));
}

int CardGrid::heightForWidth(int width) const {
    const int columns = columnsFor(width);
    const int rows = (shownCount() + columns - 1) / columns;
    return rows == 0 ? 0 : rows * (m_leastCard.height() + gap) - gap;
}

QSize CardGrid::sizeHint() const {
    const int width = 3 * (m_leastCard.width() + gap) - gap;
    return {width, heightForWidth(width)};
}

void CardGrid::resizeEvent(QResizeEvent*) { place(); }

void CardGrid::arrange() {
    updateGeometry();
    place();
}

void CardGrid::place() {
    const int columns = columnsFor(width());
    const int cardWidth = (width() + gap) / columns - gap;
    int number = 0;
    for (QWidget* card : m_cards) {
        if (card->isHidden())
            continue;
        card->setGeometry((number % columns) * (cardWidth + gap), (number / columns) * (m_leastCard.height() + gap),
                          cardWidth, m_leastCard.height());
        ++number;
    }
}

} // namespace costberg
