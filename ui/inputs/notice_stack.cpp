#include "ui/inputs/notice_stack.h"

#include "ui/controls/wrapping_label.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace costberg {

/// One notice. It is as wide as it is made, and no part of a layout asks for less.
class NoticeLabel : public WrappingLabel {
public:
    NoticeLabel() {
        setObjectName(QStringLiteral("notice"));
        setFont(fontOf(11));
    }

    void display(const QString& notice, QPalette::ColorRole color) {
        setForegroundRole(color);
        if (notice != text())
            setText(notice);
    }

    QSize sizeHint() const override { return {0, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
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
