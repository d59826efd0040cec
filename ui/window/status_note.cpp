#include "ui/window/status_note.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace costberg {
namespace {

using namespace std::chrono_literals;

constexpr int distanceFromFoot = 24;
constexpr std::chrono::milliseconds shortest = 6s;
/// Twice what a reader needs, who first has to notice it.
constexpr std::chrono::milliseconds readingOfALetter = 100ms;

} // namespace

StatusNote::StatusNote(QWidget* window) : QLabel(window) {
    setObjectName(QStringLiteral("status"));
    setFont(fontOf(13));
    setContentsMargins(14, 8, 14, 8);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_goneSoon.setSingleShot(true);
    connect(&m_goneSoon, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
}

void StatusNote::say(const QString& sentence) {
    setText(sentence);
    place();
    show();
    raise();
    const std::chrono::milliseconds needed = sentence.size() * readingOfALetter;
    m_goneSoon.start(std::max(shortest, needed));
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

bool StatusNote::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void StatusNote::place() {
    setWordWrap(false);
    adjustSize();
    if (const int room = parentWidget()->width() - 2 * distanceFromFoot; width() > room) {
        setWordWrap(true);
        resize(room, heightForWidth(room));
    }
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - distanceFromFoot);
}

void StatusNote::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setPen(theme.page);
    const int flags = Qt::AlignCenter | (wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine);
    painter.drawText(contentsRect(), flags, text());
}

} // namespace costberg
