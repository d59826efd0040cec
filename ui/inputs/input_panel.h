#pragma once

#include "core/session/actions.h"
#include "ui/present/input_rows.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QAbstractButton;
class QScrollArea;

namespace costberg {

class InputGroupWidget;
class PickButton;
class RowList;
class SliderRowWidget;

/// The left of the window: what to start from, the three levers, what matters most, and the rest in groups that fold.
/// It scrolls by itself.
class InputPanel : public QWidget {
    Q_OBJECT

public:
    /// What a text that is being typed says, in the current scenario: readingOf of ui/present/input_rows.h.
    using Reader = std::function<FieldReading(const SliderTarget& target, const QString& text)>;
    /// What is said of a place on a slider that shows a curve, or of the mark there.
    using CurveTip =
        std::function<QString(const SliderRow& row, double value, const std::optional<SliderMarkKind>& mark)>;

    /// What is said of the whole curve and its marks to those who do not point.
    using CurveText = std::function<QString(const SliderRow& row)>;

    explicit InputPanel(Reader reader, QWidget* parent = nullptr);
    ~InputPanel() override;

    void display(const InputPanelData& panel);
    void describeCurvesBy(CurveTip tip, CurveText text);

    /// The sliders that can be seen without scrolling or unfolding.
    const std::vector<SliderTarget>& visibleTargets() const { return m_visible; }
    /// The ids of the unfolded groups.
    QStringList openGroups() const;
    /// Unfolds these groups and folds the others.
    void unfold(const QStringList& groups);
    /// The slider whose row has the keyboard.
    std::optional<SliderTarget> focusedTarget() const;
    /// Unfolds the group of this slider, scrolls to it and gives it the keyboard.
    void focusTarget(const SliderTarget& target);
    /// The same with a choice; does nothing where it is no question now.
    void focusChoice(Choice choice);
    /// Enters what is being typed, as leaving the field does: before the document is saved, exported or undone.
    void finishTyping();

    QSize sizeHint() const override { return {370, 900}; }

signals:
    /// SetInput, SetLever, SetRange, Settle, CancelGesture, SetChoice, AdoptValue, AdoptRanges, ClearRanges,
    /// ResetInput and EditSource.
    void acted(const costberg::Action& action);
    /// Show the gallery of presets.
    void presetsAsked();
    /// Show the story of the current scenario.
    void storyAsked();
    /// Take over this one of allAccelerators(): the window knows the scenario that its setting depends on.
    void acceleratorAsked(std::size_t index);
    /// Other sliders can be seen.
    void visibleTargetsChanged();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* madeStart();
    RowList* madeRows();
    QWidget* madeForemostCaption();
    void displayGroups(const std::vector<InputGroup>& groups);
    InputGroupWidget* madeGroup(const InputGroup& group);
    InputGroupWidget* groupOf(const SliderTarget& target) const;
    SliderRowWidget* rowOf(const SliderTarget& target) const;
    void orderTabs();
    void findVisible();
    void describeCurveOf(SliderRowWidget& row);
    bool showCurveTip(const QPoint& place, const QPoint& onScreen);
    void reveal(const QWidget& group);

    Reader m_reader;
    CurveTip m_curveTip;
    CurveText m_curveText;
    std::vector<SliderTarget> m_visible;
    InputPanelData m_shown;
    QStringList m_openGroups; ///< also of groups that are not displayed yet
    QScrollArea* m_scroll;
    QWidget* m_content;
    PickButton* m_start;
    QAbstractButton* m_story;
    RowList* m_levers;
    RowList* m_foremost;
    QWidget* m_groupColumn;
    std::vector<InputGroupWidget*> m_groups;
};

} // namespace costberg
