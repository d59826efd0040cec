#include "ui/docks/flat_header.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace costberg {

FlatHeader::FlatHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(0);
    setStretchLastSection(false);
    setSectionsClickable(false);
    setHighlightSections(false);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QFont FlatHeader::textFont() { return fontOf(11); }

QSize FlatHeader::sizeHint() const { return {0, 22}; }

void FlatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (section == 0)
        return;
    painter->setFont(textFont());
    painter->setPen(themeOf(kindOf(palette())).secondaryText);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, model()->headerData(section, Qt::Horizontal).toString());
}

} // namespace costberg
