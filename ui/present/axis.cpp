#include "ui/present/chart_data.h"

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

/// The smallest of 1, 2 and 5 times a power of ten that makes at most six steps.
double stepFor(double maximum) {
    const double rough = maximum / 6;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * (1 + 1e-12))
            return factor * power;
    return 10 * power;
}

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
