#pragma once

#include "core/usage.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/input_rows.h"

#include <gtest/gtest.h>

#include <vector>

namespace costberg {

inline InputPanelData panelOf(const Session& session) { return inputPanelDataOf(session, resultsOf(session)); }

inline std::vector<SliderRow> slidersOf(const InputPanelData& panel) {
    std::vector<SliderRow> rows = panel.levers;
    rows.insert(rows.end(), panel.foremost.begin(), panel.foremost.end());
    for (const InputGroup& group : panel.groups)
        for (const PanelRow& row : group.rows)
            if (const auto* slider = std::get_if<SliderRow>(&row))
                rows.push_back(*slider);
    return rows;
}

inline SliderRow rowOf(const Session& session, const SliderTarget& target) {
    for (const SliderRow& row : slidersOf(panelOf(session)))
        if (row.target == target)
            return row;
    ADD_FAILURE() << "no row for " << idOf(target).toStdString();
    return {};
}

/// Every combination of choices.
inline std::vector<Choices> allCombinations() {
    std::vector<Choices> all{Choices{}};
    for (const Choice choice : allChoices()) {
        std::vector<Choices> more;
        for (const Choices& choices : all)
            for (std::size_t value = 0; value < specOf(choice).values.size(); ++value)
                more.push_back(withChoice(choices, choice, value));
        all = more;
    }
    return all;
}

} // namespace costberg
