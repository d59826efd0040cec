#include "ui/docks/note_label.h"

#include "ui/docks/row_view.h"
#include "ui/theme/theme.h"

namespace costberg {

NoteLabel::NoteLabel(const char* name, QWidget* parent) : WrappingLabel(parent) {
    setObjectName(QLatin1String(name));
    setFont(fontOf(12));
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(RowView::sidePadding, 0, RowView::sidePadding, 4);
}

void NoteLabel::say(const QString& words) {
    if (text() != words)
        setText(words);
    setVisible(!words.isEmpty());
}

} // namespace costberg
