#include "ui/controls/segmented_control.h"

#include "ui/theme/paint.h"
#include "ui/theme/text_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <numeric>

namespace costberg {
namespace {

constexpr int segmentHeight = 28;
constexpr int sidePadding = 14;
constexpr int narrowPadding = 6;

QFont chosenFont() { return fontOf(12, QFont::DemiBold); }
QFont plainFont() { return fontOf(12, QFont::Medium); }

/// Rounded only where the row ends.
QPainterPath shapeOf(const QRectF& box, bool isFirst, bool isLast) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, cornerRadius, cornerRadius);
    if (!isFirst)
        path.addRect(box.adjusted(0, 0, -cornerRadius, 0));
    if (!isLast)
        path.addRect(box.adjusted(cornerRadius, 0, 0, 0));
    return path.simplified();
}

} // namespace

SegmentButton::SegmentButton(QWidget* parent) : QRadioButton(parent) {
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const {
    const QFontMetrics metrics(chosenFont());
    return {metrics.horizontalAdvance(text()) + 2 * sidePadding, std::max(segmentHeight, metrics.height() + 8)};
}

QSize SegmentButton::minimumSizeHint() const { return {2 * sidePadding, sizeHint().height()}; }

void SegmentButton::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        emit neighborAsked(event->key() == Qt::Key_Up ? -1 : -forward);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        emit neighborAsked(event->key() == Qt::Key_Down ? 1 : forward);
    else
        QRadioButton::keyPressEvent(event);
}

bool SegmentButton::isElided() const {
    return QFontMetrics(chosenFont()).horizontalAdvance(text()) > width() - 2 * narrowPadding;
}

bool SegmentButton::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QRadioButton::event(event);
}

void SegmentButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFirst = x() == 0;
    const bool isLast = x() + width() == parentWidget()->width();
    QColor ink = isEnabled() ? theme.text : theme.secondaryText;
    if (isChecked()) {
        painter.fillPath(shapeOf(rect(), isFirst, isLast), isEnabled() ? theme.accent : theme.track);
        ink = isEnabled() ? theme.onAccent : theme.text;
    } else if (underMouse() && isEnabled()) {
        painter.fillPath(shapeOf(QRectF(rect()).adjusted(1, 1, -1, -1), isFirst, isLast), theme.selected);
    }
    painter.setPen(ink);
    const QFont font = isChecked() ? chosenFont() : plainFont();
    painter.setFont(font);
    const QRect inner = rect().adjusted(narrowPadding, 0, -narrowPadding, 0);
    drawLine(painter, inner, Qt::AlignCenter, elidedLine(font, text(), inner.width()));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), isChecked() ? theme.onAccent : theme.accent, 2);
}

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SegmentedControl::display(const QStringList& labels, const QStringList& tips, int chosen) {
    if (labels == m_labels && tips == m_tips && chosen == m_chosen)
        return;
    m_labels = labels;
    m_tips = tips;
    m_chosen = chosen;
    setCount(static_cast<int>(labels.size()));
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    for (int i = 0; i < labels.size(); ++i) {
        SegmentButton* segment = m_segments[static_cast<std::size_t>(i)];
        if (segment->text() != labels[i]) {
            segment->setText(labels[i]);
            segment->updateGeometry();
        }
        segment->setToolTip(tips.value(i));
        segment->setChecked(i == chosen);
        segment->setFocusPolicy(i == chosen ? Qt::TabFocus : Qt::NoFocus);
        if (i == chosen && hadFocus)
            segment->setFocus();
    }
}

void SegmentedControl::setCount(int count) {
    for (int i = static_cast<int>(m_segments.size()); i < count; ++i)
        addSegment(i);
    while (static_cast<int>(m_segments.size()) > count) {
        delete m_segments.back();
        m_segments.pop_back();
    }
}

void SegmentedControl::addSegment(int index) {
    auto* segment = new SegmentButton(this);
    segment->setObjectName(QStringLiteral("segment:%1").arg(index));
    connect(segment, &QAbstractButton::clicked, this, [this, index] {
        if (index != m_chosen)
            emit chosen(index);
    });
    connect(segment, &SegmentButton::neighborAsked, this, &SegmentedControl::askNeighbor);
    layout()->addWidget(segment);
    // In a control that is visible already the layout would show it later, and until then leave it out of the size.
    segment->show();
    m_segments.push_back(segment);
}

void SegmentedControl::askNeighbor(int step) {
    const int index = m_chosen + step;
    if (index >= 0 && index < static_cast<int>(m_segments.size()))
        emit chosen(index);
}

void SegmentedControl::takeFocus() {
    for (SegmentButton* segment : m_segments)
        if (segment->isChecked())
            segment->setFocus(Qt::OtherFocusReason);
}

int SegmentedControl::fullWidth() const {
    return std::accumulate(m_segments.begin(), m_segments.end(), 0,
                           [](int sum, const SegmentButton* segment) { return sum + segment->sizeHint().width(); });
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    paintBox(painter, rect(), theme.field, theme.fieldBorder);
    for (std::size_t i = 1; i < m_segments.size(); ++i)
        painter.fillRect(m_segments[i]->x(), 1, 1, height() - 2, theme.fieldBorder);
}

void SegmentedControl::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace costberg
