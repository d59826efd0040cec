#pragma once

#include <QToolButton>

namespace costberg {

/// The dot before a row that differs from its preset.
class ChangedDot : public QToolButton {
    Q_OBJECT

public:
    explicit ChangedDot(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Asks who says so: a page for a source, the word itself for a judgment.
class SourceButton : public QToolButton {
    Q_OBJECT

public:
    explicit SourceButton(QWidget* parent);

    void displaySource();
    void displayJudgment();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word; ///< empty: the page
};

/// Asks how sure the value is, in the margin before the track. It is seen while the pointer is in its row or, where
/// there is a range, while the keyboard is on it; without one the keyboard has the row's menu and the field.
class RangeButton : public QToolButton {
    Q_OBJECT

public:
    explicit RangeButton(QWidget* parent);

    void displayRange(bool isGiven);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Watches the row.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isGiven = false;
};

} // namespace costberg
