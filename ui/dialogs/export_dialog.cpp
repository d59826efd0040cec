#include "ui/dialogs/export_dialog.h"

#include "core/text/messages.h"
#include "ui/dialogs/export_form.h"
#include "ui/dialogs/picture_preview.h"
#include "ui/present/words.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace costberg {

ExportDialog::ExportDialog(const ChartData& chart, CarriedScenario scenario, const ExportSettings& settings,
                           const QString& suggestedName, QWidget* parent)
    : QDialog(parent), m_chart(chart), m_scenario(std::move(scenario)), m_settings(settings),
      m_suggestedName(suggestedName), m_preview(new PicturePreview(chart, this)), m_form(new ExportForm(chart, this)),
      m_error(new QLabel(this)), m_copy(new QPushButton(tr("Copy"), this)), m_save(new QPushButton(tr("Save…"), this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export the chart"));
    layOut();
    connect(m_form, &ExportForm::edited, this, &ExportDialog::follow);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askWhere);
    m_form->display(settings);
    follow(settings);
    resize(QSize(1120, 640).boundedTo(screen()->availableSize()));
}

void ExportDialog::layOut() {
    m_error->setObjectName(QStringLiteral("exportError"));
    m_error->setForegroundRole(QPalette::BrightText);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setMinimumHeight(3 * m_error->fontMetrics().lineSpacing());
    m_error->setAlignment(Qt::AlignTop);
    m_form->setFixedWidth(400);
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(buttonRow());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 20, 16);
    layout->setSpacing(20);
    layout->addWidget(m_preview, 1);
    layout->addLayout(column);
}

QLayout* ExportDialog::buttonRow() {
    auto* cancel = new QPushButton(tr("Close"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_copy->setObjectName(QStringLiteral("copyPicture"));
    m_copy->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("savePicture"));
    m_save->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return row;
}

void ExportDialog::follow(const ExportSettings& settings) {
    m_settings = settings;
    m_preview->display(pictureOf(settings));
    Refused refused = refusalOf(pictureOf(settings));
    if (refused)
        refused->where.clear(); // The fields beside the message say it.
    say(refused);
    m_copy->setEnabled(!refused);
    m_save->setEnabled(!refused);
}

void ExportDialog::say(const Refused& refused) {
    m_error->setText(refused ? fromCore(messageOf(*refused)) : QString());
}

void ExportDialog::askWhere() {
    const QString extension = extensionOf(m_settings.format);
    QFileDialog dialog(this, tr("Save the picture"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(extension);
    dialog.setNameFilter(tr("%1 picture (*.%2)").arg(extension.toUpper(), extension));
    dialog.selectFile(m_suggestedName + QLatin1Char('.') + extension);
    if (dialog.exec() == QDialog::Accepted)
        saveTo(dialog.selectedFiles().constFirst());
}

void ExportDialog::saveTo(const QString& path) {
    const Refused refused =
        exportPicture(QFile::encodeName(path).toStdString(), m_chart, pictureOf(m_settings), m_scenario);
    say(refused);
    if (refused)
        return;
    emit saved(path);
    accept();
}

void ExportDialog::copy() {
    if (refusalOf(pictureOf(m_settings)))
        return;
    QGuiApplication::clipboard()->setMimeData(clipboardContent());
    emit copied();
}

/// As an image for programs that know no other, and in the chosen format for those that do.
QMimeData* ExportDialog::clipboardContent() const {
    auto* content = new QMimeData;
    content->setImageData(imageOf(m_chart, pictureOf(m_settings)));
    switch (m_settings.format) {
    case PictureFormat::Png:
        content->setData(QStringLiteral("image/png"), pngOf(m_chart, pictureOf(m_settings), m_scenario));
        break;
    case PictureFormat::Svg:
        content->setData(QStringLiteral("image/svg+xml"), svgOf(m_chart, pictureOf(m_settings), m_scenario));
        break;
    case PictureFormat::Pdf:
        content->setData(QStringLiteral("application/pdf"), pdfOf(m_chart, pictureOf(m_settings), m_scenario));
        break;
    }
    return content;
}

} // namespace costberg
