#pragma once

#include <QLabel>

namespace costberg {

/// The name of a row: on one line where it fits, else on two, else cut with an ellipsis and whole in the tool tip. It
/// leaves room for a mark behind its last line.
class RowLabel : public QLabel {
    Q_OBJECT

public:
    explicit RowLabel(QWidget* parent = nullptr);

    /// `fullText` is for the tool tip and for screen readers.
    void display(const QString& text, const QString& fullText);
    /// So many pixels stay free behind the last line.
    void keepFree(int width);

    bool isElided() const { return m_isElided; }
    /// Where the mark goes: the middle of its left edge.
    QPoint markPlace() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void breakLines();

    QString m_fullText;
    int m_keptFree = 0;
    QStringList m_lines;
    bool m_isElided = false;
};

} // namespace costberg
