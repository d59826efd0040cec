#pragma once

#include "core/facts.h"
#include "core/levers.h"
#include "core/session/session.h"
#include "ui/present/row_range.h"
#include "ui/present/slider_curve.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace costberg {

/// What a slider sets: an input, or a lever that sets one.
using SliderTarget = std::variant<Input, Lever>;
/// "rental.price", "hardware.capex": also the stem of object names ("slider:rental.price").
QString idOf(const SliderTarget& target);

/// One line of the input panel with a slider: everything that it shows, computed.
struct SliderRow {
    SliderTarget target = Input::RentalPrice;
    Input input = Input::RentalPrice; ///< what is set: the target, or the input that solves the lever. Resets, source
                                      ///< and published values are of this one.
    QString label;                    ///< "Utilization": short
    QString fullLabel;                ///< "Utilization of owned hardware"
    QString unit;                     ///< "/GPU-h", beside the field
    double value = 0;                 ///< exact; the slider is never the store
    QString fieldText;                ///< exact, for the field while it is edited: "$27,142.666666666668"
    QString shortText;                ///< for the field while it is not: "$27,143"
    QString spokenText;               ///< for screen readers: "Rental price, $2.00 per GPU-hour"
    Scale scale = Scale::Linear;
    Interval limits;                  ///< outside: refused
    Interval track;                   ///< the slider's ends, widened to hold `value` and the range
    bool hasZeroStop = false;         ///< a log track with a stop at 0 in front
    bool isWidened = false;           ///< the track is wider than the table says; `notices` says so
    bool isChanged = false;           ///< differs from its preset, or from the default where there is none
    QString changedTip;               ///< "Preset: $2.00"
    std::optional<QString> toPreset;  ///< "Reset to the preset ($2.00)"; nothing where it would change nothing
    std::optional<QString> toDefault; ///< "Reset to the default ($2.00)"
    QString source;                   ///< who says so
    QString givenSource;              ///< as the scenario itself gives it, for editing; empty: that of the table
    bool isOwnSource = false;         ///< the user wrote it
    bool isJudgment = false;
    bool isEnabled = true;            ///< a lever that nothing solves is not
    QStringList notices;              ///< problems beside what they concern, and the widened track
    QStringList warnings;             ///< those of the notices that are more than a note
    std::optional<RowRange> range;    ///< nothing for a lever: what it sets can have one
    std::optional<SliderCurve> curve; ///< see addCurves in slider_curves.h

    bool operator==(const SliderRow&) const = default;
};

/// A choice as a row of segments.
struct ChoiceRow {
    Choice choice = Choice::TrainingMethod;
    QString label;
    QStringList values;
    QStringList tips; ///< what each value means, in a sentence
    int chosen = 0;
    bool isChanged = false; ///< differs from its preset, or from the default where there is none
    QString changedTip;     ///< "Preset: By parts"

    bool operator==(const ChoiceRow&) const = default;
};

using PanelRow = std::variant<SliderRow, ChoiceRow>;

struct InputGroup {
    QString id;                   ///< "final_run"
    QString title;                ///< "Final run in detail"
    QString countText;            ///< "4 inputs"
    bool hasAccelerators = false; ///< shows the accelerator picker on top
    bool isChanged = false;       ///< one of its rows differs from the preset or default
    RangeOffers ranges;           ///< for its menu
    std::vector<PanelRow> rows;

    bool operator==(const InputGroup&) const = default;
};

/// The whole panel, from the top.
struct InputPanelData {
    QString presetName;              ///< "DeepSeek: the whole picture"
    QString modifiedText;            ///< "modified, 2 inputs", or empty
    std::vector<SliderRow> levers;   ///< three
    std::vector<SliderRow> foremost; ///< what matters most
    RangeOffers foremostRanges;      ///< for the menu of what matters most
    std::vector<InputGroup> groups;  ///< the rest, folded

    bool operator==(const InputPanelData&) const = default;
};

InputPanelData inputPanelDataOf(const Session& session, const Results& results);

/// A published value that a field's menu offers.
struct PublishedRow {
    QString text; ///< "$1.99  Lambda, H100 SXM, 2023-06"
    QString source;
    double value = 0;
    std::optional<PriceScope> scope; ///< of a purchase price
};
/// What the menu beside the field of this input offers; empty where nothing is published.
std::vector<PublishedRow> publishedRowsOf(Input input);

struct AcceleratorRow {
    QString name;    ///< "NVIDIA H100 SXM5 80GB"
    QString summary; ///< "989 TFLOP/s, 0.7 kW, $31,250"
    QString tip;     ///< the sources
};
/// In the order of allAccelerators().
std::vector<AcceleratorRow> acceleratorRows();

/// What a field says while the user types: the reading ("= $1,600,000,000"), or why there is none.
struct FieldReading {
    std::optional<double> value;
    QString message;
    std::optional<Interval> range; ///< instead of a value, where the text is one: "1.2 to 4"

    bool isRefused() const { return !value && !range; }
};
FieldReading readingOf(const SliderTarget& target, const QString& text, const Scenario& scenario);
/// What is said where a field was left with a text that says nothing: "Kept $2.00. Expected a number, found “abc”".
QString keptText(const SliderRow& row, const QString& refusal);

} // namespace costberg
