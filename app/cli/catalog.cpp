#include "app/cli/catalog.h"

#include "core/analysis/published_ranges.h"
#include "core/choices.h"
#include "core/inputs.h"
#include "core/levers.h"
#include "core/presets.h"

namespace costberg::cli {
namespace {

std::string idOf(Scale scale) { return scale == Scale::Log ? "log" : "linear"; }

CatalogCell text(std::string_view words) {
    if (words.empty())
        return {};
    return std::string(words);
}

std::vector<CatalogCell> rowOf(const InputSpec& spec) {
    std::vector<CatalogCell> row{text(spec.id),  text(spec.label), text(spec.unit), idOf(spec.scale), spec.limits.from,
                                 spec.limits.to, spec.track.from,  spec.track.to,   spec.standard};
    if (spec.range)
        row.insert(row.end(), {spec.range->low, spec.range->high, text(idOf(spec.range->kind))});
    else
        row.insert(row.end(), {CatalogCell(), CatalogCell(), CatalogCell()});
    row.push_back(text(spec.source));
    return row;
}

} // namespace

Catalog inputCatalog() {
    Catalog catalog{"inputs",
                    {"id", "label", "unit", "scale", "min", "max", "slider_from", "slider_to", "default", "low", "high",
                     "range_kind", "source"},
                    {}};
    for (const InputSpec& spec : allInputSpecs())
        catalog.rows.push_back(rowOf(spec));
    return catalog;
}

Catalog choiceCatalog() {
    Catalog catalog{"choices", {"id", "label", "values"}, {}};
    for (const Choice choice : allChoices()) {
        const ChoiceSpec& spec = specOf(choice);
        std::vector<std::string> ids;
        for (const ChoiceValue& value : spec.values)
            ids.emplace_back(value.id);
        catalog.rows.push_back({text(spec.id), text(spec.label), ids});
    }
    return catalog;
}

Catalog leverCatalog() {
    Catalog catalog{"levers", {"id", "label", "unit"}, {}};
    for (const Lever lever : allLevers)
        catalog.rows.push_back({text(specOf(lever).id), text(specOf(lever).label), text(specOf(lever).unit)});
    return catalog;
}

Catalog presetCatalog() {
    Catalog catalog{"presets", {"id", "view", "name", "story"}, {}};
    for (const Scenario& preset : allPresets())
        catalog.rows.push_back(
            {text(preset.id), text(costberg::idOf(preset.view)), text(preset.name), text(preset.story)});
    return catalog;
}

Catalog viewCatalog() {
    Catalog catalog{"views", {"id", "label", "question"}, {}};
    for (const View view : allViews)
        catalog.rows.push_back({text(costberg::idOf(view)), text(labelOf(view)), text(questionOf(view))});
    return catalog;
}

} // namespace costberg::cli
