#pragma once

#include "core/session/actions.h"
#include "ui/present/breakdown_rows.h"

#include <QWidget>

namespace costberg {

/// The parts of the current scenario in the view that is looked at, their total, and the figures beside it. It is as
/// high as what it shows and does not scroll: the column of docks does.
class BreakdownPanel : public QWidget {
    Q_OBJECT

public:
    explicit BreakdownPanel(QWidget* parent = nullptr);

    void display(const BreakdownData& breakdown);

signals:
    /// A row was clicked or entered: "experiments", "experiments/hardware", "total".
    void rowActivated(const QString& id);
    /// A notice was clicked: show this input.
    void inputAsked(costberg::Input input);
    void acted(const costberg::Action& action);

private:
    BreakdownData m_shown;
};

} // namespace costberg
