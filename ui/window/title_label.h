#pragma once

#include "ui/present/scenario_rows.h"

#include <QWidget>

namespace costberg {

/// The scenario's name in the middle of the window, as far as the place that it is given allows, and what was modified.
class TitleLabel : public QWidget {
    Q_OBJECT

public:
    explicit TitleLabel(QWidget* parent = nullptr);

    void display(const TitleTexts& title);
    /// "DeepSeek: the whole picture (modified, 2 inputs)"
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TitleTexts m_title;
};

} // namespace costberg
