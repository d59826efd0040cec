#pragma once

#include <QFrame>

namespace costberg {

/// A small window that opens beside what it belongs to, and closes where the user clicks elsewhere or presses Escape.
class Popup : public QFrame {
    Q_OBJECT

public:
    explicit Popup(QWidget* parent);

    /// Below the anchor where there is room, else above; never off the screen.
    void openAt(const QWidget& anchor);

protected:
    /// As large as what is in it now.
    void fitToContents();
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
