#pragma once

#include "ui/present/scenario_rows.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace costberg {

class CaptionLabel;
class CardGrid;
class PresetCardButton;

/// The presets as cards, the shipped ones and the user's own, to begin from. It closes when one is chosen.
class PresetGallery : public QDialog {
    Q_OBJECT

public:
    explicit PresetGallery(QWidget* parent = nullptr);

    void display(const std::vector<PresetCard>& cards);
    /// The id of the selected card; empty where none is.
    QString selectedId() const { return m_selected; }

signals:
    void chosen(const QString& id);
    void renameAsked(const QString& id, const QString& name);
    /// The user has confirmed it already.
    void deleteAsked(const QString& id);
    void exportAsked(const QString& id);
    /// Save the current scenario as a preset of the user's own.
    void saveAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    QWidget* cardsPage();
    QLayout* buttonRow();
    PresetCardButton* addCard(const PresetCard& card, CardGrid* grid);
    void connectCard(PresetCardButton* card);
    void select(const QString& id);
    void choose(const QString& id);
    void focusSelected();
    void search();
    void moveFrom(PresetCardButton* card, int key);
    std::vector<PresetCardButton*> shownCards() const;

    std::vector<PresetCard> m_cards;
    std::vector<PresetCardButton*> m_buttons;
    QString m_selected;
    QLineEdit* m_search;
    QScrollArea* m_area;
    CaptionLabel* m_ownTitle;
    CardGrid* m_own;
    QLabel* m_noOwn;
    CaptionLabel* m_shippedTitle;
    CardGrid* m_shipped;
    QLabel* m_noMatch;
    QPushButton* m_choose;
};

} // namespace costberg
