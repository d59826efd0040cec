#pragma once

#include <QLabel>
#include <QToolButton>

namespace costberg {

/// The small title over a part of a panel.
class Caption : public QLabel {
    Q_OBJECT

public:
    explicit Caption(const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void followTheme();
};

/// A caption that opens a menu.
class CaptionButton : public QToolButton {
    Q_OBJECT

public:
    explicit CaptionButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace costberg
