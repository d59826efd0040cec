#include "ui/docks/notice_list.h"

#include "ui/theme/paint.h"

#include <QVBoxLayout>

namespace costberg {
namespace {

constexpr QMargins padding{12, 8, 12, 8};
constexpr int textSize = 12;

} // namespace

NoticeButton::NoticeButton(QWidget* parent) : QAbstractButton(parent) {
    setFont(fontOf(textSize));
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoticeButton::display(const NoticeRow& notice) {
    if (notice == m_notice)
        return;
    const bool isSameText = notice.text == m_notice.text;
    m_notice = notice;
    setObjectName(QStringLiteral("notice-") + notice.id);
    setText(notice.text);
    setToolTip(tr("Show the input that this concerns"));
    if (isSameText)
        return;
    m_heights.clear();
    updateGeometry();
}

QSize NoticeButton::sizeHint() const { return {240, heightForWidth(240)}; }

int NoticeButton::heightForWidth(int width) const {
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const int textWidth = width - padding.left() - padding.right();
    const QRect text =
        fontMetrics().boundingRect(QRect(0, 0, std::max(textWidth, 1), 10000), Qt::TextWordWrap, m_notice.text);
    return *m_heights.insert(width, text.height() + padding.top() + padding.bottom());
}

void NoticeButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    paintBox(painter, rect(), theme.notice, Qt::transparent);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent);
    QFont textFont = font();
    textFont.setUnderline(underMouse());
    painter.setFont(textFont);
    painter.setPen(theme.noticeText);
    painter.drawText(rect().marginsRemoved(padding), Qt::TextWordWrap | Qt::AlignVCenter, m_notice.text);
}

NoticeList::NoticeList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("noticeList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    hide();
}

NoticeButton* NoticeList::addButton() {
    auto* button = new NoticeButton(this);
    connect(button, &QAbstractButton::clicked, this, [this, button] { emit inputAsked(button->displayed().concerns); });
    layout()->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void NoticeList::display(const std::vector<NoticeRow>& notices) {
    if (notices == m_notices)
        return;
    m_notices = notices;
    while (m_buttons.size() < notices.size())
        addButton();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (i < notices.size())
            m_buttons[i]->display(notices[i]);
        m_buttons[i]->setVisible(i < notices.size());
    }
    setVisible(!notices.empty());
}

} // namespace costberg
