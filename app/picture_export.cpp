#include "app/picture_export.h"

#include "app/document_files.h"
#include "core/session/look_names.h"

#include <QFile>

namespace costberg {
namespace {

Session sessionFor(const ExportTask& task, const Document& document) {
    Session session = sessionOf(document);
    session.look.mode = task.mode;
    session.look.view = task.view.value_or(session.look.view);
    return session;
}

} // namespace

Refused exportPicture(const ExportTask& task) {
    if (auto refusal = refusalOf(task.settings))
        return refusal;
    const auto document = joinedDocument(task.names);
    if (!document)
        return document.refusal();
    const Session session = sessionFor(task, *document);
    const ChartData chart = chartDataOf(session, resultsOf(*document));
    return exportPicture(QFile::encodeName(task.path).toStdString(), chart, task.settings, carriedScenarioOf(session));
}

CarriedScenario carriedScenarioOf(const Session& session) {
    return carriedScenarioOf(documentOf(session), "Costberg " COSTBERG_VERSION, namesOf(session.look));
}

} // namespace costberg
