#include "ui/controls/reached_label.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace costberg {

ReachedLabel::ReachedLabel(QWidget* parent) : QLabel(parent) {
    setFont(fontOf(13));
    setForegroundRole(QPalette::PlaceholderText);
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::StrongFocus);
    setContentsMargins(8, 4, 8, 4); // as a LinkButton has them
}

void ReachedLabel::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    QPainter painter(this);
    if (hasFocus())
        paintFocusRing(painter, rect(), themeOf(kindOf(palette())).accent);
}

} // namespace costberg
