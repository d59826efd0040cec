#pragma once

#include "ui/controls/wrapping_label.h"

namespace costberg {

/// A few quiet words of a dock, in line with the texts of its rows. Without words it takes no room.
class NoteLabel : public WrappingLabel {
    Q_OBJECT

public:
    NoteLabel(const char* name, QWidget* parent);

    void say(const QString& words);
};

} // namespace costberg
