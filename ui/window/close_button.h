#pragma once

#include <QAbstractButton>

namespace costberg {

/// A small cross. The keyboard does without it: what it closes has an action in a menu.
class CloseButton : public QAbstractButton {
    Q_OBJECT

public:
    CloseButton(const QString& name, QWidget* parent);

    QSize sizeHint() const override { return {22, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
