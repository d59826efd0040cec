#pragma once

#include "ui/dialogs/export_settings.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace costberg {

class SegmentedControl;

/// The fields of the export settings. The texts that the chart itself has stand as placeholders.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    explicit ExportForm(const ChartData& chart, QWidget* parent = nullptr);

    void display(const ExportSettings& settings);

signals:
    void edited(const costberg::ExportSettings& settings);

private:
    /// A text that is computed, written by the user, or left out.
    struct OwnText {
        QCheckBox* isShown = nullptr;
        QLineEdit* text = nullptr;
        std::optional<QString> PictureSettings::*setting = nullptr;
    };

    template <class Change> void edit(Change change);
    SegmentedControl* segments(const char* name, const QStringList& labels);
    void addRow(const QString& label, QWidget* field);
    void addFormat();
    void addSize();
    void addScale();
    void addBackground();
    void addText(const char* name, const QString& label, const QString& computed,
                 std::optional<QString> PictureSettings::*setting);
    void addNote();
    void addScenario();
    void chooseSize(int index);
    QSpinBox* sizeField(const char* name, const QString& title);

    ExportSettings m_settings;
    QGridLayout* m_rows;
    SegmentedControl* m_format = nullptr;
    SegmentedControl* m_sizes = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    SegmentedControl* m_scale = nullptr;
    QLabel* m_pixels = nullptr;
    SegmentedControl* m_background = nullptr;
    std::vector<OwnText> m_texts;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_scenario = nullptr;
};

} // namespace costberg
