#include "ui/theme/plain_tip.h"

namespace costberg {

QString plainTip(const QString& text) {
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace costberg
