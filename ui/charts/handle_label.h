#pragma once

#include <QAbstractButton>

namespace costberg {

/// What moves with the top of a bar, in a small box over it: "by rental price". A click chooses something else.
class HandleLabel : public QAbstractButton {
    Q_OBJECT

public:
    explicit HandleLabel(QWidget* parent);

    void display(const QString& text);
    /// Its lower edge around that point, within the parent.
    void place(QPointF middle);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
