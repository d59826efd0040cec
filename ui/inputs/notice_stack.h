#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace costberg {

/// What a reader must know of a row, in plain words; those that are more than a note in the color of warnings.
class NoticeStack : public QWidget {
    Q_OBJECT

public:
    explicit NoticeStack(QWidget* parent = nullptr);

    void display(const QStringList& notices, const QStringList& warnings);

private:
    QVBoxLayout* m_column;
    QStringList m_notices;
    QStringList m_warnings;
};

} // namespace costberg
