#pragma once

#include <QHeaderView>

namespace costberg {

/// Quiet column titles over the right edges of their numbers; the first column needs none.
class FlatHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FlatHeader(QWidget* parent);

    static QFont textFont();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
