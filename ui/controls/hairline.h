#pragma once

#include <QWidget>

namespace costberg {

/// A horizontal line between sections.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
