#pragma once

#include "ui/present/input_rows.h"

#include <QLineEdit>

#include <functional>

namespace costberg {

/// What a field has to say about the text in it.
enum class FieldTone { Reading, Refusal };

/// The exact value of a row. At rest it shows the value rounded, with the keyboard in it every digit. A text counts
/// when it is entered, by Enter or by leaving; one that says nothing is refused with the reason, and the old value
/// stays.
class ValueField : public QLineEdit {
    Q_OBJECT

public:
    using Reader = std::function<FieldReading(const QString& text)>;

    explicit ValueField(Reader reader, QWidget* parent = nullptr);

    /// Does not touch a text that is being typed.
    void display(const SliderRow& row);
    /// Takes the keyboard with this text as if it had been typed, to be changed or entered.
    void beginTyping(const QString& text);
    /// Enters what is being typed, as leaving the field does.
    void finishTyping();

    /// The width at which the text is seen whole.
    int fullWidth() const;

signals:
    void entered(double value);
    /// A range was entered; the value stays.
    void rangeEntered(costberg::Interval range);
    /// Arrow and page keys: as those of the slider.
    void stepAsked(double steps);
    /// What to show beneath the field; empty: nothing.
    void said(const QString& message, costberg::FieldTone tone);
    /// The field was left with a text that says nothing.
    void refused(const QString& reason);
    void left();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void sayReading();
    /// False where the text is refused.
    bool enter();
    void restore();
    void showText(const QString& text);
    void stepBy(double steps);

    Reader m_reader;
    double m_value = 0;
    QString m_shortText;
    QString m_fieldText;
    bool m_isTyped = false;          ///< the text is the user's, and not yet entered
    bool m_isRefused = false;        ///< the text as it is now says nothing
    bool m_selectsOnRelease = false; ///< the click that brings the keyboard selects all
};

} // namespace costberg
