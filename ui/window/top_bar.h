#pragma once

#include "ui/present/scenario_rows.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QMenuBar;

namespace costberg {

class TitleLabel;

/// The bar at the top of the window: the program's name and menus, the scenario's name in the middle, and at the right
/// the actions that are always at hand.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const QList<QAction*>& actions, QWidget* parent = nullptr);

    QMenuBar& menuBar() const { return *m_menuBar; }
    void display(const TitleTexts& title);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenuBar* m_menuBar;
    TitleLabel* m_title;
};

} // namespace costberg
