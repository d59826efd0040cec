#pragma once

#include "ui/charts/picture.h"

#include <QWidget>

namespace costberg {

/// A picture as it will be, made smaller to fit, on a ground that shows where it ends and where it is transparent.
class PicturePreview : public QWidget {
    Q_OBJECT

public:
    explicit PicturePreview(const ChartData& chart, QWidget* parent = nullptr);

    /// Settings that are refused leave the picture as it was.
    void display(const PictureSettings& settings);
    /// As it is painted, in pixels of the screen.
    QImage image();

    QSize sizeHint() const override { return {640, 420}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize fittingSize() const;

    ChartData m_chart;
    PictureSettings m_settings;
    QImage m_image; ///< null while it must be made again
};

} // namespace costberg
