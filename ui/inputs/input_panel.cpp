#include "ui/inputs/input_panel.h"

namespace costberg {

InputPanel::InputPanel(Reader reader, QWidget* parent) : QWidget(parent), m_reader(std::move(reader)) {
    setObjectName(QStringLiteral("inputPanel"));
}

void InputPanel::display(const InputPanelData& panel) { m_shown = panel; }

QStringList InputPanel::openGroups() const { return {}; }

void InputPanel::unfold(const QStringList&) {}

void InputPanel::focusTarget(const SliderTarget&) {}

} // namespace costberg
