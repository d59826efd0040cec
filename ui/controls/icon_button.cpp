#include "ui/controls/icon_button.h"

#include "ui/theme/paint.h"

namespace costberg {

IconButton::IconButton(Icon icon, const QString& name, QWidget* parent) : QToolButton(parent), m_icon(icon) {
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void IconButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const QColor behind = palette().color(QPalette::Window);
    if (isDown() || isChecked())
        paintBox(painter, rect(), mixed(behind, theme.text, 0.14), Qt::transparent);
    else if (underMouse() && isEnabled())
        paintBox(painter, rect(), mixed(behind, theme.text, 0.07), Qt::transparent);
    const QColor ink = underMouse() && isEnabled() ? theme.text : theme.secondaryText;
    paintIcon(painter, m_icon, rect(), isEnabled() ? ink : theme.track);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

} // namespace costberg
