#include "ui/window/text_button.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>

namespace costberg {

TextButton::TextButton(QAction* action, QWidget* parent) : QAbstractButton(parent), m_action(action) {
    setObjectName(QStringLiteral("button:") + action->objectName());
    setFont(fontOf(14));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(action, &QAction::changed, this, &TextButton::followAction);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    followAction();
}

QSize TextButton::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 20, metrics.height() + 10};
}

void TextButton::followAction() {
    setText(m_action->iconText());
    setEnabled(m_action->isEnabled());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString whole = m_action->toolTip();
    setToolTip(keys.isEmpty() ? whole : QStringLiteral("%1 (%2)").arg(whole, keys));
}

void TextButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selected);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setPen(isEnabled() ? theme.accent : theme.secondaryText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace costberg
