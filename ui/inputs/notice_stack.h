#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace costberg {

class NoticeLabel;

/// What a reader must know of a row, in plain words; those that are more than a note in the color of warnings.
class NoticeStack : public QWidget {
    Q_OBJECT

public:
    explicit NoticeStack(QWidget* parent = nullptr);

    void display(const QStringList& notices, const QStringList& warnings);
    /// Whether it is these that are shown.
    bool displays(const QStringList& notices, const QStringList& warnings) const;

private:
    void setLabelCount(std::size_t count);

    QVBoxLayout* m_column;
    std::vector<NoticeLabel*> m_labels;
    QStringList m_notices;
    QStringList m_warnings;
};

} // namespace costberg
