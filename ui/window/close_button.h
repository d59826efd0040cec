#pragma once

#include <QAbstractButton>

namespace costberg {

/// A small cross.
class CloseButton : public QAbstractButton {
    Q_OBJECT

public:
    CloseButton(const QString& name, QWidget* parent);

    QSize sizeHint() const override { return {22, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
