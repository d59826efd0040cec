#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace costberg {

enum class DataSubject { Inputs, Breakdown, Comparison };
enum class DataTarget { File, Clipboard };

/// Which numbers to leave with, and where to.
struct DataWish {
    DataSubject subject = DataSubject::Inputs;
    DataTarget target = DataTarget::File;
};

/// Nothing where the user cancels.
std::optional<DataWish> askForData(QWidget* parent);

/// Whether the user wants what the preview says.
bool confirmsPasting(QWidget* parent, const QString& question, const QString& changes);

} // namespace costberg
