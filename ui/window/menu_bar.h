#pragma once

#include <QMenuBar>

namespace costberg {

/// A menu bar that is part of the top bar: words in the quiet color, the open one marked.
class MenuBar : public QMenuBar {
    Q_OBJECT

public:
    explicit MenuBar(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
