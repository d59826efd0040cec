#include "ui/dialogs/export_form.h"

#include "ui/controls/segmented_control.h"
#include "ui/dialogs/carry_switch.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace costberg {
namespace {

/// Above what is accepted, so that a size can be typed and be refused with the reason.
constexpr int largestTyped = 99999;

QString tr(const char* text) { return QCoreApplication::translate("ExportForm", text); }

QStringList formatLabels() { return {QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF")}; }

QStringList scaleLabels() {
    return {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×"), QStringLiteral("4×")};
}

QStringList backgroundLabels() { return {tr("Light"), tr("Dark"), tr("Transparent")}; }

QStringList sizeLabels() {
    QStringList labels;
    for (const QSize size : offeredPictureSizes)
        labels << QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
    return labels << tr("Custom");
}

int indexOfSize(QSize size) {
    const auto found = std::ranges::find(offeredPictureSizes, size);
    return found == offeredPictureSizes.end() ? -1 : static_cast<int>(found - offeredPictureSizes.begin());
}

void displayNumber(QSpinBox& field, int number) {
    const QSignalBlocker blocker(field);
    field.setValue(number);
}

void displayText(QLineEdit& field, const QString& text) {
    if (field.text() == text)
        return;
    field.setText(text);
    field.setCursorPosition(0);
}

QLineEdit* textField(const char* name, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setTextMargins(5, 0, 5, 0);
    return field;
}

} // namespace

ExportForm::ExportForm(const ChartData& chart, QWidget* parent) : QWidget(parent), m_rows(new QGridLayout(this)) {
    setObjectName(QStringLiteral("exportForm"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(10);
    m_rows->setColumnStretch(1, 1);
    addFormat();
    addSize();
    addScale();
    addBackground();
    m_rows->setRowMinimumHeight(m_rows->rowCount(), 8);
    addText("title", tr("Title"), chart.title, &PictureSettings::title);
    addText("subtitle", tr("Subtitle"), chart.subtitle, &PictureSettings::subtitle);
    addText("sources", tr("Sources"), chart.sourceLine, &PictureSettings::sourceLine);
    addNote();
    addScenario();
}

/// Every field changes a copy of the settings; display() of them says what all fields show.
template <class Change> void ExportForm::edit(Change change) {
    ExportSettings settings = m_settings;
    change(settings);
    if (settings == m_settings)
        return;
    display(settings);
    emit edited(settings);
}

void ExportForm::addRow(const QString& label, QWidget* field) {
    auto* title = new QLabel(label, this);
    title->setBuddy(field);
    const int row = m_rows->rowCount();
    m_rows->addWidget(title, row, 0);
    m_rows->addWidget(field, row, 1);
}

/// Its buttons are made at once, so that the tab key goes through the form from top to bottom.
SegmentedControl* ExportForm::segments(const char* name, const QStringList& labels) {
    auto* control = new SegmentedControl(this);
    control->setObjectName(QLatin1String(name));
    control->display(labels, {}, 0);
    return control;
}

void ExportForm::addFormat() {
    m_format = segments("pictureFormat", formatLabels());
    connect(m_format, &SegmentedControl::chosen, this, [this](int index) {
        edit([index](ExportSettings& settings) { settings.format = static_cast<PictureFormat>(index); });
    });
    addRow(tr("Format"), m_format);
}

QSpinBox* ExportForm::sizeField(const char* name, const QString& title) {
    auto* field = new QSpinBox(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setToolTip(title);
    field->setRange(1, largestTyped);
    field->setButtonSymbols(QSpinBox::NoButtons);
    field->setAlignment(Qt::AlignRight);
    connect(field, &QSpinBox::valueChanged, this, [this] {
        edit([this](ExportSettings& settings) { settings.picture.size = {m_width->value(), m_height->value()}; });
    });
    return field;
}

void ExportForm::addSize() {
    m_sizes = segments("pictureSizes", sizeLabels());
    connect(m_sizes, &SegmentedControl::chosen, this, &ExportForm::chooseSize);
    addRow(tr("Size"), m_sizes);
    m_width = sizeField("pictureWidth", tr("Width in pixels"));
    m_height = sizeField("pictureHeight", tr("Height in pixels"));
    auto* exact = new QWidget(this);
    auto* layout = new QHBoxLayout(exact);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_width);
    layout->addWidget(new QLabel(QStringLiteral("×"), exact));
    layout->addWidget(m_height);
    layout->addWidget(new QLabel(tr("pixels"), exact));
    layout->addStretch(1);
    addRow({}, exact);
}

void ExportForm::chooseSize(int index) {
    if (index >= static_cast<int>(offeredPictureSizes.size())) {
        m_width->setFocus();
        m_width->selectAll();
        return;
    }
    edit([index](ExportSettings& settings) {
        settings.picture.size = offeredPictureSizes[static_cast<std::size_t>(index)];
    });
}

void ExportForm::addScale() {
    m_scale = segments("pictureScale", scaleLabels());
    m_pixels = new QLabel(this);
    m_pixels->setObjectName(QStringLiteral("picturePixels"));
    m_pixels->setForegroundRole(QPalette::PlaceholderText);
    connect(m_scale, &SegmentedControl::chosen, this,
            [this](int index) { edit([index](ExportSettings& settings) { settings.picture.scale = index + 1; }); });
    auto* field = new QWidget(this);
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_scale);
    layout->addWidget(m_pixels, 1);
    addRow(tr("Scale"), field);
}

void ExportForm::addBackground() {
    m_background = segments("pictureBackground", backgroundLabels());
    connect(m_background, &SegmentedControl::chosen, this, [this](int index) {
        edit(
            [index](ExportSettings& settings) { settings.picture.background = static_cast<PictureBackground>(index); });
    });
    addRow(tr("Background"), m_background);
}

void ExportForm::addText(const char* name, const QString& label, const QString& computed,
                         std::optional<QString> PictureSettings::*setting) {
    const OwnText own{new QCheckBox(label, this), textField(name, this), setting};
    own.isShown->setObjectName(QLatin1String(name) + QLatin1String("Shown"));
    own.isShown->setToolTip(tr("Whether the picture has it"));
    own.text->setPlaceholderText(computed);
    own.text->setAccessibleName(label);
    own.text->setToolTip(computed.toHtmlEscaped());
    connect(own.isShown, &QCheckBox::clicked, this, [this, setting](bool isShown) {
        edit([&](ExportSettings& settings) {
            settings.picture.*setting = isShown ? std::nullopt : std::optional(QStringLiteral(""));
        });
    });
    connect(own.text, &QLineEdit::textEdited, this, [this, setting](const QString& text) {
        edit([&](ExportSettings& settings) {
            settings.picture.*setting = text.isEmpty() ? std::nullopt : std::optional(text);
        });
    });
    const int row = m_rows->rowCount();
    m_rows->addWidget(own.isShown, row, 0);
    m_rows->addWidget(own.text, row, 1);
    m_texts.push_back(own);
}

void ExportForm::addNote() {
    m_note = textField("note", this);
    m_note->setPlaceholderText(tr("A line of your own above the sources"));
    connect(m_note, &QLineEdit::textEdited, this,
            [this](const QString& text) { edit([&](ExportSettings& settings) { settings.picture.note = text; }); });
    addRow(tr("Note"), m_note);
}

void ExportForm::addScenario() {
    m_scenario = newCarrySwitch(this);
    connect(m_scenario, &QCheckBox::clicked, this,
            [this] { edit([this](ExportSettings& settings) { settings.picture.scenario = choiceOf(*m_scenario); }); });
    m_rows->addWidget(m_scenario, m_rows->rowCount(), 1);
}

void ExportForm::display(const ExportSettings& settings) {
    m_settings = settings;
    const PictureSettings& picture = settings.picture;
    m_format->display(formatLabels(), {}, static_cast<int>(settings.format));
    const int size = indexOfSize(picture.size);
    m_sizes->display(sizeLabels(), {}, size < 0 ? static_cast<int>(offeredPictureSizes.size()) : size);
    displayNumber(*m_width, picture.size.width());
    displayNumber(*m_height, picture.size.height());
    m_scale->display(scaleLabels(), {}, qRound(picture.scale) - 1);
    m_scale->setEnabled(settings.format == PictureFormat::Png);
    m_pixels->setText(sizeTextOf(settings));
    m_background->display(backgroundLabels(), {}, static_cast<int>(picture.background));
    for (const OwnText& own : m_texts) {
        const std::optional<QString>& text = picture.*own.setting;
        const bool isShown = !text || !text->isEmpty();
        own.isShown->setChecked(isShown);
        own.text->setEnabled(isShown);
        displayText(*own.text, text.value_or(QString()));
    }
    displayText(*m_note, picture.note);
    costberg::display(*m_scenario, picture.scenario);
}

} // namespace costberg
