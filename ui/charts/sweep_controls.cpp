#include "ui/charts/sweep_controls.h"

#include "ui/charts/control_row.h"
#include "ui/controls/pick_button.h"
#include "ui/controls/pick_list.h"
#include "ui/controls/segmented_control.h"
#include "ui/present/labels.h"
#include "ui/present/sweep_text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace costberg {
namespace {

PickButton* pickButton(const char* name, const QString& accessibleName, ControlRow* row) {
    auto* button = new PickButton(row);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(accessibleName);
    return button;
}

/// A word and the button that it is about, which stay beside each other where the row is broken.
QWidget* fieldOf(const QString& word, PickButton* button, ControlRow* row) {
    auto* field = new QWidget(row);
    auto* label = new QLabel(word, field);
    label->setFont(fontOf(12));
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(button);
    return field;
}

} // namespace

SweepControls::SweepControls(ControlRow* row)
    : QObject(row), m_shape(new SegmentedControl(row)),
      m_along(pickButton("chartSweepAlong", tr("Input along the horizontal axis"), row)),
      m_against(pickButton("chartSweepAgainst", tr("Input along the vertical axis"), row)),
      m_alongField(fieldOf(tr("along"), m_along, row)), m_againstField(fieldOf(tr("against"), m_against, row)) {
    m_shape->setObjectName(QStringLiteral("chartSweepShape"));
    m_shape->setAccessibleName(tr("How the sweep is drawn"));
    connect(m_shape, &SegmentedControl::chosen, this,
            [this](int index) { emit acted(action::ShowSweep{static_cast<SweepShape>(index)}); });
    connect(m_along, &PickButton::clicked, this, [this] { offerInputs(Which::Along); });
    connect(m_against, &PickButton::clicked, this, [this] { offerInputs(Which::Against); });
}

void SweepControls::addTo(ControlRow& row) {
    for (QWidget* control : {static_cast<QWidget*>(m_shape), m_alongField, m_againstField})
        row.add(control);
}

void SweepControls::display(const ChartData& chart) {
    const bool isSweep = chart.sweep.has_value();
    const bool isMap = isSweep && chart.sweep->isMap();
    m_shape->setVisible(isSweep);
    m_alongField->setVisible(isSweep);
    m_againstField->setVisible(isMap);
    if (!isSweep)
        return;
    m_choices = chart.sweep->choices;
    m_alongInput = chart.sweep->along.input;
    m_againstInput = chart.sweep->against.input;
    m_shape->display({tr("Lines"), tr("Areas"), tr("Map")},
                     {tr("The five views along one input"), tr("One view along an input, divided into its parts"),
                      tr("One view over two inputs")},
                     static_cast<int>(chart.sweep->shape));
    for (PickButton* button : {m_along, m_against})
        button->setFixedHeight(m_shape->sizeHint().height());
    m_along->display(shortLabelOf(m_alongInput), {});
    m_against->display(shortLabelOf(m_againstInput), {});
}

void SweepControls::offerInputs(Which which) {
    PickButton* button = which == Which::Along ? m_along : m_against;
    const Input chosen = which == Which::Along ? m_alongInput : m_againstInput;
    std::vector<PickRow> rows;
    int current = -1;
    for (const SweepChoice& choice : m_choices) {
        if (choice.input == chosen)
            current = static_cast<int>(rows.size());
        rows.push_back({labelOf(choice.input), choiceDetailOf(choice), {}});
    }
    auto* list = new PickList(button);
    list->addFilter(tr("Type to find an input"));
    list->display(rows, current);
    connect(list, &PickList::picked, this, [this, which, choices = m_choices](int index) {
        const Input input = choices[static_cast<std::size_t>(index)].input;
        emit acted(which == Which::Along ? Action(action::SweepAlong{input}) : Action(action::SweepAgainst{input}));
    });
    list->openAt(*button);
}

} // namespace costberg
