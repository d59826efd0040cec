#include "ui/window/menu_bar.h"

#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace costberg {

MenuBar::MenuBar(QWidget* parent) : QMenuBar(parent) {
    setObjectName(QStringLiteral("menuBar"));
    setNativeMenuBar(false);
    setFont(fontOf(14));
}

void MenuBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool showsKeys = hasFocus() || activeAction() != nullptr;
    const int flags = Qt::AlignCenter | (showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    for (QAction* action : actions()) {
        const QRect place = actionGeometry(action);
        const bool isActive = action == activeAction();
        if (isActive) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.selected);
            painter.drawRoundedRect(place.adjusted(0, 2, 0, -2), 4, 4);
        }
        painter.setPen(isActive ? theme.text : theme.secondaryText);
        painter.drawText(place, flags, action->text());
    }
}

} // namespace costberg
