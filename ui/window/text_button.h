#pragma once

#include <QAbstractButton>

class QAction;

namespace costberg {

/// An action as a word in the accent color. It shows the action's icon text, and its whole text as the tip.
class TextButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit TextButton(QAction* action, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void followAction();

    QAction* m_action;
};

} // namespace costberg
