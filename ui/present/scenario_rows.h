#pragma once

#include "core/session/session.h"
#include "ui/present/component.h"

#include <QString>

#include <vector>

namespace costberg {

/// A line of the scenario dock.
struct ScenarioRow {
    QString id;
    QString name;       ///< two of the same name show as "A" and "A (2)"
    QString plainName;  ///< what renaming starts from
    QString modified;   ///< "modified, 2 inputs", or empty
    QString total;      ///< in the view looked at: "$1.89bn"
    QString difference; ///< "baseline", "-99.7%", or "-" where the baseline is 0
    bool isCurrent = false;
    bool isBaseline = false;
    bool isCharted = true; ///< one of the first eight

    bool operator==(const ScenarioRow&) const = default;
};

struct ScenarioListData {
    std::vector<ScenarioRow> rows;
    QString hint; ///< "The chart shows the first eight." or empty

    bool operator==(const ScenarioListData&) const = default;
};

ScenarioListData scenarioListDataOf(const Session& session, const Results& results);

/// A card of the preset gallery.
struct PresetCard {
    QString id;
    QString name;
    QString story;
    QString view; ///< "Opens in Cash"
    /// "2 of 2 published figures reproduced"; empty where nobody published any.
    QString published;
    bool areAllReproduced = false; ///< within their tolerances, and there are some
    bool isOwn = false;
    /// The five bars as shares of the tallest, each as components with their shares of that tallest bar.
    struct Piece {
        Component component = Component::Folded;
        double share = 0;
        bool operator==(const Piece&) const = default;
    };
    std::vector<std::vector<Piece>> bars;

    bool operator==(const PresetCard&) const = default;
};

/// The shipped presets, then the user's own.
std::vector<PresetCard> presetCardsOf(const Session& session);

/// What the story dialog edits of the current scenario.
struct StoryData {
    QString id;
    QString name;
    QString story;
    View view = View::Headline; ///< the view in which it opens

    bool operator==(const StoryData&) const = default;
};

StoryData storyDataOf(const Session& session);

/// The name in the title bar and its addition: "DeepSeek: the whole picture", "modified, 2 inputs".
struct TitleTexts {
    QString name;
    QString modified;
};
TitleTexts titleTextsOf(const Session& session);

/// "Undo Rental price $2.00 -> $2.50"; just "Undo" where there is nothing to undo.
QString undoText(const Session& session);
QString redoText(const Session& session);

} // namespace costberg
