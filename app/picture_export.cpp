#include "app/picture_export.h"

#include "app/document_files.h"
#include "core/session/actions.h"
#include "core/session/look_names.h"
#include "core/session/resting_indices.h"
#include "core/session/simulations.h"
#include "ui/present/bridge_way.h"

#include <QFile>

namespace costberg {

namespace {

Session withSweep(Session session, const SweepWish& sweep) {
    session = reduce(std::move(session), action::ShowSweep{sweep.shape});
    if (sweep.along)
        session = reduce(std::move(session), action::SweepAlong{*sweep.along});
    if (sweep.against)
        session = reduce(std::move(session), action::SweepAgainst{*sweep.against});
    return session;
}

} // namespace

Session sessionFor(const Document& document, ChartMode mode, std::optional<View> view, const SweepWish& sweep) {
    Session session = sessionOf(document);
    session = reduce(std::move(session), action::ShowMode{mode});
    if (view)
        session = reduce(std::move(session), action::ShowView{*view});
    session = withSweep(std::move(session), sweep);
    // Of several scenarios the bridge leads from the first to the last, as `costberg-cli compare --bridge` does.
    if (mode == ChartMode::Bridge)
        session = reduce(std::move(session), action::SelectScenario{document.scenarios.back().id});
    return session;
}

Refused refusalOfBridge(const Session& session) {
    const Document& document = documentOf(session);
    if (session.look.mode != ChartMode::Bridge)
        return std::nullopt;
    if (document.scenarios.size() > 2)
        return Refusal{"--mode bridge", std::to_string(document.scenarios.size()) + " scenarios", "two"};
    if (document.scenarios.size() == 1 && bridgeWayOf(session, resultsOf(document)).steps.empty())
        return Refusal{"--mode bridge", "one that leads nowhere",
                       "two scenarios, or one whose total differs from that of its preset"};
    return std::nullopt;
}

Refused exportPicture(const ExportTask& task) {
    if (auto refusal = refusalOf(task.settings))
        return refusal;
    const auto document = joinedDocument(task.names);
    if (!document)
        return document.refusal();
    const Session session = sessionFor(*document, task.mode, task.view, task.sweep);
    if (auto refusal = task.subject == ChartSubject::Bars ? refusalOfBridge(session) : std::nullopt)
        return refusal;
    return exportPicture(QFile::encodeName(task.path).toStdString(), pictureChartOf(session, task.subject),
                         task.settings, carriedScenarioOf(session));
}

ChartData pictureChartOf(const Session& session, ChartSubject subject) {
    Simulations simulations;
    simulations.update(session, restingSamples);
    Results results = resultsOf(documentOf(session));
    addSpreads(results, session, simulations);
    switch (subject) {
    case ChartSubject::Bars:
        return chartDataOf(session, results);
    case ChartSubject::Distribution:
        return distributionChartOf(session, results, simulations);
    case ChartSubject::Sensitivity: {
        const InputSobolIndices indices = restingIndicesOf(currentScenario(session), session.look.view, {});
        return sensitivityChartOf(session, results, &indices);
    }
    }
    return {};
}

CarriedScenario carriedScenarioOf(const Session& session) {
    return carriedScenarioOf(documentOf(session), "Costberg " COSTBERG_VERSION, namesOf(session.look));
}

} // namespace costberg
