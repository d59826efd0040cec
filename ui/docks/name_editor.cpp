#include "ui/docks/name_editor.h"

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace costberg {
namespace {

/// What a line edit of the style has between its edge and its text.
constexpr int editorInset = 4;

} // namespace

NameEditor::NameEditor(int rowHeight, int nameStart, QObject* parent)
    : QStyledItemDelegate(parent), m_rowHeight(rowHeight), m_nameStart(nameStart) {}

QSize NameEditor::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {0, m_rowHeight}; }

QWidget* NameEditor::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("nameEditor"));
    editor->setFont(fontOf(13));
    return editor;
}

void NameEditor::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    const QWidget* view = editor->parentWidget();
    const int left = m_nameStart - editorInset;
    editor->setGeometry(left, option.rect.top(), view->width() - 2 * editorInset - left, option.rect.height());
}

} // namespace costberg
