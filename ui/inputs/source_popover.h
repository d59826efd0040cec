#pragma once

#include "ui/controls/popup.h"
#include "ui/present/input_rows.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace costberg {

/// Who says so: the source of a row, and a place to write one's own.
class SourcePopover : public Popup {
    Q_OBJECT

public:
    SourcePopover(const SliderRow& row, QWidget* parent);

signals:
    /// An empty source asks for that of the table.
    void sourceEntered(const QString& source);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showSource(const SliderRow& row);
    void showEditor();
    void enter();

    QVBoxLayout* m_column;
    QWidget* m_reading = nullptr; ///< the text, with the button that edits it
    QPlainTextEdit* m_editor = nullptr;
    QString m_givenSource;
};

} // namespace costberg
