#pragma once

#include <QPushButton>

namespace costberg {

/// A box that shows what is chosen and opens something to choose from. A note stands behind the text in a quieter
/// color.
class PickButton : public QPushButton {
    Q_OBJECT

public:
    explicit PickButton(QWidget* parent = nullptr);

    void display(const QString& text, const QString& note);

    QSize sizeHint() const override { return {200, 32}; }
    QSize minimumSizeHint() const override { return {100, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_note;
};

} // namespace costberg
