#include "core/model/figure_names.h"

namespace costberg {
namespace {

constexpr std::array<FigureSpec, allFigures.size()> specs{
    {{"total_gpu_hours", "GPU-hours in all", "GPU-h"},
     {"hardware_capex", "Hardware capex", "USD"},
     {"owned_cost_per_busy_hour", "Owned GPU-hour, break-even rent", "USD/GPU-h"},
     {"owned_cost_per_busy_hour_with_capital", "Owned GPU-hour, with interest", "USD/GPU-h"},
     {"break_even_utilization", "Break-even utilization", "fraction"},
     {"capacity_share", "Share of the fleet's time", "fraction"},
     {"fleet_years", "Fleet time used", "year"},
     {"energy_mwh", "Energy of owned hours", "MWh"},
     {"cash_to_headline", "Cash / paper", "x"}}};

} // namespace

const FigureSpec& specOf(Figure figure) { return specs[static_cast<std::size_t>(figure)]; }

std::string_view reasonForNone(Figure figure) {
    switch (figure) {
    case Figure::BreakEvenUtilization:
        return "at no utilization up to 100% does a GPU cost the same owned as rented";
    case Figure::CapacityShare:
    case Figure::FleetYears:
        return "no fleet is entered whose time could be counted";
    case Figure::EnergyMwh:
        return "the running cost is entered as one amount per GPU and year, without power";
    case Figure::CashToHeadline:
        return "the paper's total is $0 or next to nothing";
    case Figure::TotalGpuHours:
    case Figure::HardwareCapex:
    case Figure::OwnedCostPerBusyHour:
    case Figure::OwnedCostPerBusyHourWithCapital:
        return {};
    }
    return {};
}

} // namespace costberg
