#pragma once

#include <QWidget>

class QDockWidget;

namespace costberg {

/// The strip over a dock by which it is dragged, with a cross that closes it. The region below has its own title.
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
