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

} // namespace costberg
