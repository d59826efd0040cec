#pragma once

#include <QLabel>

namespace costberg {

/// Words that stand where others have something to press: the keyboard comes by, so that a screen reader says them.
class ReachedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ReachedLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
