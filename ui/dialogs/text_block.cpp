#include "ui/dialogs/text_block.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace costberg {

void drawTextBlock(QPainter& painter, const QRect& box, const QFont& font, const QString& text, int mostLines) {
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    painter.setFont(font);
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool isLast = i + 1 == mostLines;
        const QString whole = text.mid(line.textStart(), isLast ? -1 : line.textLength());
        const QString shown = isLast ? metrics.elidedText(whole, Qt::ElideRight, box.width()) : whole;
        painter.drawText(box.left(), box.top() + i * metrics.lineSpacing() + metrics.ascent(), shown.trimmed());
    }
    layout.endLayout();
}

} // namespace costberg
