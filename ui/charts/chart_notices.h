#pragma once

#include "ui/charts/text_measure.h"

#include <QWidget>

namespace costberg {

/// Notices in pale boxes below the chart; warnings have a sign and a stripe. At most three, warnings first: the rest is
/// in the tool tip of the last one, and beside the inputs that they concern.
class ChartNotices : public QWidget {
    Q_OBJECT

public:
    explicit ChartNotices(QWidget* parent);

    void display(const QStringList& notices, const QStringList& warnings);
    /// As shown, from the top.
    QStringList texts() const;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Notice {
        QString text;
        bool isWarning = false;
        QStringList lines;
        QRect box;
    };

    void arrange();
    void paintNotice(QPainter& painter, const Notice& notice) const;

    std::vector<Notice> m_notices;
    TextMeasure m_measure;
    int m_height = 0;
};

} // namespace costberg
