#include "ui/docks/sensitivity_panel.h"

#include "ui/docks/sensitivity_list.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace costberg {
namespace {

QLabel* note(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setFont(fontOf(12));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(RowView::sidePadding, 0, RowView::sidePadding, 0);
    return label;
}

} // namespace

SensitivityPanel::SensitivityPanel(QWidget* parent)
    : QWidget(parent), m_note(note("sensitivityNote", this)), m_list(new SensitivityList(this)),
      m_still(note("withoutEffect", this)) {
    setObjectName(QStringLiteral("sensitivityPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 16);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addWidget(m_list);
    layout->addWidget(m_still);
    connect(m_list, &SensitivityList::inputAsked, this, &SensitivityPanel::inputAsked);
}

void SensitivityPanel::display(const SensitivityData& sensitivity) {
    if (sensitivity == m_shown)
        return;
    if (sensitivity.note != m_shown.note)
        m_note->setText(sensitivity.note);
    if (sensitivity.withoutEffect != m_shown.withoutEffect)
        m_still->setText(sensitivity.withoutEffect);
    m_still->setVisible(!sensitivity.withoutEffect.isEmpty());
    m_list->display(sensitivity);
    m_shown = sensitivity;
}

} // namespace costberg
