#include "ui/charts/handle_label.h"

#include "ui/theme/paint.h"

#include <algorithm>

namespace costberg {
namespace {

constexpr int boxHeight = 20;
constexpr int padding = 7;
constexpr int chevronWidth = 14;

} // namespace

HandleLabel::HandleLabel(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QStringLiteral("handleLabel"));
    setFont(fontOf(11, QFont::Medium));
    setFocusPolicy(Qt::NoFocus); // The chart keeps the keyboard; its menu leads to the same list.
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setToolTip(tr("The input that changes when the top of this bar is moved. Click to choose another."));
    hide();
}

void HandleLabel::display(const QString& text) {
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(text);
    resize(sizeHint());
}

void HandleLabel::place(QPointF middle) {
    const QSize room = parentWidget()->size() - size();
    const QPoint corner = (middle - QPointF(width() / 2.0, height())).toPoint();
    move(std::clamp(corner.x(), 0, std::max(0, room.width())), std::clamp(corner.y(), 0, std::max(0, room.height())));
}

QSize HandleLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding + chevronWidth, boxHeight};
}

void HandleLabel::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    paintBox(painter, rect(), underMouse() ? mixed(theme.sheet, theme.selected, 0.8) : theme.sheet, theme.fieldBorder);
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(padding, 0, -chevronWidth, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    paintChevron(painter, QRectF(width() - chevronWidth - 4, 0, chevronWidth, height()), ArrowDirection::Down,
                 theme.secondaryText);
}

} // namespace costberg
