#include "ui/window/dock.h"

#include "ui/theme/theme.h"
#include "ui/window/dock_title.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace costberg {
namespace {

/// As high as it wants to be, from the top.
QWidget* atTop(QWidget* content) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(content);
    layout->addStretch(1);
    return page;
}

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(atTop(content));
    return area;
}

} // namespace

Dock::Dock(const QString& name, const QString& title, QWidget* content, QWidget* parent)
    : QDockWidget(title, parent), m_name(title), m_content(content) {
    setObjectName(name);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    setWidget(scrolling(content, this));
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        m_isSeen = isVisible;
        if (isVisible)
            emit appeared();
    });
}

void Dock::displayTitle(const QString& title) {
    setWindowTitle(title);
    toggleViewAction()->setText(m_name);
}

void Dock::nameTab(const QString& name) {
    m_title = m_name;
    setWindowTitle(name);
    toggleViewAction()->setText(m_name);
}

int Dock::wantedHeight() const { return titleBarWidget()->sizeHint().height() + m_content->sizeHint().height(); }

void Dock::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (!isFloating())
        return;
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace costberg
