#include "core/model/figure_names.h"

namespace costberg {
namespace {

constexpr std::array<FigureSpec, allFigures.size()> specs{
    {{"total_gpu_hours", "GPU-hours in all", "GPU-h"},
     {"hardware_capex", "Hardware capex", "USD"},
     {"owned_cost_per_busy_hour", "Owned GPU-hour, break-even rent", "USD/GPU-h"},
     {"owned_cost_per_busy_hour_with_capital", "The same with cost of capital", "USD/GPU-h"},
     {"break_even_utilization", "Break-even utilization", "fraction"},
     {"capacity_share", "Share of the fleet's time", "fraction"},
     {"fleet_years", "Fleet time used", "year"},
     {"energy_mwh", "Energy of owned hours", "MWh"},
     {"cash_to_headline", "Cash / paper", "x"}}};

} // namespace

const FigureSpec& specOf(Figure figure) { return specs[static_cast<std::size_t>(figure)]; }

} // namespace costberg
