#include "ui/present/axis.h"

#include "ui/present/round_numbers.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace costberg {
namespace {

struct AxisUnit {
    double dollars;
    const char* title;
};

constexpr std::array<AxisUnit, 5> axisUnits{{{1e12, QT_TRANSLATE_NOOP("Axis", "US dollars, trillions")},
                                             {1e9, QT_TRANSLATE_NOOP("Axis", "US dollars, billions")},
                                             {1e6, QT_TRANSLATE_NOOP("Axis", "US dollars, millions")},
                                             {1e3, QT_TRANSLATE_NOOP("Axis", "US dollars, thousands")},
                                             {1, QT_TRANSLATE_NOOP("Axis", "US dollars")}}};

const AxisUnit& unitFor(double maximum) {
    for (const AxisUnit& unit : axisUnits)
        if (maximum >= unit.dollars)
            return unit;
    return axisUnits.back();
}

/// So that it makes at most six steps.
double stepFor(double maximum) { return roundAbove(maximum / 6); }

int decimalsFor(double step) { return std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9))); }

/// Beyond this many units a label has too many digits to be read at a glance.
constexpr double largestCounted = 1e6;

QString tickLabel(double inUnits, int decimals) {
    if (inUnits == 0)
        return QStringLiteral("0");
    return inUnits < largestCounted ? decimalText(inUnits, decimals) : quantityText(inUnits, "");
}

void addTicks(Axis& axis) {
    const int decimals = decimalsFor(axis.step / axis.unit);
    const int count = static_cast<int>(std::round(axis.maximum / axis.step));
    for (int i = 0; i <= count; ++i) {
        axis.ticks.push_back(i * axis.step);
        axis.tickLabels << tickLabel(i * axis.step / axis.unit, decimals);
    }
}

/// A range that is less than this part of what is above 0 is shown without the rest.
constexpr double cutBelow = 0.35;
/// While an axis is held it may be cut or not up to this factor beyond that border.
constexpr double heldBorder = 1.5;
/// Of a range, so much more is shown below it where the axis is cut.
constexpr double roomBelow = 0.3;
/// A range that is less than this part of the axis is within its rounding.
constexpr double leastRange = 1e-7;

bool isCut(const Axis& axis) { return axis.minimum > 0; }

bool mustBeCut(double lowest, double highest, const Axis* held) {
    const double border = held == nullptr ? cutBelow : isCut(*held) ? cutBelow * heldBorder : cutBelow / heldBorder;
    const double range = highest - lowest;
    return range < border * highest && range > leastRange * highest;
}

/// The unit in which the steps have few decimals.
const AxisUnit& unitFor(double size, double step) {
    const AxisUnit* unit = &unitFor(size);
    while (unit != &axisUnits.back() && decimalsFor(step / unit->dollars) > 2)
        ++unit;
    return *unit;
}

void addTicksBetween(Axis& axis) {
    const int decimals = decimalsFor(axis.step / axis.unit);
    const auto first = static_cast<long long>(std::round(axis.minimum / axis.step));
    const auto last = static_cast<long long>(std::round(axis.maximum / axis.step));
    for (long long i = first; i <= last; ++i) {
        const double value = static_cast<double>(i) * axis.step;
        axis.ticks.push_back(value);
        axis.tickLabels << (i == 0 ? QStringLiteral("0") : decimalText(value / axis.unit, decimals));
    }
}

bool stillHolds(const Axis& axis, double lowest, double highest) {
    return axis.minimum <= lowest && highest <= axis.maximum && isCut(axis) == mustBeCut(lowest, highest, &axis) &&
           highest - std::min(lowest, axis.minimum) >= (axis.maximum - axis.minimum) / 3;
}

/// Where there is nothing to show, any axis fits.
bool stillFits(const Axis& axis, double maximum) {
    return maximum <= axis.maximum && (maximum >= axis.maximum / 3 || !(maximum > 0));
}

} // namespace

Axis axisFor(double maximum, AxisFit fit, const Axis* previous) {
    if (fit == AxisFit::Held && previous != nullptr && stillFits(*previous, maximum))
        return *previous;
    if (!(maximum > 0))
        maximum = 1;
    Axis axis;
    axis.step = stepFor(maximum);
    axis.maximum = std::ceil(maximum / axis.step - 1e-9) * axis.step;
    const AxisUnit& unit = unitFor(axis.maximum);
    axis.unit = unit.dollars;
    axis.title = QCoreApplication::translate("Axis", unit.title);
    addTicks(axis);
    return axis;
}

Axis axisBetween(double lowest, double highest, AxisFit fit, const Axis* previous) {
    const bool isHeld = fit == AxisFit::Held && previous != nullptr;
    if (isHeld && stillHolds(*previous, lowest, highest))
        return *previous;
    const bool cuts = lowest > 0 && mustBeCut(lowest, highest, isHeld ? previous : nullptr);
    const double foot = cuts ? lowest - roomBelow * (highest - lowest) : std::min(lowest, 0.0);
    Axis axis;
    axis.step = stepFor(highest - foot);
    axis.minimum = std::floor(foot / axis.step + 1e-9) * axis.step;
    axis.maximum = std::ceil(highest / axis.step - 1e-9) * axis.step;
    const AxisUnit& unit = unitFor(std::max(axis.maximum, -axis.minimum), axis.step);
    axis.unit = unit.dollars;
    addTicksBetween(axis);
    const QString title = QCoreApplication::translate("Axis", unit.title);
    axis.title = isCut(axis) ? QCoreApplication::translate("Axis", "%1; the axis begins at %2, not at 0")
                                   .arg(title, axis.tickLabels.front())
                             : title;
    return axis;
}

Axis shareAxis() {
    Axis axis;
    axis.step = 0.2;
    axis.title = QCoreApplication::translate("Axis", "Share of the total");
    for (int i = 0; i <= 5; ++i) {
        axis.ticks.push_back(i * axis.step);
        axis.tickLabels << decimalText(20 * i, 0) + QLatin1Char('%');
    }
    return axis;
}

} // namespace costberg
