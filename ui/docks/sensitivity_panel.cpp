#include "ui/docks/sensitivity_panel.h"

#include "ui/controls/link_button.h"
#include "ui/docks/note_label.h"
#include "ui/docks/sensitivity_list.h"

#include <QVBoxLayout>

namespace costberg {
SensitivityPanel::SensitivityPanel(QWidget* parent)
    : QWidget(parent), m_note(new NoteLabel("sensitivityNote", this)), m_list(new SensitivityList(this)),
      m_still(new NoteLabel("withoutEffect", this)), m_export(new LinkButton(tr("Export…"), this)) {
    setObjectName(QStringLiteral("sensitivityPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 16);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addWidget(m_list);
    layout->addWidget(m_still);
    layout->addLayout(rowOf(m_export));
    m_export->setObjectName(QStringLiteral("exportSensitivityLink"));
    connect(m_export, &QAbstractButton::clicked, this, &SensitivityPanel::exportAsked);
    connect(m_list, &SensitivityList::inputAsked, this, &SensitivityPanel::inputAsked);
}

void SensitivityPanel::display(const SensitivityData& sensitivity) {
    if (sensitivity == m_shown)
        return;
    m_note->say(sensitivity.note);
    m_still->say(sensitivity.withoutEffect);
    m_list->display(sensitivity);
    m_shown = sensitivity;
}

} // namespace costberg
