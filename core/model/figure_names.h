#pragma once

#include "core/model/figures.h"

#include <array>
#include <optional>
#include <string_view>

namespace costberg {

/// The figures beside the total by name, in the order in which the command line prints them.
enum class Figure {
    TotalGpuHours,
    HardwareCapex,
    OwnedCostPerBusyHour,
    OwnedCostPerBusyHourWithCapital,
    BreakEvenUtilization,
    CapacityShare,
    FleetYears,
    EnergyMwh,
    CashToHeadline
};
inline constexpr std::array<Figure, 9> allFigures{Figure::TotalGpuHours,        Figure::HardwareCapex,
                                                  Figure::OwnedCostPerBusyHour, Figure::OwnedCostPerBusyHourWithCapital,
                                                  Figure::BreakEvenUtilization, Figure::CapacityShare,
                                                  Figure::FleetYears,           Figure::EnergyMwh,
                                                  Figure::CashToHeadline};

struct FigureSpec {
    std::string_view id;    ///< "total_gpu_hours"
    std::string_view label; ///< English
    std::string_view unit;  ///< as those of inputs: "USD/GPU-h", "fraction"
};

const FigureSpec& specOf(Figure figure);

/// Why a scenario has no such figure, in English, as the end of a sentence; empty for those that every scenario has.
std::string_view reasonForNone(Figure figure);

/// Nothing where the scenario has no such figure.
template <class Number> std::optional<Number> valueOf(Figure figure, const Figures<Number>& figures) {
    switch (figure) {
    case Figure::TotalGpuHours:
        return figures.totalGpuHours;
    case Figure::HardwareCapex:
        return figures.hardwareCapex;
    case Figure::OwnedCostPerBusyHour:
        return figures.ownedCostPerBusyHour;
    case Figure::OwnedCostPerBusyHourWithCapital:
        return figures.ownedCostPerBusyHourWithCapital;
    case Figure::BreakEvenUtilization:
        return figures.breakEvenUtilization;
    case Figure::CapacityShare:
        return figures.capacityShare;
    case Figure::FleetYears:
        return figures.fleetYears;
    case Figure::EnergyMwh:
        return figures.energyMwh;
    case Figure::CashToHeadline:
        return figures.cashToHeadline;
    }
    return std::nullopt;
}

} // namespace costberg
