#include "ui/controls/popup.h"

#include "ui/theme/theme.h"

#include <QLayout>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace costberg {
namespace {

constexpr int gap = 4;

} // namespace

Popup::Popup(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::NoFrame);
}

void Popup::openAt(const QWidget& anchor) {
    fitToContents();
    const QRect place(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    const QRect room = anchor.screen()->availableGeometry();
    QPoint corner(place.left(), place.bottom() + 1 + gap);
    if (corner.y() + height() > room.bottom() + 1)
        corner.setY(place.top() - gap - height());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() + 1 - width())));
    corner.setY(std::max(corner.y(), room.top()));
    move(corner);
    show();
    // Keys go to what has the focus inside an open popup, and to nothing where nothing has.
    setFocus(Qt::PopupFocusReason);
}

void Popup::fitToContents() {
    layout()->activate();
    const QSize wanted = sizeHint().expandedTo(minimumSize());
    resize(wanted.width(), hasHeightForWidth() ? heightForWidth(wanted.width()) : wanted.height());
}

void Popup::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), theme.fieldBorder);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.sheet);
}

} // namespace costberg
