#include "ui/docks/caption.h"

#include "ui/theme/theme.h"

namespace costberg {

Caption::Caption(const QString& text, QWidget* parent) : QLabel(text, parent) {
    QFont font = fontOf(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    setFont(font);
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace costberg
