#pragma once

#include "ui/inputs/value_field.h"

#include <QLabel>

namespace costberg {

/// What a field says, in a small box that lies over what is beneath the field, so that nothing moves while the user
/// types. The mouse goes through it.
class FieldMessage : public QLabel {
    Q_OBJECT

public:
    /// `page` is what the box may lie over; `field` is a part of it.
    FieldMessage(QWidget* page, const QWidget* field);

    /// An empty message hides the box.
    void say(const QString& message, FieldTone tone);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Stays with the field when the page is laid out anew.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const QWidget* m_field;
};

} // namespace costberg
