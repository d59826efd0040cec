#pragma once

#include "ui/present/scenario_rows.h"

#include <QDialog>

#include <vector>

namespace costberg {

/// The presets as cards, the shipped ones and the user's own, to begin from. It closes when one is chosen.
class PresetGallery : public QDialog {
    Q_OBJECT

public:
    explicit PresetGallery(QWidget* parent = nullptr);

    void display(const std::vector<PresetCard>& cards);

signals:
    void chosen(const QString& id);
    void renameAsked(const QString& id, const QString& name);
    /// The user has confirmed it already.
    void deleteAsked(const QString& id);
    void exportAsked(const QString& id);
    /// Save the current scenario as a preset of the user's own.
    void saveAsked();

private:
    std::vector<PresetCard> m_cards;
};

} // namespace costberg
