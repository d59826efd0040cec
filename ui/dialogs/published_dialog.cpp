#include "ui/dialogs/published_dialog.h"

#include "ui/controls/segmented_control.h"
#include "ui/dialogs/form_layout.h"
#include "ui/present/published_rows.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace costberg {
namespace {

QLineEdit* fieldNamed(const char* name, const QString& placeholder, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setTextMargins(5, 0, 5, 0);
    field->setPlaceholderText(placeholder);
    return field;
}

/// A line that keeps its height while it says nothing, so that nothing moves while the user types.
QLabel* readingNamed(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setFont(fontOf(12));
    label->setWordWrap(true);
    label->setMinimumHeight(label->fontMetrics().lineSpacing());
    label->setTextFormat(Qt::PlainText);
    return label;
}

enum class Tone { Quiet, Refusal };

/// By the role of a color, so that it follows the theme.
void say(QLabel& label, const QString& text, Tone tone) {
    label.setForegroundRole(tone == Tone::Refusal ? QPalette::BrightText : QPalette::PlaceholderText);
    label.setText(text);
}

} // namespace

PublishedDialog::PublishedDialog(std::vector<PublishedViewOption> options, Reader read, QWidget* parent)
    : QDialog(parent), m_options(std::move(options)), m_read(std::move(read)), m_views(new SegmentedControl(this)),
      m_quantity(new QComboBox(this)), m_value(fieldNamed("publishedValue", tr("Such as $5.576M or 2.788M"), this)),
      m_valueReading(readingNamed("publishedValueReading", this)),
      m_tolerance(fieldNamed("publishedTolerance", tr("Such as 5; empty: only rounding may differ"), this)),
      m_toleranceReading(readingNamed("publishedToleranceReading", this)),
      m_source(fieldNamed("publishedSource", tr("Who published it, and where"), this)),
      m_sourceReading(readingNamed("publishedSourceReading", this)),
      m_comparison(readingNamed("publishedComparison", this)), m_accept(new QPushButton(tr("Add"), this)) {
    setObjectName(QStringLiteral("publishedDialog"));
    setWindowTitle(tr("A published figure"));
    m_views->setObjectName(QStringLiteral("publishedView"));
    m_quantity->setObjectName(QStringLiteral("publishedQuantity"));
    m_accept->setObjectName(QStringLiteral("acceptPublished"));
    m_accept->setDefault(true);
    layOut();
    showView(0);
    setTabOrder(m_views, m_quantity);
    setTabOrder(m_quantity, m_value);
    connect(m_views, &SegmentedControl::chosen, this, [this](int index) { showView(static_cast<std::size_t>(index)); });
    connect(m_quantity, &QComboBox::activated, this, &PublishedDialog::showReading);
    for (const QLineEdit* field : {m_value, m_tolerance, m_source})
        connect(field, &QLineEdit::textChanged, this, &PublishedDialog::showReading);
    connect(m_accept, &QPushButton::clicked, this, &PublishedDialog::accept);
    m_value->setFocus();
    resize(520, sizeHint().height());
}

void PublishedDialog::addField(QFormLayout& form, const QString& label, QLineEdit* field, QLabel* reading) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(reading);
    auto* title = new QLabel(label, this);
    title->setBuddy(field);
    form.addRow(title, column);
}

void PublishedDialog::layOut() {
    QFormLayout* form = newForm();
    form->addRow(tr("Compared in"), m_views);
    form->addRow(tr("Figure of"), m_quantity);
    addField(*form, tr("Published value"), m_value, m_valueReading);
    addField(*form, tr("Tolerance, %"), m_tolerance, m_toleranceReading);
    addField(*form, tr("Source"), m_source, m_sourceReading);
    form->addRow(m_comparison);
    layOutForm(*this, form, m_accept);
}

/// Keeps the quantity where the view has it too.
void PublishedDialog::showView(std::size_t index) {
    m_view = index;
    QStringList labels;
    QStringList tips;
    for (const PublishedViewOption& option : m_options) {
        labels << option.label;
        tips << option.tip;
    }
    m_views->display(labels, tips, static_cast<int>(index));
    const QVariant before = m_quantity->currentData();
    m_quantity->clear();
    for (const PublishedQuantity& quantity : m_options[index].quantities)
        m_quantity->addItem(quantity.label, QString::fromStdString(quantity.id));
    m_quantity->setCurrentIndex(std::max(0, m_quantity->findData(before)));
    showReading();
}

void PublishedDialog::change(std::size_t index, const PublishedDraft& draft) {
    m_changed = index;
    m_accept->setText(tr("Change"));
    const auto view = std::ranges::find(m_options, draft.view, &PublishedViewOption::view);
    showView(view == m_options.end() ? 0 : static_cast<std::size_t>(view - m_options.begin()));
    choose(draft.quantity);
    m_value->setText(draft.value);
    m_tolerance->setText(draft.tolerance);
    m_source->setText(draft.source);
    m_source->setCursorPosition(0);
    m_value->selectAll();
}

/// What the scenario no longer has in the view is still what the figure is of.
void PublishedDialog::choose(const std::string& quantity) {
    const QString id = QString::fromStdString(quantity);
    if (m_quantity->findData(id) < 0)
        m_quantity->addItem(quantityLabelOf(quantity), id);
    m_quantity->setCurrentIndex(m_quantity->findData(id));
}

PublishedDraft PublishedDialog::draft() const {
    return {m_options[m_view].view, m_quantity->currentData().toString().toStdString(), m_value->text(),
            m_tolerance->text(), m_source->text()};
}

void PublishedDialog::showReading() {
    const PublishedReading reading = m_read(draft());
    say(*m_valueReading, reading.value, reading.isValueRefused ? Tone::Refusal : Tone::Quiet);
    say(*m_toleranceReading, reading.tolerance, reading.isToleranceRefused ? Tone::Refusal : Tone::Quiet);
    say(*m_sourceReading, reading.source, Tone::Quiet);
    say(*m_comparison, reading.comparison, Tone::Quiet);
    m_accept->setEnabled(reading.figure.has_value());
}

void PublishedDialog::accept() {
    const PublishedReading reading = m_read(draft());
    if (!reading.figure)
        return;
    if (m_changed)
        emit acted(action::SetPublished{*m_changed, *reading.figure});
    else
        emit acted(action::AddPublished{*reading.figure});
    QDialog::accept();
}

} // namespace costberg
