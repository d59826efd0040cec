#include "ui/controls/pick_list.h"

#include "ui/theme/paint.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace costberg {
namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int currentRole = Qt::UserRole + 1;
constexpr int rowHeight = 42;
constexpr int rowWidth = 360;
constexpr double mostRows = 8.5; // Half a row at the end says that there are more.
constexpr int markWidth = 24;

class PickDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {rowWidth, rowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(kindOf(option.palette));
        const QRect box = option.rect.adjusted(4, 1, -4, -1);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintBox(*painter, box,
                     option.state & QStyle::State_Selected ? theme.selected : mixed(theme.sheet, theme.selected, 0.6),
                     Qt::transparent);
        if (index.data(currentRole).toBool())
            paintCheckMark(*painter, QRect(box.left(), box.top(), markWidth, box.height()), theme.accent);
        const QRect inner = box.adjusted(markWidth, 4, -8, -4);
        drawLine(*painter, inner, Qt::AlignTop, fontOf(13, QFont::Medium), theme.text, index.data().toString());
        drawLine(*painter, inner, Qt::AlignBottom, fontOf(11), theme.secondaryText, index.data(detailRole).toString());
    }

private:
    static void drawLine(QPainter& painter, const QRect& box, Qt::Alignment side, const QFont& font,
                         const QColor& color, const QString& text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(box, side | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }
};

} // namespace

PickList::PickList(QWidget* parent) : Popup(parent), m_list(new QListWidget(this)) {
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { pick(m_list->row(item)); });
    // On platforms where a single click activates, the click has already closed the list.
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { pick(m_list->row(item)); });
}

void PickList::display(const std::vector<PickRow>& rows, int current) {
    m_list->clear();
    for (const PickRow& row : rows) {
        auto* item = new QListWidgetItem(row.title, m_list);
        item->setData(detailRole, row.detail);
        item->setData(currentRole, m_list->count() - 1 == current);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(row.title, row.detail));
        item->setToolTip(row.tip);
    }
    const double shown = std::min(static_cast<double>(rows.size()), mostRows);
    m_list->setFixedSize(rowWidth, static_cast<int>(shown * rowHeight));
    m_list->setCurrentRow(std::max(current, 0));
}

void PickList::addFilter(const QString& invitation) {
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("pickFilter"));
    m_filter->setPlaceholderText(invitation);
    m_filter->setTextMargins(5, 0, 5, 0);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &PickList::filter);
    auto* box = new QVBoxLayout;
    box->setContentsMargins(8, 4, 8, 6);
    box->addWidget(m_filter);
    static_cast<QVBoxLayout*>(layout())->insertLayout(0, box);
    setFocusProxy(m_filter);
}

/// The first of those that are left is the one that Enter picks.
void PickList::filter(const QString& text) {
    int first = -1;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        const bool isLeft = m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!isLeft);
        first = isLeft ? row : first;
    }
    m_list->setCurrentRow(first);
    m_list->scrollToTop();
}

bool PickList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() >= 0)
            pick(m_list->currentRow());
        return true;
    default:
        return Popup::eventFilter(watched, event);
    }
}

void PickList::pick(int index) {
    if (!isVisible())
        return;
    close();
    emit picked(index);
}

} // namespace costberg
