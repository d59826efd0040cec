#pragma once

#include "ui/present/distribution_data.h"

#include <QWidget>

namespace costberg {

/// Bins side by side, with a line for each mark. Screen readers hear its quantiles.
class Histogram : public QWidget {
    Q_OBJECT

public:
    explicit Histogram(QWidget* parent = nullptr);

    void display(const DistributionData& distribution);

    QSize sizeHint() const override { return {240, 150}; }
    QSize minimumSizeHint() const override { return {120, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBins(QPainter& painter, const QRectF& plot) const;
    void paintMarks(QPainter& painter, const QRectF& plot) const;

    std::vector<double> m_heights;
    std::vector<DistributionMark> m_marks;
    QString m_from;
    QString m_to;
};

} // namespace costberg
