#include "ui/controls/wrapping_label.h"

#include <QEvent>

namespace costberg {

WrappingLabel::WrappingLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappingLabel::heightForWidth(int width) const {
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

void WrappingLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    QLabel::changeEvent(event);
}

} // namespace costberg
