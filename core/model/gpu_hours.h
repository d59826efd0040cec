#pragma once

#include "core/model/assumptions.h"
#include "core/numbers/batch.h"
#include "core/numbers/constants.h"
#include "core/numbers/named.h"
#include "core/numbers/real.h"

namespace costberg {

/// GPU-hours of the six compute activities, indexed by Activity. Each hour is in exactly one of them.
template <class Number> struct GpuHours {
    std::array<Number, computeActivityCount> hours;

    const Number& operator[](Activity activity) const { return hours[static_cast<std::size_t>(activity)]; }
    Number& operator[](Activity activity) { return hours[static_cast<std::size_t>(activity)]; }
};

template <class Number> Number totalOf(const GpuHours<Number>& gpuHours) {
    Number total = gpuHours.hours[0];
    for (std::size_t i = 1; i < computeActivityCount; ++i)
        addTo(total, gpuHours.hours[i]);
    return total;
}

/// Goodput counts here alone: published GPU-hours already contain the restarts.
template <class Number> Number pretrainingHours(const Assumptions<Number>& a) {
    using enum Input;
    switch (a.choices.trainingMethod) {
    case TrainingMethod::GpuHours:
        return a[PretrainingGpuHours];
    case TrainingMethod::Flop: {
        const Number compute = named("Training compute", flopPerParameterAndToken * a[ActiveParameters] * a[Tokens]);
        const Number perHour = named("FLOP of a paid GPU-hour", a[PeakFlops] * a[Mfu] * a[Goodput] * secondsPerHour);
        return named("Pre-training hours", compute / perHour);
    }
    }
    return a[PretrainingGpuHours];
}

template <class Number> Number syntheticDataHours(const Assumptions<Number>& a) {
    using enum Input;
    switch (a.choices.syntheticMethod) {
    case SyntheticMethod::GpuHours:
        return a[SyntheticGpuHours];
    case SyntheticMethod::Tokens: {
        const Number generating = named("Time to generate", a[KeptTokens] / a[AcceptedShare] / a[OutputRate]);
        const Number reading = named("Time to read prompts", a[PromptTokens] / a[PromptRate]);
        return named("Synthetic-data hours", (generating + reading) / secondsPerHour / a[Efficiency]);
    }
    case SyntheticMethod::Api:
        return Number(noHours);
    }
    return a[SyntheticGpuHours];
}

/// The multiple is of the final run: everything that the R&D computed, the final run included.
template <class Number>
Number experimentHours(const Assumptions<Number>& a, const Number& finalRunHours, const Number& syntheticHours) {
    const Number beyondFinalRun =
        named("Hours beyond the final run", (a[Input::ComputeMultiple] - 1.0) * finalRunHours);
    switch (a.choices.experimentsSyntheticData) {
    case ExperimentsSyntheticData::Separate:
        return beyondFinalRun;
    case ExperimentsSyntheticData::Included:
        return named("Experiment hours", atLeast(beyondFinalRun - syntheticHours, 0.0));
    }
    return beyondFinalRun;
}

template <class Number> GpuHours<Number> gpuHoursOf(const Assumptions<Number>& a) {
    GpuHours<Number> hours;
    hours[Activity::Pretraining] = pretrainingHours(a);
    hours[Activity::Midtraining] = a[Input::MidtrainingGpuHours];
    hours[Activity::Posttraining] = a[Input::PosttrainingGpuHours];
    hours[Activity::Evaluation] = a[Input::EvaluationGpuHours];
    hours[Activity::SyntheticData] = syntheticDataHours(a);
    const Number finalRun = named("Final-run hours", hours[Activity::Pretraining] + hours[Activity::Midtraining] +
                                                         hours[Activity::Posttraining]);
    hours[Activity::Experiments] = experimentHours(a, finalRun, hours[Activity::SyntheticData]);
    return hours;
}

} // namespace costberg
