#pragma once

#include <QLabel>

namespace costberg {

/// A few quiet words of a dock, in line with the texts of its rows. Without words it takes no room.
class NoteLabel : public QLabel {
    Q_OBJECT

public:
    NoteLabel(const char* name, QWidget* parent);

    void say(const QString& words);
};

} // namespace costberg
