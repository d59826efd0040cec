#pragma once

#include <QPushButton>

namespace costberg {

/// The line that folds and unfolds what is below it: an arrow, a title, and a note at the end. Checked means unfolded.
class FoldHeader : public QPushButton {
    Q_OBJECT

public:
    explicit FoldHeader(QWidget* parent = nullptr);

    void display(const QString& title, const QString& note);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_note;
};

} // namespace costberg
