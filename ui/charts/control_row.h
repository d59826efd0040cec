#pragma once

#include <QWidget>

#include <vector>

namespace costberg {

/// Controls side by side, in as many rows as the width asks for.
class ControlRow : public QWidget {
    Q_OBJECT

public:
    explicit ControlRow(QWidget* parent);

    /// Takes the control over.
    void add(QWidget* control);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    std::vector<QWidget*> m_controls;
    int m_height = 0;
};

} // namespace costberg
