#pragma once

#include "core/session/actions.h"
#include "ui/present/chart_data.h"

#include <QObject>

namespace costberg {

class ControlRow;
class PickButton;
class SegmentedControl;

/// What chooses a sweep, in a row of controls: its shape, the input along its axis, and the other one of a map.
class SweepControls : public QObject {
    Q_OBJECT

public:
    explicit SweepControls(ControlRow* row);

    /// Behind the controls that the row has already.
    void addTo(ControlRow& row);

    /// Hides them where the chart is no sweep.
    void display(const ChartData& chart);

signals:
    /// ShowSweep, SweepAlong and SweepAgainst.
    void acted(const costberg::Action& action);

private:
    enum class Which { Along, Against };
    void offerInputs(Which which);

    std::vector<SweepChoice> m_choices;
    Input m_alongInput = Input::RentalPrice;
    Input m_againstInput = Input::Utilization;
    SegmentedControl* m_shape;
    PickButton* m_along;
    PickButton* m_against;
    QWidget* m_alongField;
    QWidget* m_againstField;
};

} // namespace costberg
