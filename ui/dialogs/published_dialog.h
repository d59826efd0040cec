#pragma once

#include "core/session/actions.h"
#include "ui/present/published_entry.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace costberg {

class SegmentedControl;

/// Enters a figure that somebody published of the current scenario, or changes one. What is typed is read at once, with
/// the comparison; what cannot be read is refused with the reason and stays as it is typed. Accepted, `acted` comes
/// once.
class PublishedDialog : public QDialog {
    Q_OBJECT

public:
    using Reader = std::function<PublishedReading(const PublishedDraft&)>;

    PublishedDialog(std::vector<PublishedViewOption> options, Reader read, QWidget* parent = nullptr);

    /// Begins with this figure, which is at that place of the scenario's published ones and is to be changed.
    void change(std::size_t index, const PublishedDraft& draft);

    void accept() override;

signals:
    void acted(const costberg::Action& action);

private:
    void layOut();
    void addField(QFormLayout& form, const QString& label, QLineEdit* field, QLabel* reading);
    void showView(std::size_t index);
    void showReading();
    void choose(const std::string& quantity);
    PublishedDraft draft() const;

    std::vector<PublishedViewOption> m_options;
    Reader m_read;
    std::optional<std::size_t> m_changed; ///< the place of the figure that is changed
    std::size_t m_view = 0;
    SegmentedControl* m_views;
    QComboBox* m_quantity;
    QLineEdit* m_value;
    QLabel* m_valueReading;
    QLineEdit* m_tolerance;
    QLabel* m_toleranceReading;
    QLineEdit* m_source;
    QLabel* m_sourceReading;
    QLabel* m_comparison;
    QPushButton* m_accept;
};

} // namespace costberg
