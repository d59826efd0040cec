#pragma once

#include <QAbstractButton>

class QLayout;

namespace costberg {

/// A word in the accent color that does something.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A row with the link at its left, in line with the texts of a dock's rows.
QLayout* rowOf(LinkButton* link);

} // namespace costberg
