#pragma once

#include "core/session/actions.h"
#include "ui/present/input_rows.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QMenu;

namespace costberg {

class RangeButton;
class RangeHandle;
class ValueSlider;

/// Is called with the action of the entry that is picked.
using RangeChosen = std::function<void(const Action&)>;
void addRangeEntries(QMenu& menu, const std::vector<RangeEntry>& entries, const RangeChosen& chosen);
/// Opens a menu about the ranges of several inputs.
void openRangeMenu(const RangeOffers& offers, const QPoint& place, QWidget* parent, const RangeChosen& chosen);

/// What a row has for its input's range: a button with a menu, and two handles on the slider's track where there is
/// one.
class RangeControls : public QObject {
    Q_OBJECT

public:
    /// Makes its widgets in `row`, over `slider`.
    RangeControls(const QString& id, ValueSlider& slider, QWidget* row);

    /// The row has a place for a range.
    void display(const SliderRow& row);
    /// After the slider has moved or changed its track.
    void placeHandles();
    /// What is to be done about the range, in a menu of the row.
    void addTo(QMenu& menu);

    RangeButton& button() { return *m_button; }
    QWidget* followInTabOrder(QWidget* after);

signals:
    void acted(const costberg::Action& action);
    /// The range shall be typed.
    void typingAsked();

private:
    void connectHandle(RangeHandle* handle);
    void askEnds(double low, double high);
    void offer();

    QWidget* m_row;
    ValueSlider& m_slider;
    RangeButton* m_button;
    RangeHandle* m_low;
    RangeHandle* m_high;
    Input m_input = Input::RentalPrice;
    double m_value = 0;
    RowRange m_range;
};

} // namespace costberg
