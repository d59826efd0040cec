#pragma once

#include "ui/controls/icon.h"

#include <QToolButton>

namespace costberg {

/// A small square button that shows an icon alone. Its name is its tool tip and what a screen reader says.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(Icon icon, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
};

} // namespace costberg
