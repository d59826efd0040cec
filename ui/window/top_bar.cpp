#include "ui/window/top_bar.h"

#include "ui/theme/theme.h"
#include "ui/window/menu_bar.h"
#include "ui/window/text_button.h"
#include "ui/window/title_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace costberg {
namespace {

QLabel* programLabel(QWidget* parent) {
    auto* label = new QLabel(QStringLiteral("Costberg"), parent);
    label->setFont(fontOf(16, QFont::Bold));
    return label;
}

} // namespace

TopBar::TopBar(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent), m_menuBar(new MenuBar(this)), m_title(new TitleLabel(this)) {
    setObjectName(QStringLiteral("topBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, 20, 7);
    layout->setSpacing(8);
    layout->addWidget(programLabel(this));
    layout->addSpacing(12);
    layout->addWidget(m_menuBar, 0, Qt::AlignVCenter);
    layout->addSpacing(16);
    layout->addWidget(m_title, 1);
    layout->addSpacing(16);
    for (QAction* action : actions)
        layout->addWidget(new TextButton(action, this));
}

void TopBar::display(const TitleTexts& title) { m_title->display(title); }

void TopBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace costberg
