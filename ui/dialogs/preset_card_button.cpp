#include "ui/dialogs/preset_card_button.h"

#include "ui/controls/icon.h"
#include "ui/controls/icon_button.h"
#include "ui/dialogs/small_bars.h"
#include "ui/dialogs/text_block.h"
#include "ui/theme/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <utility>

namespace costberg {
namespace {

constexpr int padding = 14;
constexpr int nameHeight = 20;
constexpr int footHeight = 16;
constexpr QSize barsSize(80, 64);
constexpr int storyLines = 4;
constexpr int storyGap = 4;
constexpr int menuSize = 24;

} // namespace

PresetCardButton::PresetCardButton(const PresetCard& card, QWidget* parent) : QAbstractButton(parent), m_card(card) {
    setObjectName(QStringLiteral("preset:") + card.id);
    setText(card.name);
    setAccessibleDescription(QStringList{card.story, card.view, card.published}.join(QLatin1Char('\n')));
    setToolTip(card.story.toHtmlEscaped());
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    if (card.isOwn)
        addMenu();
}

void PresetCardButton::addMenu() {
    m_menu = new QMenu(this);
    const auto add = [this](const char* name, const QString& text) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    connect(add("rename", tr("Rename")), &QAction::triggered, this, &PresetCardButton::beginRenaming);
    connect(add("export", tr("Export to a file…")), &QAction::triggered, this, &PresetCardButton::exportAsked);
    m_menu->addSeparator();
    connect(add("delete", tr("Delete…")), &QAction::triggered, this, &PresetCardButton::deleteAsked);
    m_menuButton = new IconButton(Icon::More, tr("What can be done with this preset"), this);
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft())); });
}

bool PresetCardButton::matches(const QString& search) const {
    const QString searched = QStringList{m_card.name, m_card.story, m_card.view}.join(QLatin1Char('\n'));
    for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!searched.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

QRect PresetCardButton::nameRect() const {
    const int reserved = m_menuButton == nullptr ? 0 : menuSize;
    return {padding, padding - 2, width() - 2 * padding - reserved, nameHeight};
}

void PresetCardButton::resizeEvent(QResizeEvent*) {
    if (m_menuButton != nullptr)
        m_menuButton->setGeometry(width() - padding - menuSize + 6, padding - 4, menuSize, menuSize);
    if (m_nameEditor != nullptr)
        m_nameEditor->setGeometry(nameRect().adjusted(-5, -3, 0, 3));
}

void PresetCardButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(kindOf(palette()));
    QPainter painter(this);
    const QColor hovered = mixed(theme.page, theme.selected, 0.5);
    const QColor ground = isChecked() ? theme.selected : underMouse() ? hovered : theme.page;
    paintBox(painter, rect(), ground, isChecked() ? theme.accent : theme.line, 6);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme.accent, 6);
    paintTexts(painter, theme);
    const QRect bars(QPoint(width() - padding - barsSize.width(), padding + nameHeight + 6), barsSize);
    drawSmallBars(painter, bars, m_card.bars, theme);
}

void PresetCardButton::paintTexts(QPainter& painter, const Theme& theme) const {
    painter.setPen(theme.text);
    if (m_nameEditor == nullptr)
        drawTextBlock(painter, nameRect(), fontOf(13, QFont::DemiBold), m_card.name, 1);
    painter.setPen(theme.secondaryText);
    const int top = padding + nameHeight + 4;
    const QRect foot(padding, height() - padding - footHeight + 4, width() - 2 * padding, footHeight);
    const bool hasBadge = !m_card.published.isEmpty();
    const int storyBottom = foot.top() - (hasBadge ? footHeight : 0) - storyGap;
    const QRect story(padding, top, width() - 3 * padding - barsSize.width(), storyBottom - top);
    drawTextBlock(painter, story, fontOf(12), m_card.story, hasBadge ? storyLines : storyLines + 1);
    drawTextBlock(painter, foot, fontOf(11), m_card.view, 1);
    if (hasBadge)
        paintBadge(painter, foot.translated(0, -footHeight), theme);
}

/// A mark and words, so that it is not the color alone that says it.
void PresetCardButton::paintBadge(QPainter& painter, const QRect& line, const Theme& theme) const {
    const QColor color = m_card.areAllReproduced ? theme.accent : theme.noticeText;
    const QRect mark(line.left() - 2, line.top() - 2, 16, 16);
    paintIcon(painter, m_card.areAllReproduced ? Icon::Check : Icon::Warning, mark, color);
    painter.setPen(color);
    drawTextBlock(painter, line.adjusted(mark.width() + 2, 0, 0, 0), fontOf(11, QFont::DemiBold), m_card.published, 1);
}

void PresetCardButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit neighborAsked(event->key());
        return;
    case Qt::Key_F2:
        beginRenaming();
        return;
    case Qt::Key_Delete:
        if (m_card.isOwn)
            emit deleteAsked();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PresetCardButton::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        emit chosen();
}

void PresetCardButton::contextMenuEvent(QContextMenuEvent* event) {
    if (m_menu != nullptr)
        m_menu->popup(event->globalPos());
}

void PresetCardButton::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    emit selected();
}

void PresetCardButton::beginRenaming() {
    if (!m_card.isOwn || m_nameEditor != nullptr)
        return;
    m_nameEditor = new QLineEdit(m_card.name, this);
    m_nameEditor->setObjectName(QStringLiteral("presetName"));
    m_nameEditor->setGeometry(nameRect().adjusted(-5, -3, 0, 3));
    m_nameEditor->selectAll();
    m_nameEditor->show();
    m_nameEditor->setFocus();
    m_nameEditor->installEventFilter(this);
}

bool PresetCardButton::eventFilter(QObject* watched, QEvent* event) {
    if (m_nameEditor == nullptr || watched != m_nameEditor)
        return false;
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isLeft =
        event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
    if (isEnter || key == Qt::Key_Escape || isLeft)
        endRenaming(key == Qt::Key_Escape ? QString() : m_nameEditor->text().trimmed());
    return isEnter || key == Qt::Key_Escape;
}

void PresetCardButton::endRenaming(const QString& name) {
    // First of all, as moving the focus comes back here.
    QLineEdit* editor = std::exchange(m_nameEditor, nullptr);
    if (editor->hasFocus())
        setFocus();
    editor->deleteLater();
    update();
    if (!name.isEmpty() && name != m_card.name)
        emit renameAsked(name);
}

} // namespace costberg
