#include "ui/window/title_label.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace costberg {
namespace {

constexpr int gap = 14;

QString inParentheses(const QString& text) { return text.isEmpty() ? text : QStringLiteral("(%1)").arg(text); }

QFont nameFont() { return fontOf(15, QFont::DemiBold); }
QFont modifiedFont() { return fontOf(13); }

} // namespace

TitleLabel::TitleLabel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("title"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TitleLabel::display(const TitleTexts& title) {
    if (title.name == m_title.name && title.modified == m_title.modified)
        return;
    m_title = title;
    setAccessibleName(text());
    setToolTip(text());
    update();
}

QString TitleLabel::text() const {
    return m_title.modified.isEmpty() ? m_title.name
                                      : m_title.name + QLatin1Char(' ') + inParentheses(m_title.modified);
}

void TitleLabel::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const QString modified = inParentheses(m_title.modified);
    const int modifiedWidth = modified.isEmpty() ? 0 : gap + QFontMetrics(modifiedFont()).horizontalAdvance(modified);
    const QFontMetrics metrics(nameFont());
    const QString name = metrics.elidedText(m_title.name, Qt::ElideRight, std::max(0, width() - modifiedWidth));
    const int nameWidth = metrics.horizontalAdvance(name);
    const int centered = window()->width() / 2 - mapTo(window(), QPoint()).x() - (nameWidth + modifiedWidth) / 2;
    const int left = std::clamp(centered, 0, std::max(0, width() - nameWidth - modifiedWidth));
    painter.setFont(nameFont());
    painter.setPen(theme.text);
    painter.drawText(QRect(left, 0, nameWidth + 1, height()), Qt::AlignVCenter, name);
    painter.setFont(modifiedFont());
    painter.setPen(theme.secondaryText);
    painter.drawText(QRect(left + nameWidth + gap, 0, modifiedWidth, height()), Qt::AlignVCenter, modified);
}

} // namespace costberg
