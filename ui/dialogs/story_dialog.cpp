#include "ui/dialogs/story_dialog.h"

#include "ui/controls/segmented_control.h"
#include "ui/dialogs/form_layout.h"
#include "ui/present/view_texts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace costberg {

StoryDialog::StoryDialog(QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_views(new SegmentedControl(this)),
      m_story(new QPlainTextEdit(this)), m_accept(new QPushButton(tr("OK"), this)) {
    setObjectName(QStringLiteral("storyDialog"));
    setWindowTitle(tr("Name and story"));
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->setTextMargins(5, 0, 5, 0);
    m_views->setObjectName(QStringLiteral("openingView"));
    m_story->setObjectName(QStringLiteral("scenarioStory"));
    m_story->setPlaceholderText(tr("What this scenario is about, what is assumed in it, and who says so"));
    m_story->setTabChangesFocus(true);
    m_story->document()->setDocumentMargin(7);
    m_accept->setObjectName(QStringLiteral("acceptStory"));
    m_accept->setDefault(true);
    layOut();
    showView(m_view);
    setTabOrder(m_name, m_story);
    connect(m_views, &SegmentedControl::chosen, this, [this](int index) { showView(allViews.at(std::size_t(index))); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(!name().isEmpty()); });
    connect(m_accept, &QPushButton::clicked, this, &StoryDialog::accept);
    resize(560, 360);
}

void StoryDialog::layOut() {
    QFormLayout* form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Story"), m_story);
    form->addRow(tr("Opens in"), m_views);
    layOutForm(*this, form, m_accept);
}

void StoryDialog::display(const StoryData& story) {
    m_shown = story;
    m_name->setText(story.name);
    m_story->setPlainText(story.story);
    showView(story.view);
}

void StoryDialog::showView(View view) {
    m_view = view;
    m_views->display(viewLabels(), viewQuestions(), static_cast<int>(view));
}

QString StoryDialog::name() const { return m_name->text().trimmed(); }

void StoryDialog::accept() {
    if (name().isEmpty())
        return;
    if (name() != m_shown.name)
        emit acted(action::RenameScenario{m_shown.id.toStdString(), name().toStdString()});
    if (m_story->toPlainText() != m_shown.story)
        emit acted(action::EditStory{m_story->toPlainText().toStdString()});
    if (m_view != m_shown.view)
        emit acted(action::SetOpeningView{m_view});
    QDialog::accept();
}

} // namespace costberg
