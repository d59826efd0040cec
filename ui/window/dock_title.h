#pragma once

#include <QWidget>

namespace costberg {

class Dock;

/// The title of a dock, by which it is dragged, with a cross that closes it.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(Dock* dock);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Dock* m_dock;
};

} // namespace costberg
