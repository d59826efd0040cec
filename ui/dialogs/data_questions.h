#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace costberg {

/// Sweep: what the chart shows in that mode.
enum class DataSubject { Inputs, Breakdown, Comparison, Sweep };
enum class DataTarget { File, Clipboard };

/// Which numbers to leave with, and where to.
struct DataWish {
    DataSubject subject = DataSubject::Inputs;
    DataTarget target = DataTarget::File;
};

/// Offers the subjects up to `last`, that one first of all where it is the sweep. Nothing where the user cancels.
std::optional<DataWish> askForData(QWidget* parent, DataSubject last);

/// Whether the user wants what the preview says.
bool confirmsPasting(QWidget* parent, const QString& question, const QString& changes);

} // namespace costberg
