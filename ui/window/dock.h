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
    /// What shows all of it.
    int wantedHeight() const;

signals:
    /// It was hidden and is seen again, so that it must be brought up to date.
    void appeared();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QWidget* m_content;
};

} // namespace costberg
