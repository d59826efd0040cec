#pragma once

#include <QLabel>

namespace costberg {

/// One line of plain text that is cut with an ellipsis where there is no room, and then shows the whole in its tool
/// tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace costberg
