#include "core/choices.h"
#include "core/levers.h"
#include "ui/present/history_line.h"
#include "ui/present/labels.h"
#include "ui/present/scenario_rows.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Step", text); }

QString fromTo(const QString& label, const StepLabel& step, std::string_view unit) {
    return QStringLiteral("%1 %2").arg(label, fromToText(step.from, step.to, unit));
}

QString inputLabel(const StepLabel& step) { return shortLabelOf(*inputWithId(step.subject)); }

QString inputStep(const StepLabel& step) {
    return fromTo(inputLabel(step), step, specOf(*inputWithId(step.subject)).unit);
}

QString leverStep(const StepLabel& step) {
    const Lever lever = *leverWithId(step.subject);
    return fromTo(labelOf(lever), step, specOf(lever).unit);
}

QString pairStep(const StepLabel& step) {
    const std::size_t space = step.subject.find(' ');
    const auto label = [](std::string_view id) { return shortLabelOf(*inputWithId(id)); };
    const std::string_view ids = step.subject;
    return tr("%1 and %2").arg(label(ids.substr(0, space)), label(ids.substr(space + 1)));
}

QString choiceStep(const StepLabel& step) {
    const Choice choice = *choiceWithId(step.subject);
    const auto label = [choice](double index) { return labelOf(choice, static_cast<std::size_t>(index)); };
    return QStringLiteral("%1: %2 → %3").arg(labelOf(choice), label(step.from), label(step.to));
}

QString nameOf(const StepLabel& step) {
    const QString subject = fromCore(step.subject);
    switch (step.kind) {
    case StepKind::SetInput:
        return inputStep(step);
    case StepKind::SetPair:
        return pairStep(step);
    case StepKind::SetLever:
        return leverStep(step);
    case StepKind::SetChoice:
        return choiceStep(step);
    case StepKind::ChooseAccelerator:
        return tr("Accelerator %1").arg(subject);
    case StepKind::ChoosePreset:
        return tr("Preset “%1”").arg(subject);
    case StepKind::ResetInput:
        return tr("Reset %1").arg(inputStep(step));
    case StepKind::ResetAll:
        return tr("Reset all to “%1”").arg(subject);
    case StepKind::EditSource:
        return tr("Source of %1").arg(inputLabel(step));
    case StepKind::EditStory:
        return tr("Story of “%1”").arg(subject);
    case StepKind::EditPublished:
        return tr("Published figures of “%1”").arg(subject);
    case StepKind::Rename:
        return tr("Rename to “%1”").arg(subject);
    case StepKind::Pin:
        return tr("Pin “%1”").arg(subject);
    case StepKind::Duplicate:
        return tr("Duplicate “%1”").arg(subject);
    case StepKind::Delete:
        return tr("Delete “%1”").arg(subject);
    case StepKind::Reorder:
        return tr("Move “%1”").arg(subject);
    case StepKind::ChooseBaseline:
        return tr("Baseline “%1”").arg(subject);
    case StepKind::SetOpeningView:
        return tr("Open in %1").arg(viewLabelOf(*viewWithId(step.subject)));
    case StepKind::AddScenarios:
        return tr("Add “%1”").arg(subject);
    case StepKind::PasteInputs:
        return tr("Paste inputs");
    case StepKind::Revert:
        return tr("Revert all changes");
    case StepKind::SetRange:
        return tr("Range of %1").arg(inputLabel(step));
    case StepKind::AdoptRanges:
        return step.subject.empty() ? tr("Published ranges") : tr("Published range of %1").arg(inputLabel(step));
    case StepKind::ClearRanges:
        return step.subject.empty() ? tr("Take all ranges away")
                                    : tr("Take the range of %1 away").arg(inputLabel(step));
    }
    return {};
}

} // namespace

QString stepNameTo(const Session& session, std::size_t state) {
    return state == 0 ? tr("Before the first step") : nameOf(session.history.labelOfStepTo(state));
}

QString undoText(const Session& session) {
    return session.history.canUndo() ? tr("Undo %1").arg(nameOf(session.history.undoLabel())) : tr("Undo");
}

QString redoText(const Session& session) {
    return session.history.canRedo() ? tr("Redo %1").arg(nameOf(session.history.redoLabel())) : tr("Redo");
}

} // namespace costberg
