#include "ui/controls/caption_label.h"

#include "ui/theme/theme.h"

namespace costberg {

CaptionLabel::CaptionLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    QFont font = fontOf(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.2);
    setFont(font);
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace costberg
