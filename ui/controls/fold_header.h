#pragma once

#include <QPushButton>

namespace costberg {

/// Whether something in what is folded was changed.
enum class FoldMark { None, Changed };

/// The line that folds and unfolds what is below it: an arrow, a title, and a note at the end. Checked means unfolded.
/// The right arrow key unfolds, the left one folds, Enter and Space do either.
class FoldHeader : public QPushButton {
    Q_OBJECT

public:
    /// Its contents begin and end so far inside, so that the focus ring has room.
    static constexpr int sidePadding = 6;

    explicit FoldHeader(QWidget* parent = nullptr);

    void display(const QString& title, const QString& note, FoldMark mark = FoldMark::None);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FoldMark m_mark = FoldMark::None;
    QString m_note;
};

} // namespace costberg
