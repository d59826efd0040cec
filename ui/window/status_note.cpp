#include "ui/window/status_note.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <chrono>

namespace costberg {
namespace {

using namespace std::chrono_literals;

constexpr int distanceFromFoot = 24;

} // namespace

StatusNote::StatusNote(QWidget* window) : QLabel(window) {
    setObjectName(QStringLiteral("status"));
    setFont(fontOf(13));
    setContentsMargins(14, 8, 14, 8);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_goneSoon.setSingleShot(true);
    m_goneSoon.setInterval(6s);
    connect(&m_goneSoon, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
}

void StatusNote::say(const QString& sentence) {
    setText(sentence);
    place();
    show();
    raise();
    m_goneSoon.start();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

bool StatusNote::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void StatusNote::place() {
    adjustSize();
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
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace costberg
