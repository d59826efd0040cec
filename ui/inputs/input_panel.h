#pragma once

#include "core/session/actions.h"
#include "ui/present/input_rows.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace costberg {

/// The left of the window: what to start from, the three levers, what matters most, and the rest in groups that fold.
/// It scrolls by itself.
class InputPanel : public QWidget {
    Q_OBJECT

public:
    /// What a text that is being typed says, in the current scenario: readingOf of ui/present/input_rows.h.
    using Reader = std::function<FieldReading(const SliderTarget& target, const QString& text)>;

    explicit InputPanel(Reader reader, QWidget* parent = nullptr);

    void display(const InputPanelData& panel);

    /// The ids of the unfolded groups.
    QStringList openGroups() const;
    /// Unfolds these groups and folds the others.
    void unfold(const QStringList& groups);
    /// Unfolds the group of this slider, scrolls to it and gives it the keyboard.
    void focusTarget(const SliderTarget& target);

signals:
    /// SetInput, SetLever, Settle, CancelGesture, SetChoice, AdoptValue, ResetInput and EditSource.
    void acted(const costberg::Action& action);
    /// Show the gallery of presets.
    void presetsAsked();
    /// Show the story of the current scenario.
    void storyAsked();
    /// Take over this one of allAccelerators(): the window knows the scenario that its setting depends on.
    void acceleratorAsked(std::size_t index);

private:
    Reader m_reader;
    InputPanelData m_shown;
};

} // namespace costberg
