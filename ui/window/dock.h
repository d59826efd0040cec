#pragma once

#include <QDockWidget>

namespace costberg {

/// A region of the right column with a calm title and a quiet way to close it. What does not fit scrolls.
class Dock : public QDockWidget {
    Q_OBJECT

public:
    /// `name` is its object name, by which its place is remembered.
    Dock(const QString& name, const QString& title, QWidget* content, QWidget* parent);

    /// The title in its strip; menus keep the name that it was made with.
    void displayTitle(const QString& title);
    /// A shorter name, for where several docks share a place and have tabs.
    void nameTab(const QString& name);
    QString title() const { return m_title.isEmpty() ? windowTitle() : m_title; }
    /// What shows all of it.
    int wantedHeight() const;
    /// Whether it is open, and not behind another one.
    bool isSeen() const { return m_isSeen; }

signals:
    /// It was hidden and is seen again, so that it must be brought up to date.
    void appeared();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_title; ///< where it is not the window title, which tabs show
    QWidget* m_content;
    bool m_isSeen = false;
};

} // namespace costberg
