#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace costberg {

/// A sentence that says what is the matter, what is to be known of it, and the answers as buttons. Its texts are plain.
class MessageDialog : public QDialog {
    Q_OBJECT

public:
    MessageDialog(const char* name, const QString& sentence, const QString& explanation, QWidget* parent);

    /// Below the explanation.
    void addField(QWidget* field);
    /// At the left, apart from the others.
    QPushButton* addApart(const char* name, const QString& text);
    QPushButton* addAnswer(const char* name, const QString& text);

    /// The name of the button that was pressed; empty where the dialog was closed without one.
    QString answer() const { return m_answer; }

private:
    QPushButton* button(const char* name, const QString& text);

    QString m_answer;
    QVBoxLayout* m_texts;
    QHBoxLayout* m_buttons;
};

} // namespace costberg
