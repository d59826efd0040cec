#include "ui/inputs/field_message.h"

#include "ui/theme/paint.h"

#include <QAccessible>

namespace costberg {
namespace {

constexpr int gap = 3;
constexpr int sidePadding = 7;

} // namespace

FieldMessage::FieldMessage(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("message"));
    setFont(fontOf(11, QFont::Medium));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(sidePadding, 3, sidePadding, 3);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void FieldMessage::say(const QString& message, FieldTone tone, const QRect& field, const QRect& room) {
    setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    setForegroundRole(tone == FieldTone::Refusal ? QPalette::BrightText : QPalette::WindowText);
    setText(message);
    // Two pixels more than measured, or the last word of a line that just fits would wrap.
    const int wanted = fontMetrics().horizontalAdvance(message) + 2 * sidePadding + 2;
    const int width = std::min(wanted, room.width());
    const int left = isRightToLeft() ? std::min(field.left(), room.right() + 1 - width)
                                     : std::max(room.left(), field.right() + 1 - width);
    setGeometry(left, field.bottom() + 1 + gap, width, heightForWidth(width));
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldMessage::paintEvent(QPaintEvent* event) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const bool isRefusal = foregroundRole() == QPalette::BrightText;
    paintBox(painter, rect(), theme.field, isRefusal ? theme.warning : theme.fieldBorder);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace costberg
