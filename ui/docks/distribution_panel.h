#pragma once

#include "core/session/actions.h"
#include "ui/present/distribution_data.h"

#include <QWidget>

namespace costberg {

class FigureList;
class Histogram;
class LinkButton;
class NoteLabel;

/// How the total that is looked at is spread by the ranges of the inputs. Without a range it
/// offers the published ones.
class DistributionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DistributionPanel(QWidget* parent = nullptr);

    void display(const DistributionData& distribution);

signals:
    void acted(const costberg::Action& action);
    void exportAsked();

private:
    void layOut();
    void takeOffer();

    DistributionData m_shown;
    NoteLabel* m_note;
    LinkButton* m_offer;
    Histogram* m_histogram;
    FigureList* m_rows;
    NoteLabel* m_comparison;
    LinkButton* m_export;
};

} // namespace costberg
