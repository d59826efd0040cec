#include "ui/controls/fold_header.h"

#include "ui/theme/paint.h"
#include "ui/theme/text_line.h"

#include <QKeyEvent>
#include <QStyle>

namespace costberg {
namespace {

constexpr int arrowColumn = 18;

} // namespace

FoldHeader::FoldHeader(QWidget* parent) : QPushButton(parent) {
    setCheckable(true);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus); // A click folds; it does not take the keyboard away from what is being edited.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHeader::display(const QString& title, const QString& note, FoldMark mark) {
    if (accessibleName() == title && m_note == note && m_mark == mark)
        return;
    m_mark = mark;
    setAccessibleName(title);
    setAccessibleDescription(note);
    m_note = note;
    updateGeometry();
    update();
}

QSize FoldHeader::sizeHint() const {
    const QFontMetrics titleMetrics(fontOf(13, QFont::Medium));
    const QFontMetrics noteMetrics(fontOf(12));
    const int width = titleMetrics.horizontalAdvance(accessibleName()) + noteMetrics.horizontalAdvance(m_note);
    return {2 * sidePadding + arrowColumn + width + 16, std::max(32, titleMetrics.height() + 12)};
}

void FoldHeader::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
        return setChecked(isLeftToRight());
    case Qt::Key_Left:
        return setChecked(isRightToLeft());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return toggle();
    default:
        QPushButton::keyPressEvent(event);
    }
}

void FoldHeader::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const ArrowDirection closed = isRightToLeft() ? ArrowDirection::Left : ArrowDirection::Right;
    const QRect arrow = QStyle::visualRect(layoutDirection(), rect(), QRect(sidePadding, 0, 10, height()));
    paintChevron(painter, arrow, isChecked() ? ArrowDirection::Down : closed,
                 underMouse() ? theme.text : theme.secondaryText);
    const QFont noteFont = fontOf(12);
    const int noteWidth = qCeil(widthOfLine(noteFont, m_note));
    const QRect inner =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(sidePadding + arrowColumn, 0, -sidePadding, 0));
    painter.setFont(noteFont);
    painter.setPen(theme.secondaryText);
    drawLine(painter, inner, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), m_note);
    const QFont titleFont = fontOf(13, QFont::Medium);
    const int titleRoom = inner.width() - noteWidth - 24;
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    drawLine(painter, inner, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
             elidedLine(titleFont, accessibleName(), titleRoom));
    if (m_mark == FoldMark::Changed) {
        const int titleEnd = std::min(qCeil(widthOfLine(titleFont, accessibleName())), titleRoom) + 8;
        const QRect dot = QStyle::visualRect(layoutDirection(), inner, QRect(inner.left() + titleEnd, 0, 6, height()));
        paintBox(painter, QRectF(dot.left(), height() / 2.0 - 3, 6, 6), theme.accent, Qt::transparent, 3);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

} // namespace costberg
