#include "app/picture_export.h"

#include "app/document_files.h"
#include "core/session/actions.h"
#include "core/session/look_names.h"
#include "core/session/simulations.h"

#include <QFile>

namespace costberg {

Session sessionFor(const Document& document, ChartMode mode, std::optional<View> view) {
    Session session = sessionOf(document);
    session = reduce(std::move(session), action::ShowMode{mode});
    if (view)
        session = reduce(std::move(session), action::ShowView{*view});
    // Of several scenarios the bridge leads from the first to the last, as `costberg-cli compare --bridge` does.
    if (mode == ChartMode::Bridge)
        session = reduce(std::move(session), action::SelectScenario{document.scenarios.back().id});
    return session;
}

Refused exportPicture(const ExportTask& task) {
    if (auto refusal = refusalOf(task.settings))
        return refusal;
    const auto document = joinedDocument(task.names);
    if (!document)
        return document.refusal();
    const Session session = sessionFor(*document, task.mode, task.view);
    const ChartData chart = chartDataOf(session, simulatedResultsOf(session));
    return exportPicture(QFile::encodeName(task.path).toStdString(), chart, task.settings, carriedScenarioOf(session));
}

CarriedScenario carriedScenarioOf(const Session& session) {
    return carriedScenarioOf(documentOf(session), "Costberg " COSTBERG_VERSION, namesOf(session.look));
}

} // namespace costberg
