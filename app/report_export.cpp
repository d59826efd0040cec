#include "app/report_export.h"

#include "app/document_files.h"
#include "app/picture_export.h"
#include "core/session/simulations.h"
#include "ui/charts/report_page.h"

#include <QFile>
#include <QFileInfo>

namespace costberg {
namespace {

ReportOrigin withoutFile() { return {QStringLiteral("Costberg " COSTBERG_VERSION), {}, {}}; }

/// Of several files none has the date of all.
ReportOrigin originOf(const QStringList& names) {
    if (names.size() == 1 && isFileName(names.front()))
        return reportOriginOf(names.front());
    ReportOrigin origin = withoutFile();
    QStringList shown;
    for (const QString& name : names)
        shown << (isFileName(name) ? QFileInfo(name).fileName() : name);
    origin.fileName = shown.join(QStringLiteral(", "));
    return origin;
}

} // namespace

Refused exportReport(const ReportTask& task) {
    const auto document = joinedDocument(task.names);
    if (!document)
        return document.refusal();
    const Session session = sessionFor(*document, task.mode, task.view, task.sweep);
    if (auto refusal = refusalOfBridge(session))
        return refusal;
    const ReportData report = reportDataOf(session, simulatedResultsOf(session), originOf(task.names));
    const bool isCarried = task.scenario == ScenarioInPicture::Carried;
    return exportReport(QFile::encodeName(task.path).toStdString(), report,
                        isCarried ? carriedScenarioOf(session) : CarriedScenario());
}

ReportOrigin reportOriginOf(const QString& path) {
    ReportOrigin origin = withoutFile();
    const QFileInfo file(path);
    origin.fileName = file.fileName();
    origin.fileDate = path.isEmpty() ? QDate() : file.lastModified().date();
    return origin;
}

} // namespace costberg
