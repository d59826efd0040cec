#include "ui/present/plot_axis.h"

#include "core/text/unit_words.h"
#include "ui/present/labels.h"
#include "ui/present/round_numbers.h"
#include "ui/present/slider_scale.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace costberg {
namespace {

constexpr std::size_t mostTicks = 8;
constexpr std::size_t fewestTicks = 3;
/// Amounts further apart than this do not show on one linear axis.
constexpr double logarithmicFrom = 20;
/// While an axis is held it stays of its kind up to this factor beyond that border, and while its amounts are not
/// smaller than its end by the next.
constexpr double heldBorder = 2;
constexpr double heldShrinking = 10;
/// What is further below the greatest amount lies on the piece down to 0.
constexpr double mostDecades = 1e6;
constexpr int typedDigits = 3;

QString tr(const char* text) { return QCoreApplication::translate("Axis", text); }

double startOf(const PlotScale& scale) { return scale.beginsAtZero ? zeroPiece : 0; }

double logarithmicPart(double value, const PlotScale& scale) {
    return std::log(value / scale.from) / std::log(scale.to / scale.from);
}

std::vector<double> linearTicks(const PlotScale& scale) {
    return multiplesBetween(scale.from, scale.to, roundAbove((scale.to - scale.from) / 6));
}

/// The most ticks that are not too many.
std::vector<double> logarithmicTicks(const PlotScale& scale) {
    constexpr std::array dense{1.0, 1.5, 2.0, 3.0, 5.0, 7.0};
    constexpr std::array usual{1.0, 2.0, 5.0};
    std::vector<double> ticks = powersBetween(scale.from, scale.to, dense);
    if (ticks.size() > mostTicks)
        ticks = powersBetween(scale.from, scale.to, usual);
    for (int decades = 1; ticks.size() > mostTicks; ++decades)
        ticks = powersBetween(scale.from, scale.to, std::span(usual).first(1), decades);
    return ticks.size() >= fewestTicks ? ticks : linearTicks(scale);
}

std::vector<double> ticksOf(const PlotScale& scale) {
    if (scale.scale == Scale::Linear)
        return linearTicks(scale);
    std::vector<double> ticks = logarithmicTicks(scale);
    if (scale.beginsAtZero)
        ticks.insert(ticks.begin(), 0);
    return ticks;
}

QString tickText(double value, std::string_view unit) {
    if (notationOf(unit) == Notation::Money)
        return roundMoneyText(value);
    return unit == "FLOP/s" ? quantityText(value, unit) : shortFieldText(value, unit);
}

/// "Rental price ($/GPU-h)", "Useful life (years)"; the label alone where it says what is counted.
QString titleOf(Input input) {
    const std::string_view unit = specOf(input).unit;
    const QString name = unit == "FLOP/s" ? QString() : unitText(unit);
    if (name.isEmpty())
        return labelOf(input);
    const bool isPrice = notationOf(unit) == Notation::Money;
    return QStringLiteral("%1 (%2)").arg(shortLabelOf(input), isPrice ? QLatin1Char('$') + name : name);
}

bool isLogarithmic(const Extent& extent, const PlotAxis* held) {
    double border = logarithmicFrom;
    if (held != nullptr)
        border *= held->scale.scale == Scale::Log ? 1 / heldBorder : heldBorder;
    return extent.least > 0 && extent.greatest / extent.least > border;
}

bool stillFits(const PlotScale& scale, const Extent& extent) {
    const bool isAboveFoot = scale.beginsAtZero || (!extent.hasZero && extent.least >= scale.from);
    return isAboveFoot && extent.greatest <= scale.to && extent.greatest >= scale.to / heldShrinking;
}

PlotAxis logarithmicAmountAxis(const Extent& extent) {
    PlotAxis axis;
    const double foot = std::max(extent.least, extent.greatest / mostDecades);
    axis.scale = {Scale::Log, roundBelow(foot), roundAbove(extent.greatest),
                  extent.hasZero || extent.least < extent.greatest / mostDecades};
    axis.title = tr("US dollars, logarithmic scale");
    axis.ticks = ticksOf(axis.scale);
    for (const double tick : axis.ticks)
        axis.tickLabels << roundMoneyText(tick);
    return axis;
}

} // namespace

bool PlotScale::contains(double value) const { return value <= to && value >= (beginsAtZero ? 0 : from); }

double positionOf(double value, const PlotScale& scale) {
    if (scale.scale == Scale::Linear)
        return (value - scale.from) / (scale.to - scale.from);
    if (value < scale.from && (scale.beginsAtZero || value <= 0))
        return scale.beginsAtZero ? zeroPiece * value / scale.from : -1;
    return startOf(scale) + (1 - startOf(scale)) * logarithmicPart(value, scale);
}

double valueAt(double position, const PlotScale& scale) {
    if (scale.scale == Scale::Linear)
        return scale.from + position * (scale.to - scale.from);
    const double start = startOf(scale);
    if (position < start)
        return scale.from * position / start;
    return scale.from * std::pow(scale.to / scale.from, (position - start) / (1 - start));
}

PlotAxis inputAxisOf(Input input, const InputState& state, AxisFit fit, const PlotAxis* previous) {
    if (fit == AxisFit::Held && previous != nullptr && previous->scale.contains(state.value))
        return *previous;
    const SliderScale slider = scaleOf(input, state);
    PlotAxis axis;
    axis.scale = {slider.scale, slider.track.from, slider.track.to, slider.hasZeroStop && state.value == 0};
    axis.title = titleOf(input);
    axis.ticks = ticksOf(axis.scale);
    for (const double tick : axis.ticks)
        axis.tickLabels << tickText(tick, specOf(input).unit);
    return axis;
}

void Extent::include(double usd) {
    if (usd > 0)
        least = least > 0 ? std::min(least, usd) : usd;
    hasZero = hasZero || usd <= 0;
    greatest = std::max(greatest, usd);
}

PlotAxis amountAxisOf(const Extent& extent, AxisFit fit, const PlotAxis* previous) {
    const PlotAxis* held = fit == AxisFit::Held ? previous : nullptr;
    if (!isLogarithmic(extent, held)) {
        const bool staysLinear = held != nullptr && held->scale.scale == Scale::Linear &&
                                 extent.greatest <= held->scale.to && extent.greatest >= held->scale.to / 3;
        return staysLinear ? *held : plotAxisOf(axisFor(extent.greatest));
    }
    if (held != nullptr && held->scale.scale == Scale::Log && stillFits(held->scale, extent))
        return *held;
    return logarithmicAmountAxis(extent);
}

PlotAxis plotAxisOf(const Axis& axis) {
    return {{Scale::Linear, axis.minimum, axis.maximum, false}, axis.title, axis.ticks, axis.tickLabels};
}

std::vector<double> valuesAlong(const PlotScale& scale, std::size_t count) {
    std::vector<double> values;
    if (scale.beginsAtZero)
        values.push_back(0);
    const double start = startOf(scale);
    for (std::size_t i = 0; i < count; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(count - 1);
        const double exact = i == 0           ? scale.from
                             : i + 1 == count ? scale.to
                                              : valueAt(start + (1 - start) * part, scale);
        const double value = i == 0 || i + 1 == count ? exact : roundedTo(typedDigits, exact);
        if (values.empty() || (value > values.back() && value <= scale.to))
            values.push_back(value);
    }
    return values;
}

} // namespace costberg
