#pragma once

#include "app/desk.h"

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace costberg {

class ChartView;
class ValueSlider;

/// Somebody who tries everything that the window offers: drags sliders, the ends of ranges and the tops of bars,
/// mostly, presses keys, types sense and nonsense, looks at the chart in every way, changes methods, goes back and
/// forth in the history, pins and compares. The same seed does the same.
class RandomUser {
public:
    /// Called after every single event, which the window has not been given time to work off. `isMove`: it is one of a
    /// gesture, as a frame of a drag.
    using AfterEvent = std::function<void(bool isMove)>;

    RandomUser(Desk& desk, std::uint64_t seed, AfterEvent afterEvent);

    /// Does one thing, and leaves nothing unfinished.
    void act();
    /// Drags one of the sliders that can be seen.
    void dragSlider();
    /// Gives a range to everything that has a published one.
    void adoptAllRanges();
    /// What was done last, in words.
    const std::string& lastAct() const { return m_lastAct; }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    double unit() { return static_cast<double>(m_random() >> 11U) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }
    template <class Item> const Item& anyOf(const std::vector<Item>& items) { return items[below(items.size())]; }

    void dragRangeHandle();
    void dragBarTop();
    void pressKeys();
    void pressKeysOnChart();
    void typeIntoField();
    void scrubHistory();
    void changeLook();
    void changeSweep();
    void changeMethod();
    void changeRanges();
    void walkHistory();
    void changeScenarios();
    void changeLayout();

    std::vector<ValueSlider*> visibleSliders() const;
    void drag(QWidget& widget, QPointF from, double farthest);
    void dispatch(const Action& action, std::string what);
    void say(std::string what) { m_lastAct = std::move(what); }

    Desk& m_desk;
    std::mt19937_64 m_random;
    AfterEvent m_afterEvent;
    std::string m_lastAct;
};

} // namespace costberg
