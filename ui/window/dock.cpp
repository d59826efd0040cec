#include "ui/window/dock.h"

#include "ui/theme/theme.h"
#include "ui/window/dock_title.h"

#include <QPainter>
#include <QScrollArea>

namespace costberg {
namespace {

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

Dock::Dock(const QString& name, const QString& title, QWidget* content, QWidget* parent) : QDockWidget(title, parent) {
    setObjectName(name);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    setWidget(scrolling(content, this));
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible)
            emit appeared();
    });
}

void Dock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(kindOf(palette())).panel);
}

} // namespace costberg
