#include "ui/controls/hairline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace costberg {

Hairline::Hairline(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeOf(kindOf(palette())).line); }

} // namespace costberg
