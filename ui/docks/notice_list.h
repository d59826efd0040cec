#pragma once

#include "ui/present/breakdown_rows.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

#include <vector>

namespace costberg {

/// A plain notice; a click on it asks for the input that it concerns.
class NoticeButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit NoticeButton(QWidget* parent = nullptr);

    void display(const NoticeRow& notice);
    const NoticeRow& displayed() const { return m_notice; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NoticeRow m_notice;
    mutable QHash<int, int> m_heights; ///< by width: a layout asks often, and to break lines is slow
};

/// The notices one below the other; of no height where there are none.
class NoticeList : public QWidget {
    Q_OBJECT

public:
    explicit NoticeList(QWidget* parent = nullptr);

    void display(const std::vector<NoticeRow>& notices);

signals:
    void inputAsked(costberg::Input input);

private:
    NoticeButton* addButton();

    std::vector<NoticeRow> m_notices;
    std::vector<NoticeButton*> m_buttons;
};

} // namespace costberg
