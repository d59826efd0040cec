#include "ui/dialogs/message_dialog.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace costberg {
namespace {

constexpr int textWidth = 380;

QLabel* textLabel(const QString& text, const QFont& font, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    label->setFixedWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageDialog::MessageDialog(const char* name, const QString& sentence, const QString& explanation, QWidget* parent)
    : QDialog(parent), m_texts(new QVBoxLayout), m_buttons(new QHBoxLayout) {
    setObjectName(QLatin1String(name));
    setWindowTitle(tr("Costberg"));
    m_texts->setSpacing(8);
    m_texts->addWidget(textLabel(sentence, fontOf(15, QFont::DemiBold), this));
    if (!explanation.isEmpty())
        m_texts->addWidget(textLabel(explanation, fontOf(13), this));
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 20, 16);
    layout->setSpacing(20);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addLayout(m_texts);
    layout->addLayout(m_buttons);
}

void MessageDialog::addField(QWidget* field) { m_texts->addWidget(field); }

QPushButton* MessageDialog::addApart(const char* name, const QString& text) {
    QPushButton* made = button(name, text);
    m_buttons->insertWidget(0, made);
    return made;
}

QPushButton* MessageDialog::addAnswer(const char* name, const QString& text) {
    QPushButton* made = button(name, text);
    m_buttons->addWidget(made);
    return made;
}

QPushButton* MessageDialog::button(const char* name, const QString& text) {
    auto* made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, [this, made] {
        m_answer = made->objectName();
        accept();
    });
    return made;
}

} // namespace costberg
