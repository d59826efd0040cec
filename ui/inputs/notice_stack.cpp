#include "ui/inputs/notice_stack.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace costberg {

/// One notice. A layout asks time and again for the height of what has not changed, and to break a text into lines is
/// slow: the height is kept.
class NoticeLabel : public QLabel {
public:
    NoticeLabel() {
        setObjectName(QStringLiteral("notice"));
        setFont(fontOf(11));
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    void display(const QString& notice, QPalette::ColorRole color) {
        setForegroundRole(color);
        if (notice == text())
            return;
        m_width = -1;
        setText(notice);
    }

    QSize sizeHint() const override { return {0, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override {
        if (width != m_width) {
            m_width = width;
            m_height = QLabel::heightForWidth(width);
        }
        return m_height;
    }

private:
    mutable int m_width = -1; ///< that m_height is for
    mutable int m_height = 0;
};

NoticeStack::NoticeStack(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(4);
    hide();
}

bool NoticeStack::displays(const QStringList& notices, const QStringList& warnings) const {
    return notices == m_notices && warnings == m_warnings;
}

void NoticeStack::display(const QStringList& notices, const QStringList& warnings) {
    if (displays(notices, warnings))
        return;
    m_notices = notices;
    m_warnings = warnings;
    setLabelCount(static_cast<std::size_t>(notices.size()));
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const QString& notice = notices[static_cast<qsizetype>(i)];
        m_labels[i]->display(notice, warnings.contains(notice) ? QPalette::BrightText : QPalette::PlaceholderText);
    }
    setVisible(!notices.isEmpty());
}

void NoticeStack::setLabelCount(std::size_t count) {
    while (m_labels.size() > count) {
        delete m_labels.back();
        m_labels.pop_back();
    }
    while (m_labels.size() < count) {
        m_labels.push_back(new NoticeLabel);
        m_column->addWidget(m_labels.back());
    }
}

} // namespace costberg
