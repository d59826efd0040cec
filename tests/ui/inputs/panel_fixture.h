#pragma once

#include "core/presets.h"
#include "core/session/actions.h"
#include "ui/inputs/input_panel.h"
#include "ui/inputs/value_slider.h"
#include "ui/present/words.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace costberg {

/// What a test wants to know of an action, as text: "SetInput rental.price 2.5".
inline std::string textOf(const Action& action) {
    const auto number = [](double value) { return QByteArray::number(value, 'g', 17).toStdString(); };
    if (const auto* set = std::get_if<action::SetInput>(&action))
        return "SetInput " + std::string(specOf(set->input).id) + " " + number(set->value);
    if (const auto* set = std::get_if<action::SetLever>(&action))
        return "SetLever " + std::string(specOf(set->lever).id) + " " + number(set->quantity);
    if (const auto* set = std::get_if<action::SetChoice>(&action))
        return "SetChoice " + std::string(specOf(set->choice).id) + " " + std::to_string(set->valueIndex);
    if (const auto* adopt = std::get_if<action::AdoptValue>(&action))
        return "AdoptValue " + std::string(specOf(adopt->input).id) + " " + number(adopt->value) + " " + adopt->source;
    if (const auto* reset = std::get_if<action::ResetInput>(&action))
        return "ResetInput " + std::string(specOf(reset->input).id) +
               (reset->to == ResetTo::Preset ? " preset" : " default");
    if (const auto* edit = std::get_if<action::EditSource>(&action))
        return "EditSource " + std::string(specOf(edit->input).id) + " " + edit->source;
    if (const auto* set = std::get_if<action::SetRange>(&action))
        return "SetRange " + std::string(specOf(set->input).id) + " " + (set->low ? number(*set->low) : "-") + " " +
               (set->high ? number(*set->high) : "-");
    if (const auto* adopt = std::get_if<action::AdoptRanges>(&action))
        return "AdoptRanges " + std::to_string(adopt->inputs.size());
    if (const auto* clear = std::get_if<action::ClearRanges>(&action))
        return "ClearRanges " + std::to_string(clear->inputs.size());
    if (std::holds_alternative<action::Settle>(action))
        return "Settle";
    if (std::holds_alternative<action::CancelGesture>(action))
        return "CancelGesture";
    return "another action";
}

inline Session openingSession() {
    Scenario scenario = *presetWithId(openingPresetId);
    scenario.preset = scenario.id;
    return sessionOf({"", {scenario}, {}});
}

/// The panel with a session behind it that does at once what is asked, on the opening preset.
class PanelTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&panel, &InputPanel::acted, &panel, [this](const Action& action) {
            actions.push_back(textOf(action));
            dispatch(action);
        });
        panel.resize(370, 900);
        show();
        panel.show();
        panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
        leave();
    }

    /// Takes the keyboard away from whatever has it.
    void leave() { part("startFrom")->setFocus(); }

    void dispatch(const Action& action) {
        session = reduce(std::move(session), action);
        show();
    }

    void show() { panel.display(inputPanelDataOf(session, resultsOf(documentOf(session)))); }

    template <class Part = QWidget> Part* part(const char* name) {
        return panel.findChild<Part*>(QString::fromLatin1(name));
    }

    double valueOf(Input input) const { return currentScenario(session).at(input).value; }

    void type(const char* field, const char* text) {
        part<QLineEdit>(field)->setFocus();
        part<QLineEdit>(field)->selectAll();
        QTest::keyClicks(part(field), QString::fromUtf8(text));
    }

    std::vector<std::string> actions;
    Session session = openingSession();
    InputPanel panel{[this](const SliderTarget& target, const QString& text) {
        return readingOf(target, text, currentScenario(session));
    }};
};

} // namespace costberg
