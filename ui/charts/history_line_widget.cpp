#include "ui/charts/history_line_widget.h"

#include "ui/controls/icon_button.h"
#include "ui/theme/paint.h"
#include "ui/theme/plain_tip.h"
#include "ui/theme/text_line.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace costberg {
namespace {

constexpr qreal sideMargin = 5;
constexpr qreal topMargin = 5;
constexpr qreal placeWidth = 160; ///< for "Used up, step 120 of 200"
constexpr int starWidth = 24;
/// Closer points would run into each other.
constexpr qreal leastDotDistance = 7;
constexpr qreal dotRadius = 1.7;
constexpr qreal presentRadius = 3.5;

} // namespace

HistoryLine::HistoryLine(QWidget* parent)
    : QWidget(parent),
      m_pin(new IconButton(Icon::Star, tr("Pin this step as a scenario, and go on from the last one"), this)) {
    setObjectName(QStringLiteral("historyLine"));
    setAccessibleName(tr("Steps of this session"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    m_pin->setObjectName(QStringLiteral("historyPin"));
    m_pin->hide();
    connect(m_pin, &QAbstractButton::clicked, this, &HistoryLine::pinAsked);
}

void HistoryLine::display(const HistoryLineData& line) {
    if (line == m_line)
        return;
    m_line = line;
    if (!line.name.isEmpty())
        setAccessibleName(line.name);
    setAccessibleDescription(line.spoken);
    m_pin->setVisible(!isEmpty());
    setFocusPolicy(isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (!isEmpty()) {
        const auto [least, most] = std::ranges::minmax(line.totals);
        m_least = least;
        m_most = most;
    }
    if (m_hovered && *m_hovered >= line.totals.size())
        m_hovered.reset();
    update();
}

QRectF HistoryLine::plot() const {
    return QRectF(rect()).adjusted(sideMargin, topMargin, -sideMargin - placeWidth - starWidth, -topMargin);
}

QPointF HistoryLine::pointOf(std::size_t state) const {
    const QRectF area = plot();
    const double part = static_cast<double>(state) / static_cast<double>(m_line.totals.size() - 1);
    const double range = m_most - m_least;
    const double height = range > 0 ? (m_line.totals[state] - m_least) / range : 0.5;
    return {area.left() + part * area.width(), area.bottom() - height * area.height()};
}

std::size_t HistoryLine::stateAt(QPointF position) const {
    const QRectF area = plot();
    const auto last = static_cast<double>(m_line.totals.size() - 1);
    const double state = std::round((position.x() - area.left()) / area.width() * last);
    return static_cast<std::size_t>(std::clamp(state, 0.0, last));
}

void HistoryLine::goTo(std::size_t state) {
    if (state != m_line.present)
        emit acted(action::GoToState{state});
}

void HistoryLine::hover(std::optional<std::size_t> state) {
    if (state == m_hovered)
        return;
    m_hovered = state;
    if (state && m_describe)
        QToolTip::showText(mapToGlobal(pointOf(*state).toPoint() + QPoint(0, 4)), plainTip(m_describe(*state)), this);
    else
        QToolTip::hideText();
    update();
}

void HistoryLine::paintEvent(QPaintEvent*) {
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    paintPoints(painter);
    const Theme& theme = themeOf(kindOf(palette()));
    painter.setFont(fontOf(12));
    painter.setPen(theme.secondaryText);
    drawLine(painter, QRectF(plot().right(), 0, placeWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_line.place);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
}

/// What redo would restore is fainter.
void HistoryLine::paintLine(QPainter& painter) const {
    const Theme& theme = themeOf(kindOf(palette()));
    QPolygonF points;
    for (std::size_t state = 0; state < m_line.totals.size(); ++state)
        points << pointOf(state);
    const auto present = static_cast<qsizetype>(m_line.present);
    painter.setPen(QPen(mixed(theme.page, theme.secondaryText, 0.35), 1.3));
    painter.drawPolyline(points.mid(present));
    painter.setPen(QPen(mixed(theme.page, theme.secondaryText, 0.8), 1.3));
    painter.drawPolyline(points.mid(0, present + 1));
}

void HistoryLine::paintPoints(QPainter& painter) const {
    const Theme& theme = themeOf(kindOf(palette()));
    painter.setPen(Qt::NoPen);
    const qreal distance = plot().width() / static_cast<qreal>(m_line.totals.size() - 1);
    if (distance >= leastDotDistance) {
        for (std::size_t state = 0; state < m_line.totals.size(); ++state) {
            painter.setBrush(mixed(theme.page, theme.secondaryText, state <= m_line.present ? 0.9 : 0.45));
            painter.drawEllipse(pointOf(state), dotRadius, dotRadius);
        }
    }
    painter.setBrush(theme.accent);
    painter.drawEllipse(pointOf(m_line.present), presentRadius, presentRadius);
    if (!m_hovered)
        return;
    painter.setBrush(theme.page);
    painter.setPen(QPen(theme.accent, 1.6));
    painter.drawEllipse(pointOf(*m_hovered), presentRadius, presentRadius);
}

void HistoryLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_pin->setGeometry(width() - starWidth, (height() - starWidth) / 2, starWidth, starWidth);
}

void HistoryLine::mousePressEvent(QMouseEvent* event) {
    if (isEmpty() || event->button() != Qt::LeftButton)
        return;
    m_isScrubbed = true;
    goTo(stateAt(event->position()));
}

void HistoryLine::mouseReleaseEvent(QMouseEvent*) {
    if (std::exchange(m_isScrubbed, false))
        emit settled();
}

void HistoryLine::mouseMoveEvent(QMouseEvent* event) {
    if (isEmpty())
        return;
    const std::size_t state = stateAt(event->position());
    const bool isOnLine = plot().adjusted(-sideMargin, -topMargin, sideMargin, topMargin).contains(event->position());
    const bool isDragged = event->buttons() & Qt::LeftButton;
    hover(isOnLine || isDragged ? std::optional(state) : std::nullopt);
    if (isDragged)
        goTo(state);
}

void HistoryLine::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    hover({});
}

void HistoryLine::keyPressEvent(QKeyEvent* event) {
    const std::size_t last = isEmpty() ? 0 : m_line.totals.size() - 1;
    switch (isEmpty() ? Qt::Key_unknown : event->key()) {
    case Qt::Key_Left:
        return goTo(m_line.present == 0 ? 0 : m_line.present - 1);
    case Qt::Key_Right:
        return goTo(std::min(m_line.present + 1, last));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace costberg
