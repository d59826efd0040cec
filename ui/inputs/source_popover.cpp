#include "ui/inputs/source_popover.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace costberg {
namespace {

constexpr int popoverWidth = 320;
constexpr int editorHeight = 76;

QLabel* label(const QString& text, const QFont& font, QPalette::ColorRole color) {
    auto* label = new QLabel(text);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(color);
    return label;
}

} // namespace

SourcePopover::SourcePopover(const SliderRow& row, QWidget* parent)
    : Popup(parent), m_column(new QVBoxLayout(this)), m_givenSource(row.givenSource) {
    setObjectName(QStringLiteral("sourcePopover"));
    setAccessibleName(tr("Source of %1").arg(row.fullLabel));
    setFixedWidth(popoverWidth);
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(8);
    m_column->addWidget(label(row.fullLabel, fontOf(13, QFont::DemiBold), QPalette::WindowText));
    if (row.isJudgment) {
        QLabel* badge = label(tr("Judgment"), fontOf(11, QFont::DemiBold), QPalette::Link);
        badge->setObjectName(QStringLiteral("judgment"));
        m_column->addWidget(badge);
    }
    showSource(row);
}

void SourcePopover::showSource(const SliderRow& row) {
    m_reading = new QWidget(this);
    auto* column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    QLabel* text = label(row.source, fontOf(12), QPalette::WindowText);
    text->setObjectName(QStringLiteral("source"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text);
    m_column->addWidget(m_reading);
    if (!std::holds_alternative<Input>(row.target))
        return;
    auto* edit = new QPushButton(tr("Edit source…"));
    edit->setObjectName(QStringLiteral("editSource"));
    edit->setAutoDefault(false);
    column->addWidget(edit, 0, Qt::AlignLeft);
    connect(edit, &QPushButton::clicked, this, &SourcePopover::showEditor);
    edit->setFocus();
}

void SourcePopover::showEditor() {
    m_reading->hide();
    m_editor = new QPlainTextEdit(m_givenSource);
    m_editor->setObjectName(QStringLiteral("sourceEditor"));
    m_editor->setAccessibleName(accessibleName());
    m_editor->setPlaceholderText(tr("Who says so, where and when. Left empty, it is the source that Costberg knows."));
    m_editor->setFont(fontOf(12));
    m_editor->setFixedHeight(editorHeight);
    m_editor->setTabChangesFocus(true);
    m_editor->installEventFilter(this);
    auto* save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveSource"));
    save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    m_column->addWidget(m_editor);
    m_column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &SourcePopover::enter);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    m_editor->selectAll();
    m_editor->setFocus();
    fitToContents();
}

void SourcePopover::enter() {
    const QString source = m_editor->toPlainText().simplified();
    close();
    if (source != m_givenSource)
        emit sourceEntered(source);
}

// A source is one line of text: Enter enters it.
bool SourcePopover::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_editor || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    enter();
    return true;
}

} // namespace costberg
