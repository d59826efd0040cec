#include "ui/docks/flat_header.h"

#include "ui/docks/row_view.h"
#include "ui/theme/text_line.h"
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

void FlatHeader::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setFont(textFont());
    painter.setPen(themeOf(kindOf(palette())).secondaryText);
    for (int section = 1; section < count(); ++section) {
        if (isSectionHidden(section))
            continue;
        const QRect place(RowView::sidePadding + sectionViewportPosition(section), 0, sectionSize(section), height());
        drawLine(painter, place, Qt::AlignRight | Qt::AlignVCenter,
                 model()->headerData(section, Qt::Horizontal).toString());
    }
}

} // namespace costberg
