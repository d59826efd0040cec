#pragma once

#include "ui/dialogs/export_settings.h"

#include <QDialog>

class QLabel;
class QMimeData;
class QPushButton;

namespace costberg {

class ExportForm;
class PicturePreview;

/// Makes a picture of the chart: to a file or to the clipboard, with a preview that follows every setting. With the
/// default settings a file has the same bytes as the headless command's.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `scenario` is what the picture carries; `suggestedName` is that of the file, without a folder or an extension.
    ExportDialog(const ChartData& chart, CarriedScenario scenario, const ExportSettings& settings,
                 const QString& suggestedName, QWidget* parent = nullptr);

    const ExportSettings& settings() const { return m_settings; }

    /// Writes the picture. Where that fails, the dialog says why and stays.
    void saveTo(const QString& path);
    void copy();

signals:
    void saved(const QString& path);
    void copied();

private:
    void layOut();
    QLayout* buttonRow();
    void follow(const ExportSettings& settings);
    void askWhere();
    void say(const Refused& refused);
    QMimeData* clipboardContent() const;

    ChartData m_chart;
    CarriedScenario m_scenario;
    ExportSettings m_settings;
    QString m_suggestedName;
    PicturePreview* m_preview;
    ExportForm* m_form;
    QLabel* m_error;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace costberg
