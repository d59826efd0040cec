#include "ui/window/dock_title.h"

#include "ui/theme/theme.h"
#include "ui/window/close_button.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QPainter>

namespace costberg {
DockTitle::DockTitle(QDockWidget* dock) : QWidget(dock) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 6, 0);
    layout->addStretch(1);
    auto* closeButton = new CloseButton(tr("Close %1").arg(dock->windowTitle()), this);
    closeButton->setObjectName(QStringLiteral("close:") + dock->objectName());
    layout->addWidget(closeButton);
    connect(closeButton, &QAbstractButton::clicked, dock, &QWidget::close);
    setAttribute(Qt::WA_Hover);
    setToolTip(dock->windowTitle());
}

QSize DockTitle::sizeHint() const { return {120, 26}; }

void DockTitle::paintEvent(QPaintEvent*) {
    if (!underMouse())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(kindOf(palette())).track, 3, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = QRectF(rect()).center();
    painter.drawLine(middle - QPointF(14, 0), middle + QPointF(14, 0));
}

} // namespace costberg
