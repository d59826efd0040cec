#pragma once

#include "ui/charts/text_measure.h"

#include <QLabel>
#include <QTimer>

namespace costberg {

/// Plain text in as many lines as it needs, up to a number. It keeps the height of its longest text until nothing has
/// moved for a while, so that what is below it stands still during a drag.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    /// The role decides font and color: Title, Body and Name are in the text's color, others secondary.
    WrappedLabel(TextRole role, int mostLines, QWidget* parent);

    void display(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void wrap();
    void setHeldLines(qsizetype lines);
    void release();

    TextRole m_role;
    int m_mostLines;
    TextMeasure m_measure;
    QStringList m_lines;
    qsizetype m_heldLines = 0;
    QTimer m_calm;
};

} // namespace costberg
