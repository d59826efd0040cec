#include "ui/window/columns.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QSplitterHandle>

namespace costberg {
namespace {

class Handle : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    /// It reaches further than it shows, so that it can be grabbed.
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(contentsRect(), themeOf(kindOf(palette())).line);
    }
};

} // namespace

Columns::Columns(QWidget* parent) : QSplitter(Qt::Horizontal, parent) {
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* Columns::createHandle() { return new Handle(orientation(), this); }

} // namespace costberg
