#include "ui/charts/chart_notices.h"

#include "ui/controls/icon.h"
#include "ui/theme/text_line.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

constexpr std::size_t mostNotices = 3;
constexpr int mostLines = 2;
constexpr int padding = 12;
constexpr int verticalPadding = 7;
constexpr int gap = 6;
constexpr int signWidth = 24;
constexpr int stripeWidth = 3;
constexpr TextRole role = TextRole::Body;

} // namespace

ChartNotices::ChartNotices(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartNotices::display(const QStringList& notices, const QStringList& warnings) {
    std::vector<Notice> shown;
    for (const QString& text : warnings)
        shown.push_back({text, true, {}, {}});
    for (const QString& text : notices)
        if (!warnings.contains(text))
            shown.push_back({text, false, {}, {}});
    QStringList rest;
    for (std::size_t i = mostNotices; i < shown.size(); ++i)
        rest << shown[i].text;
    if (!rest.isEmpty()) {
        shown.resize(mostNotices - 1);
        shown.push_back(
            {tr("And %n more, beside the inputs that they concern.", nullptr, int(rest.size()) + 1), false, {}, {}});
    }
    const auto sameNotice = [](const Notice& one, const Notice& other) {
        return one.text == other.text && one.isWarning == other.isWarning;
    };
    if (std::ranges::equal(shown, m_notices, sameNotice))
        return;
    m_notices = std::move(shown);
    setAccessibleName(texts().join(QLatin1Char(' ')));
    setToolTip(rest.join(QLatin1Char('\n')));
    setVisible(!m_notices.empty());
    arrange();
}

QStringList ChartNotices::texts() const {
    QStringList texts;
    for (const Notice& notice : m_notices)
        texts << notice.text;
    return texts;
}

QSize ChartNotices::minimumSizeHint() const { return {200, m_height}; }

void ChartNotices::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ChartNotices::arrange() {
    int y = 0;
    for (Notice& notice : m_notices) {
        const int sign = notice.isWarning ? signWidth : 0;
        const qreal room = std::max(40, width() - 2 * padding - sign);
        notice.lines = m_measure.wrapped(singleLine(notice.text), role, room, mostLines);
        const int textWidth = static_cast<int>(std::ceil(m_measure.widestOf(notice.lines, role)));
        const int height = static_cast<int>(notice.lines.size() * qsizetype(m_measure.lineHeight(role)));
        notice.box = QRect(0, y, std::min(width(), textWidth + 2 * padding + sign), height + 2 * verticalPadding);
        y += notice.box.height() + gap;
    }
    update();
    const int height = std::max(0, y - gap);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

void ChartNotices::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (const Notice& notice : m_notices)
        paintNotice(painter, notice);
}

void ChartNotices::paintNotice(QPainter& painter, const Notice& notice) const {
    const Theme& theme = themeOf(kindOf(palette()));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.notice);
    painter.drawRoundedRect(notice.box, 5, 5);
    const qreal lineHeight = m_measure.lineHeight(role);
    qreal left = notice.box.left() + padding;
    if (notice.isWarning) {
        painter.fillRect(QRect(notice.box.left(), notice.box.top(), stripeWidth, notice.box.height()), theme.warning);
        paintIcon(painter, Icon::Warning, QRectF(left - 2, notice.box.top() + verticalPadding, 18, lineHeight),
                  theme.warning);
        left += signWidth;
    }
    painter.setFont(m_measure.font(role));
    painter.setPen(theme.noticeText);
    qreal baseline = notice.box.top() + verticalPadding + std::round((lineHeight + m_measure.capHeight(role)) / 2);
    for (const QString& line : notice.lines) {
        drawLine(painter, QPointF(left, baseline), line);
        baseline += lineHeight;
    }
}

} // namespace costberg
