#include "ui/inputs/notice_stack.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace costberg {
namespace {

QLabel* labelFor(const QString& notice, QPalette::ColorRole color) {
    auto* label = new QLabel(notice);
    label->setObjectName(QStringLiteral("notice"));
    label->setFont(fontOf(11));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(color);
    return label;
}

} // namespace

NoticeStack::NoticeStack(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(4);
    hide();
}

void NoticeStack::display(const QStringList& notices, const QStringList& warnings) {
    if (notices == m_notices && warnings == m_warnings)
        return;
    m_notices = notices;
    m_warnings = warnings;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& notice : notices)
        m_column->addWidget(
            labelFor(notice, warnings.contains(notice) ? QPalette::BrightText : QPalette::PlaceholderText));
    setVisible(!notices.isEmpty());
}

} // namespace costberg
