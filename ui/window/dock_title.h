#pragma once

#include <QWidget>

class QDockWidget;

namespace costberg {

/// The title of a dock, by which it is dragged, with a cross that closes it.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget* dock);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
