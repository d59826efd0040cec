#include "ui/inputs/field_message.h"

#include "ui/inputs/panel_columns.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QTimer>

namespace costberg {
namespace {

constexpr int gap = 3;
constexpr int sidePadding = 7;

} // namespace

FieldMessage::FieldMessage(QWidget* page, const QWidget* field) : QLabel(page), m_field(field) {
    setObjectName(QStringLiteral("message"));
    setFont(fontOf(11, QFont::Medium));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(sidePadding, 3, sidePadding, 3);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    page->installEventFilter(this);
    hide();
}

void FieldMessage::say(const QString& message, FieldTone tone) {
    setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    setForegroundRole(tone == FieldTone::Refusal ? QPalette::BrightText : QPalette::WindowText);
    setText(message);
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Beneath the field, ending where it ends, within the columns of the page.
void FieldMessage::place() {
    const QRect field(m_field->mapTo(parentWidget(), QPoint(0, 0)), m_field->size());
    const QRect room = PanelColumns{parentWidget()->width()}.whole(0, 0);
    // Two pixels more than measured, or the last word of a line that just fits would wrap.
    const int wanted = fontMetrics().horizontalAdvance(text()) + 2 * sidePadding + 2;
    const int width = std::min(wanted, room.width());
    const int left = isRightToLeft() ? std::min(field.left(), room.right() + 1 - width)
                                     : std::max(room.left(), field.right() + 1 - width);
    setGeometry(left, field.bottom() + 1 + gap, width, heightForWidth(width));
}

bool FieldMessage::eventFilter(QObject* watched, QEvent* event) {
    if (isVisible() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        QTimer::singleShot(0, this, &FieldMessage::place);
    return QLabel::eventFilter(watched, event);
}

void FieldMessage::paintEvent(QPaintEvent* event) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const bool isRefusal = foregroundRole() == QPalette::BrightText;
    paintBox(painter, rect(), theme.sheet, isRefusal ? theme.warning : theme.fieldBorder);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace costberg
