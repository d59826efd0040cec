#include "ui/present/explain_subject.h"

#include "core/model/published.h"

#include <QStringList>

#include <algorithm>

namespace costberg {
namespace {

/// Everything that the component takes together.
void addTo(ViewPart& part, Component component, Arrangement arrangement) {
    if (arrangement == Arrangement::ByActivity) {
        for (const Activity activity : allActivities())
            if (componentOf(activity) == component)
                part.activities.push_back(activity);
        return;
    }
    for (const Resource resource : allResources())
        if (componentOf(resource) == component)
            part.resources.push_back(resource);
}

/// A step below a component: what it says replaces what its parents said.
bool narrow(ViewPart& part, const std::string& id, Arrangement arrangement) {
    const auto activity = activityWithId(id);
    const auto resource = resourceWithId(id);
    const bool isFinalRun = part.activities.size() > 1;
    if (activity && (isFinalRun || arrangement == Arrangement::ByResource))
        part.activities = {*activity};
    else if (resource)
        part.resources = {*resource};
    else
        return false;
    return true;
}

} // namespace

ExplainSubject subjectOf(Component component, const std::vector<LegendEntry>& legend, Arrangement arrangement) {
    ViewPart part;
    if (component != Component::Folded)
        addTo(part, component, arrangement);
    else
        for (const Component one : componentsOf(arrangement))
            if (std::ranges::find(legend, one, &LegendEntry::component) == legend.end())
                addTo(part, one, arrangement);
    return part;
}

ExplainSubject subjectOfRow(const QString& id, Arrangement arrangement) {
    ViewPart part;
    if (id == QLatin1String("total"))
        return part;
    QStringList steps = id.split(QLatin1Char('/'));
    const std::vector<Component> components = componentsOf(arrangement);
    const auto component = std::ranges::find(components, steps.takeFirst(), [](Component one) { return idOf(one); });
    if (component == components.end())
        return {};
    addTo(part, *component, arrangement);
    for (const QString& step : steps)
        if (!narrow(part, step.toStdString(), arrangement))
            return {};
    return part;
}

/// "other" is an activity and its one resource, and the same amount as both.
ExplainSubject subjectOf(const PublishedFigure& published) {
    const auto activity = activityWithId(published.quantity);
    const auto resource = resourceWithId(published.quantity);
    if (published.view == PublishedView::GpuHours)
        return activity ? ExplainSubject(HoursPart{*activity}) : ExplainSubject(Figure::TotalGpuHours);
    ViewPart part;
    if (activity)
        part.activities = {*activity};
    else if (resource)
        part.resources = {*resource};
    return part;
}

std::vector<Action> actionsExplaining(const PublishedFigure& published) {
    std::vector<Action> actions;
    if (const auto view = viewOf(published.view))
        actions.emplace_back(action::ShowView{*view});
    actions.emplace_back(action::Explain{subjectOf(published)});
    return actions;
}

ExplainSubject subjectOfFigure(const QString& id) {
    const std::string wanted = id.toStdString();
    for (const Figure figure : allFigures)
        if (specOf(figure).id == wanted)
            return figure;
    return {};
}

} // namespace costberg
