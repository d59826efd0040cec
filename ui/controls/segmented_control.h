#pragma once

#include <QRadioButton>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace costberg {

/// One of the segments: a radio button that is drawn as a part of a row, and whose state only display() changes.
class SegmentButton : public QRadioButton {
    Q_OBJECT

public:
    explicit SegmentButton(QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void neighborAsked(int step);

protected:
    void nextCheckState() override {}
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isElided() const;
};

/// A few exclusive values side by side, the chosen one in the accent color. It shows what it is told to: a click says
/// what the user asked, and the answer is the next display(). Left and right arrow ask for the neighbor. The segments
/// are called "segment:0", "segment:1", ...
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// `tips` may be empty, or shorter than the labels.
    void display(const QStringList& labels, const QStringList& tips, int chosen);
    int displayed() const { return m_chosen; }

    /// Gives the keyboard to the chosen segment, where there is one.
    void takeFocus();

    /// The width at which no label is cut short.
    int fullWidth() const;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setCount(int count);
    void addSegment(int index);
    void askNeighbor(int step);

    QStringList m_labels;
    QStringList m_tips;
    int m_chosen = -1;
    std::vector<SegmentButton*> m_segments;
};

} // namespace costberg
