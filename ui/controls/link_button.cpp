#include "ui/controls/link_button.h"

#include "ui/theme/paint.h"

#include <QHBoxLayout>

namespace costberg {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setFont(fontOf(13));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 16, fontMetrics().height() + 8};
}

void LinkButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown()))
        paintBox(painter, rect(), theme.selected, Qt::transparent);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
    painter.setPen(isEnabled() ? theme.accent : theme.secondaryText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

QLayout* rowOf(LinkButton* link) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(link);
    row->addStretch();
    return row;
}

} // namespace costberg
