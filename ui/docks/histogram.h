#pragma once

#include "ui/charts/text_measure.h"
#include "ui/present/distribution_data.h"

#include <QWidget>

namespace costberg {

/// The histogram of a distribution, drawn as in its picture. Screen readers hear its quantiles.
class Histogram : public QWidget {
    Q_OBJECT

public:
    explicit Histogram(QWidget* parent = nullptr);

    void display(const DistributionData& distribution);

    QSize sizeHint() const override { return {240, 170}; }
    QSize minimumSizeHint() const override { return {120, 170}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DistributionData m_distribution;
    TextMeasure m_measure;
};

} // namespace costberg
