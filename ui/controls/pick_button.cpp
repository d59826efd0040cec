#include "ui/controls/pick_button.h"

#include "ui/theme/paint.h"

#include <QStyle>

namespace costberg {
namespace {

constexpr int sidePadding = 12;
constexpr int arrowColumn = 28;
constexpr int noteGap = 8;

} // namespace

PickButton::PickButton(QWidget* parent) : QPushButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
}

void PickButton::display(const QString& text, const QString& note) {
    if (m_text == text && m_note == note)
        return;
    m_text = text;
    m_note = note;
    setAccessibleDescription(note.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, note));
    update();
}

void PickButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    paintBox(painter, rect(), underMouse() || isDown() ? mixed(theme.field, theme.text, 0.04) : theme.field,
             theme.fieldBorder);
    const QRect arrow =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - arrowColumn, 0, arrowColumn, height()));
    paintChevron(painter, arrow, ArrowDirection::Down, theme.secondaryText);
    const QFont font = fontOf(13);
    const QFont noteFont = fontOf(12);
    const int noteWidth = m_note.isEmpty() ? 0 : QFontMetrics(noteFont).horizontalAdvance(m_note) + noteGap;
    const int room = width() - sidePadding - arrowColumn;
    const QString text = QFontMetrics(font).elidedText(m_text, Qt::ElideRight, room - noteWidth);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text);
    const auto placed = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(placed(sidePadding, textWidth), Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.setFont(noteFont);
    painter.setPen(theme.secondaryText);
    painter.drawText(placed(sidePadding + textWidth + noteGap, noteWidth - noteGap),
                     Qt::AlignCenter | Qt::TextSingleLine, m_note);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

} // namespace costberg
