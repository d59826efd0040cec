#include "ui/present/scenario_rows.h"

#include "core/presets.h"
#include "ui/present/names.h"
#include "ui/present/published_rows.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace costberg {
namespace {

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Scenarios", text, nullptr, count); }

std::vector<PresetCard::Piece> piecesOf(const Breakdown<double>& breakdown, double tallest) {
    std::map<Component, double> amounts;
    for (const Entry<double>& entry : breakdown)
        if (entry.amount > 0)
            amounts[componentOf(entry.activity)] += entry.amount;
    std::vector<PresetCard::Piece> pieces;
    for (const auto& [component, amount] : amounts)
        pieces.push_back({component, amount / tallest});
    return pieces;
}

QString publishedTextOf(std::size_t reproduced, std::size_t count) {
    if (count == 0)
        return {};
    if (count == 1)
        return reproduced == 1 ? tr("The published figure is reproduced")
                               : tr("The published figure is not reproduced");
    return tr("%1 of %2 published figures reproduced").arg(reproduced).arg(count);
}

PresetCard cardOf(const Scenario& preset) {
    const Evaluation evaluation = evaluationOf(preset);
    const double tallest = std::ranges::max(evaluation.totals);
    PresetCard card;
    card.id = fromCore(preset.id);
    card.name = nameOf(preset);
    card.story = fromCore(preset.story);
    card.view = tr("Opens in %1").arg(viewLabelOf(preset.view));
    const std::vector<PublishedFigureRow> published = publishedFigureRowsOf(preset, evaluation);
    const auto reproduced =
        static_cast<std::size_t>(std::ranges::count(published, true, &PublishedFigureRow::isReproduced));
    card.published = publishedTextOf(reproduced, published.size());
    card.areAllReproduced = reproduced > 0 && reproduced == published.size();
    for (const Breakdown<double>& breakdown : evaluation.views)
        card.bars.push_back(piecesOf(breakdown, tallest > 0 ? tallest : 1));
    return card;
}

} // namespace

ScenarioListData scenarioListDataOf(const Session& session, const Results& results) {
    const Document& document = documentOf(session);
    const QStringList names = distinctNamesOf(document);
    const Scenario& baseline = baselineScenario(document);
    const auto baselineIndex = static_cast<std::size_t>(&baseline - document.scenarios.data());
    const double baselineTotal = results.scenarios[baselineIndex].totalOf(session.look.view);
    ScenarioListData list;
    for (std::size_t i = 0; i < document.scenarios.size(); ++i) {
        const Scenario& scenario = document.scenarios[i];
        const double total = results.scenarios[i].totalOf(session.look.view);
        ScenarioRow row;
        row.id = fromCore(scenario.id);
        row.name = names[static_cast<qsizetype>(i)];
        row.plainName = fromCore(scenario.name);
        row.modified = modifiedTextOf(session, scenario);
        const bool isMissing = total == 0 && isWithoutFleet(session.look.view, scenario);
        row.total = isMissing ? tr("no fleet") : moneyText(total);
        row.isBaseline = i == baselineIndex;
        row.difference = changeText(total, isMissing ? 0 : baselineTotal);
        if (row.isBaseline)
            row.difference = tr("baseline");
        row.isCurrent = i == currentIndex(session);
        row.isCharted = i < shownScenarioCount;
        list.rows.push_back(std::move(row));
    }
    if (document.scenarios.size() > shownScenarioCount)
        list.hint = tr("The chart shows the first eight; move a scenario up to see it there.");
    return list;
}

std::vector<PresetCard> presetCardsOf(const Session& session) {
    std::vector<PresetCard> cards;
    for (const Scenario& preset : allPresets())
        cards.push_back(cardOf(preset));
    for (const Scenario& preset : session.ownPresets) {
        cards.push_back(cardOf(preset));
        cards.back().isOwn = true;
    }
    return cards;
}

StoryData storyDataOf(const Session& session) {
    const Scenario& scenario = currentScenario(session);
    return {fromCore(scenario.id), fromCore(scenario.name), fromCore(scenario.story), scenario.view};
}

TitleTexts titleTextsOf(const Session& session) {
    const Scenario& scenario = currentScenario(session);
    return {nameOf(scenario), modifiedTextOf(session, scenario)};
}

} // namespace costberg
