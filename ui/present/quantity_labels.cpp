#include "ui/present/quantity_labels.h"

#include "core/model/figure_names.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace costberg {
namespace {

/// As core/model and its constants name them, in the order of their files, for translators to find.
constexpr std::array<const char*, 56> quantityNames{
    {QT_TRANSLATE_NOOP("Quantity", "Total"),
     QT_TRANSLATE_NOOP("Quantity", "Sum"),
     QT_TRANSLATE_NOOP("Quantity", "Training compute"),
     QT_TRANSLATE_NOOP("Quantity", "FLOP of a paid GPU-hour"),
     QT_TRANSLATE_NOOP("Quantity", "Pre-training hours"),
     QT_TRANSLATE_NOOP("Quantity", "Time to generate"),
     QT_TRANSLATE_NOOP("Quantity", "Time to read prompts"),
     QT_TRANSLATE_NOOP("Quantity", "Synthetic-data hours"),
     QT_TRANSLATE_NOOP("Quantity", "Hours beyond the final run"),
     QT_TRANSLATE_NOOP("Quantity", "Experiment hours"),
     QT_TRANSLATE_NOOP("Quantity", "Final-run hours"),
     QT_TRANSLATE_NOOP("Quantity", "Purchase per GPU"),
     QT_TRANSLATE_NOOP("Quantity", "Accelerator with its part of the server"),
     QT_TRANSLATE_NOOP("Quantity", "Power of a GPU with its part of the server"),
     QT_TRANSLATE_NOOP("Quantity", "Mean share of full power"),
     QT_TRANSLATE_NOOP("Quantity", "Mean power of a GPU"),
     QT_TRANSLATE_NOOP("Quantity", "Running cost per GPU and year"),
     QT_TRANSLATE_NOOP("Quantity", "Busy hours of a GPU a year"),
     QT_TRANSLATE_NOOP("Quantity", "Share of the purchase used up a year, straight line"),
     QT_TRANSLATE_NOOP("Quantity", "Payment a year for each dollar repaid"),
     QT_TRANSLATE_NOOP("Quantity", "Share of the purchase paid a year, annuity"),
     QT_TRANSLATE_NOOP("Quantity", "Share of the purchase lost a year, declining value"),
     QT_TRANSLATE_NOOP("Quantity", "Depreciation per busy hour"),
     QT_TRANSLATE_NOOP("Quantity", "Running cost per busy hour"),
     QT_TRANSLATE_NOOP("Quantity", "Rent per hour"),
     QT_TRANSLATE_NOOP("Quantity", "Owned hours"),
     QT_TRANSLATE_NOOP("Quantity", "GPU-hours"),
     QT_TRANSLATE_NOOP("Quantity", "Busy hours that the fleet can give"),
     QT_TRANSLATE_NOOP("Quantity", "Person-years"),
     QT_TRANSLATE_NOOP("Quantity", "Salaries"),
     QT_TRANSLATE_NOOP("Quantity", "Equity grants"),
     QT_TRANSLATE_NOOP("Quantity", "Rented share"),
     QT_TRANSLATE_NOOP("Quantity", "Rented hours"),
     QT_TRANSLATE_NOOP("Quantity", "Hours that share the fleet"),
     QT_TRANSLATE_NOOP("Quantity", "Share of other work and idle time"),
     QT_TRANSLATE_NOOP("Quantity", "Share of the useful life that the project lasts"),
     QT_TRANSLATE_NOOP("Quantity", "Share of the purchase used up during the project"),
     QT_TRANSLATE_NOOP("Quantity", "Share of the purchase that outlives the project"),
     QT_TRANSLATE_NOOP("Quantity", "Share of the fleet"),
     QT_TRANSLATE_NOOP("Quantity", "Purchase of the fleet"),
     QT_TRANSLATE_NOOP("Quantity", "Purchase used up during the project"),
     QT_TRANSLATE_NOOP("Quantity", "Running cost of the fleet during the project"),
     QT_TRANSLATE_NOOP("Quantity", "Running cost of an idle GPU a year"),
     QT_TRANSLATE_NOOP("Quantity", "Running cost of a busy GPU a year"),
     QT_TRANSLATE_NOOP("Quantity", "Yearly cost of an idle GPU"),
     QT_TRANSLATE_NOOP("Quantity", "Rent that a busy year saves, less what it costs more to run"),
     QT_TRANSLATE_NOOP("Quantity", "Total of the cash view"),
     QT_TRANSLATE_NOOP("Quantity", "Total of the paper view"),
     QT_TRANSLATE_NOOP("Quantity", "hours in a year"),
     QT_TRANSLATE_NOOP("Quantity", "months in a year"),
     QT_TRANSLATE_NOOP("Quantity", "seconds in an hour"),
     QT_TRANSLATE_NOOP("Quantity", "tokens in a million"),
     QT_TRANSLATE_NOOP("Quantity", "kilowatt-hours in a megawatt-hour"),
     QT_TRANSLATE_NOOP("Quantity", "natural logarithm of 10"),
     QT_TRANSLATE_NOOP("Quantity", "no hours"),
     QT_TRANSLATE_NOOP("Quantity", "FLOP per parameter and token")}};

const char* const* found(std::string_view words) {
    return std::ranges::find(quantityNames, words, [](const char* name) { return std::string_view(name); });
}

/// A figure is called as in the list of figures.
bool isFigure(std::string_view words) {
    return std::ranges::any_of(allFigures, [&](Figure figure) { return specOf(figure).label == words; });
}

} // namespace

bool isKnownQuantity(std::string_view words) { return found(words) != quantityNames.end() || isFigure(words); }

QString quantityLabelOf(std::string_view words) {
    const auto* name = found(words);
    return name != quantityNames.end() ? QCoreApplication::translate("Quantity", *name) : translated(words);
}

} // namespace costberg
