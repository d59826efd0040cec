#pragma once

#include "app/desk.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace costberg {

/// A window with folders of its own, in one theme, and pictures of it.
class Studio {
public:
    Studio(const QDir& folder, ThemePreference theme);

    MainWindow& window() { return m_desk.window(); }
    void open(const Document& document);
    void perform(const std::vector<Action>& actions);
    void resize(int width, int height);

    /// Opens a dock of the window by its name, in front of others, and waits for what is computed aside.
    void openDock(const char* name);
    /// Writes the window as it is.
    void take(const QString& screen);
    /// Opens a menu of the window and writes the window with it.
    void takeMenu(const char* name);
    /// Presses the button and writes the window with what pops up.
    void takePopup(const QString& screen, const char* button);
    /// Writes the window with what that widget says of itself at Shift+F1.
    void takeWords(const QString& screen, const char* name);
    /// Types into a field without entering it, and writes the window.
    void takeTyping(const QString& screen, const char* field, const QString& text);
    /// Writes the window with the keyboard's tool tip on a segment of the chart.
    void takeTooltip(const QString& screen);
    /// Writes the window with the pointer at the top of that bar, and with the top dragged up by so many pixels.
    void takeBarTop(const QString& screen, const char* bar, int pixels);
    /// Writes the dialog that opens then, if any.
    void takeDialog(const QString& screen, const std::function<void()>& open);

    bool isWritten() const { return m_isWritten; }

private:
    QPixmap windowWithPopups();
    void write(const QPixmap& picture, const QString& screen);

    QDir m_folder;
    QString m_theme;
    QTemporaryDir m_home;
    Desk m_desk;
    bool m_isWritten = true;
};

} // namespace costberg
