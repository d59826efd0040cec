#include "ui/controls/fold_header.h"

#include "ui/theme/paint.h"

#include <QStyle>

namespace costberg {
namespace {

constexpr int arrowColumn = 18;

} // namespace

FoldHeader::FoldHeader(QWidget* parent) : QPushButton(parent) {
    setCheckable(true);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHeader::display(const QString& title, const QString& note) {
    if (accessibleName() == title && m_note == note)
        return;
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
    return {arrowColumn + width + 16, std::max(32, titleMetrics.height() + 12)};
}

void FoldHeader::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const ArrowDirection closed = isRightToLeft() ? ArrowDirection::Left : ArrowDirection::Right;
    const QRect arrow = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 10, height()));
    paintChevron(painter, arrow, isChecked() ? ArrowDirection::Down : closed,
                 underMouse() ? theme.text : theme.secondaryText);
    const QFont noteFont = fontOf(12);
    const int noteWidth = QFontMetrics(noteFont).horizontalAdvance(m_note);
    const QRect inner = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(arrowColumn, 0, 0, 0));
    painter.setFont(noteFont);
    painter.setPen(theme.secondaryText);
    painter.drawText(inner, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), m_note);
    const QFont titleFont = fontOf(13, QFont::Medium);
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    painter.drawText(
        inner, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
        QFontMetrics(titleFont).elidedText(accessibleName(), Qt::ElideRight, inner.width() - noteWidth - 8));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(-4, 1, 4, -1), theme.accent);
}

} // namespace costberg
