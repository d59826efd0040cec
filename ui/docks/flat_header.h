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
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace costberg
