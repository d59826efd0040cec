#pragma once

#include "ui/inputs/value_field.h"

#include <QLabel>

namespace costberg {

/// What a field says, in a small box that lies over what is beneath the field, so that nothing moves while the user
/// types. The mouse goes through it.
class FieldMessage : public QLabel {
    Q_OBJECT

public:
    explicit FieldMessage(QWidget* parent);

    /// Beneath `field`, ending where it ends, not wider than `room`. An empty message hides the box.
    void say(const QString& message, FieldTone tone, const QRect& field, const QRect& room);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
