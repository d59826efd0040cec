#include "ui/window/dock_title.h"

#include "ui/theme/text_line.h"
#include "ui/theme/theme.h"
#include "ui/window/close_button.h"
#include "ui/window/dock.h"

#include <QHBoxLayout>
#include <QPainter>

namespace costberg {
namespace {

QFont titleFont() {
    QFont font = fontOf(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    return font;
}

} // namespace

DockTitle::DockTitle(Dock* dock) : QWidget(dock), m_dock(dock) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 6, 0);
    layout->addStretch(1);
    auto* closeButton = new CloseButton(tr("Close %1").arg(dock->windowTitle()), this);
    closeButton->setObjectName(QStringLiteral("close:") + dock->objectName());
    layout->addWidget(closeButton);
    connect(closeButton, &QAbstractButton::clicked, dock, &QWidget::close);
    connect(dock, &QWidget::windowTitleChanged, this, qOverload<>(&QWidget::update));
}

QSize DockTitle::sizeHint() const { return {120, 34}; }

void DockTitle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(titleFont());
    painter.setPen(themeOf(kindOf(palette())).secondaryText);
    const QRect place = contentsRect().adjusted(16, 6, -36, 0);
    const QString title = m_dock->title();
    drawLine(painter, place, Qt::AlignVCenter, elidedLine(painter.font(), title, place.width()));
}

} // namespace costberg
