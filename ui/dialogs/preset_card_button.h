#pragma once

#include "ui/present/scenario_rows.h"

#include <QAbstractButton>

class QLineEdit;
class QMenu;

namespace costberg {

class IconButton;
struct Theme;

/// A preset as a card: a click selects it, a double click or Enter chooses it. The user's own have a menu.
class PresetCardButton : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int leastWidth = 290;
    static constexpr int cardHeight = 156;

    explicit PresetCardButton(const PresetCard& card, QWidget* parent = nullptr);

    const PresetCard& card() const { return m_card; }
    bool matches(const QString& search) const;

    QSize sizeHint() const override { return {leastWidth, cardHeight}; }

signals:
    void selected();
    void chosen();
    void renameAsked(const QString& name);
    void deleteAsked();
    void exportAsked();
    /// An arrow key: one of Qt::Key_Left, Key_Right, Key_Up, Key_Down.
    void neighborAsked(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    /// Enter and Escape end the editing of the name, and not the dialog.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRect nameRect() const;
    void addMenu();
    void beginRenaming();
    /// With the old name where that is what `name` says, or where it says nothing.
    void endRenaming(const QString& name);
    void paintTexts(QPainter& painter, const Theme& theme) const;
    void paintBadge(QPainter& painter, const QRect& line, const Theme& theme) const;

    PresetCard m_card;
    QMenu* m_menu = nullptr; ///< null for shipped presets
    IconButton* m_menuButton = nullptr;
    QLineEdit* m_nameEditor = nullptr;
};

} // namespace costberg
