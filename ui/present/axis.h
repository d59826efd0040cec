#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace costberg {

/// The scale of one panel, in the unit that its title names.
struct Axis {
    double minimum = 0;        ///< USD at its foot: 0, but a bridge's may begin below or above that
    double maximum = 1;        ///< USD (or 1 for shares) at the top of the axis
    double step = 1;           ///< between ticks: 1, 2 or 5 times a power of ten
    double unit = 1;           ///< USD that one on the axis stands for: 1, 1e3, 1e6, 1e9 or 1e12
    QString title;             ///< "US dollars, billions"
    std::vector<double> ticks; ///< USD, from the minimum
    QStringList tickLabels;    ///< in units: "0", "0.5", "1.0"

    bool operator==(const Axis&) const = default;
};

/// Whether the axis may move. During a drag it is held still, unless a bar leaves it or shrinks below a third of it.
enum class AxisFit { Free, Held };

/// The axis from 0 that holds `maximum` (USD) with 3 to 7 ticks. With Held, `previous` is kept while it still fits.
Axis axisFor(double maximum, AxisFit fit = AxisFit::Free, const Axis* previous = nullptr);
/// The axis from `lowest` to `highest` (USD, not the same). It begins at 0, but below that where `lowest` is, and above
/// where the whole range is only the uppermost part of what is above 0: its title says so then.
Axis axisBetween(double lowest, double highest, AxisFit fit = AxisFit::Free, const Axis* previous = nullptr);
/// 0 % to 100 %.
Axis shareAxis();

} // namespace costberg
