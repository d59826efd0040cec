#include "ui/dialogs/preset_gallery.h"

#include "ui/controls/caption_label.h"
#include "ui/dialogs/card_grid.h"
#include "ui/dialogs/preset_card_button.h"
#include "ui/dialogs/questions.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace costberg {
namespace {

constexpr QSize cardSize(PresetCardButton::leastWidth, PresetCardButton::cardHeight);

QLabel* quietLabel(const char* name, const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// How far `to` lies from `from` in the direction of the key; infinite where it lies elsewhere.
int distance(const QPoint& from, const QPoint& to, int key) {
    const QPoint step = to - from;
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int sign = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    const int along = sign * (isVertical ? step.y() : step.x());
    const int across = std::abs(isVertical ? step.x() : step.y());
    if (along <= 0 || (!isVertical && across > 0))
        return std::numeric_limits<int>::max();
    return along * 4 + across;
}

} // namespace

PresetGallery::PresetGallery(QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_area(new QScrollArea(this)),
      m_ownTitle(new CaptionLabel(tr("Your own"))), m_own(new CardGrid(cardSize, nullptr)),
      m_noOwn(quietLabel("noOwnPresets",
                         tr("Save the current scenario as a preset, and it stands here to begin from again."),
                         nullptr)),
      m_shippedTitle(new CaptionLabel(tr("Shipped with Costberg"))), m_shipped(new CardGrid(cardSize, nullptr)),
      m_noMatch(quietLabel("noMatch", {}, nullptr)), m_choose(new QPushButton(tr("Begin from this"), this)) {
    setObjectName(QStringLiteral("presetGallery"));
    setWindowTitle(tr("Presets"));
    m_search->setObjectName(QStringLiteral("presetSearch"));
    m_search->setPlaceholderText(tr("Search presets"));
    m_search->setTextMargins(6, 3, 6, 3);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PresetGallery::search);
    layOut();
    resize(QSize(1060, 740).boundedTo(screen()->availableSize()));
}

void PresetGallery::layOut() {
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(cardsPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_area, 1);
    layout->addLayout(buttonRow());
}

QWidget* PresetGallery::cardsPage() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 8, 4);
    layout->setSpacing(8);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_ownTitle, m_own, m_noOwn, m_shippedTitle, m_shipped, m_noMatch})
        layout->addWidget(part);
    layout->insertSpacing(layout->indexOf(m_shippedTitle), 12);
    layout->addStretch(1);
    m_noMatch->hide();
    return page;
}

QLayout* PresetGallery::buttonRow() {
    auto* save = new QPushButton(tr("Save the current scenario as a preset…"), this);
    save->setObjectName(QStringLiteral("savePreset"));
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &PresetGallery::saveAsked);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_choose->setObjectName(QStringLiteral("choosePreset"));
    m_choose->setDefault(true);
    m_choose->setEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, [this] { choose(m_selected); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_choose);
    return row;
}

void PresetGallery::display(const std::vector<PresetCard>& cards) {
    if (cards == m_cards)
        return;
    m_cards = cards;
    const bool isOnCards = m_area->isAncestorOf(focusWidget());
    const QString selected = m_selected;
    for (PresetCardButton* button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    std::vector<QWidget*> own;
    std::vector<QWidget*> shipped;
    for (const PresetCard& card : cards)
        (card.isOwn ? own : shipped).push_back(addCard(card, card.isOwn ? m_own : m_shipped));
    m_own->setCards(std::move(own));
    m_shipped->setCards(std::move(shipped));
    search();
    select(selected);
    if (isOnCards)
        focusSelected();
}

/// Where the keyboard goes on after the cards were made anew.
void PresetGallery::focusSelected() {
    for (PresetCardButton* button : m_buttons)
        if (button->card().id == m_selected)
            return button->setFocus();
    m_search->setFocus();
}

PresetCardButton* PresetGallery::addCard(const PresetCard& card, CardGrid* grid) {
    auto* button = new PresetCardButton(card, grid);
    m_buttons.push_back(button);
    connectCard(button);
    button->show();
    return button;
}

void PresetGallery::connectCard(PresetCardButton* button) {
    const QString id = button->card().id;
    connect(button, &PresetCardButton::selected, this, [this, id] { select(id); });
    connect(button, &QAbstractButton::clicked, this, [this, id] { select(id); });
    connect(button, &PresetCardButton::chosen, this, [this, id] { choose(id); });
    connect(button, &PresetCardButton::exportAsked, this, [this, id] { emit exportAsked(id); });
    connect(button, &PresetCardButton::renameAsked, this,
            [this, id](const QString& name) { emit renameAsked(id, name); });
    connect(button, &PresetCardButton::deleteAsked, this, [this, button, id] {
        if (confirmsDeletingPreset(this, button->card().name))
            emit deleteAsked(id);
    });
    connect(button, &PresetCardButton::neighborAsked, this, [this, button](int key) { moveFrom(button, key); });
}

void PresetGallery::select(const QString& id) {
    m_selected.clear();
    for (PresetCardButton* button : m_buttons) {
        const bool isSelected = button->card().id == id && !button->isHidden();
        button->setChecked(isSelected);
        if (isSelected)
            m_selected = id;
    }
    m_choose->setEnabled(!m_selected.isEmpty());
}

void PresetGallery::choose(const QString& id) {
    if (id.isEmpty())
        return;
    emit chosen(id);
    accept();
}

void PresetGallery::search() {
    const QString text = m_search->text();
    for (PresetCardButton* button : m_buttons)
        button->setVisible(button->matches(text));
    const auto isOwn = [](const PresetCardButton* button) { return button->card().isOwn; };
    const std::vector<PresetCardButton*> shown = shownCards();
    const bool showsOwn = std::ranges::any_of(shown, isOwn);
    const bool showsShipped = !std::ranges::all_of(shown, isOwn);
    const bool hasOwn = std::ranges::any_of(m_buttons, isOwn);
    m_own->setVisible(showsOwn);
    m_shipped->setVisible(showsShipped);
    m_shippedTitle->setVisible(showsShipped);
    m_noOwn->setVisible(!hasOwn && text.isEmpty());
    m_ownTitle->setVisible(showsOwn || m_noOwn->isVisibleTo(this));
    m_noMatch->setText(tr("No preset has “%1” in its name or story.").arg(text));
    m_noMatch->setVisible(shown.empty() && !text.isEmpty());
    m_own->arrange();
    m_shipped->arrange();
    select(m_selected);
    if (m_selected.isEmpty() && !text.isEmpty() && !shown.empty())
        select(shown.front()->card().id);
}

std::vector<PresetCardButton*> PresetGallery::shownCards() const {
    std::vector<PresetCardButton*> shown;
    for (const bool own : {true, false})
        for (PresetCardButton* button : m_buttons)
            if (button->card().isOwn == own && !button->isHidden())
                shown.push_back(button);
    return shown;
}

void PresetGallery::moveFrom(PresetCardButton* from, int key) {
    const auto centerOf = [this](const PresetCardButton* button) {
        return button->mapTo(m_area->widget(), button->rect().center());
    };
    PresetCardButton* nearest = nullptr;
    int least = std::numeric_limits<int>::max();
    for (PresetCardButton* button : shownCards()) {
        const int away = distance(centerOf(from), centerOf(button), key);
        if (away < least) {
            least = away;
            nearest = button;
        }
    }
    if (nearest == nullptr)
        return;
    nearest->setFocus();
    m_area->ensureWidgetVisible(nearest, 0, 12);
}

bool PresetGallery::eventFilter(QObject* watched, QEvent* event) {
    const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    const std::vector<PresetCardButton*> shown = shownCards();
    if (!isDown || shown.empty())
        return QDialog::eventFilter(watched, event);
    shown.front()->setFocus();
    return true;
}

} // namespace costberg
