#include "ui/present/component.h"

#include <QCoreApplication>

#include <array>

namespace costberg {
namespace {

struct ComponentName {
    const char* id;
    const char* label;
    const char* shortLabel = nullptr; ///< where the label is too long for a legend
};

constexpr const char* context = "Component";

constexpr std::array<ComponentName, componentCount> names{
    {{"final_run", QT_TRANSLATE_NOOP("Component", "Final run")},
     {"experiments", QT_TRANSLATE_NOOP("Component", "Experiments")},
     {"synthetic_data", QT_TRANSLATE_NOOP("Component", "Synthetic data")},
     {"evaluation", QT_TRANSLATE_NOOP("Component", "Evaluation")},
     {"staff", QT_TRANSLATE_NOOP("Component", "Staff")},
     {"data", QT_TRANSLATE_NOOP("Component", "Data")},
     {"other", QT_TRANSLATE_NOOP("Component", "Other costs")},
     {"other_use", QT_TRANSLATE_NOOP("Component", "Other work on the fleet (with its idle time)"),
      QT_TRANSLATE_NOOP("Component", "Other work on the fleet")},
     {"unused_life", QT_TRANSLATE_NOOP("Component", "Hardware life not yet used"),
      QT_TRANSLATE_NOOP("Component", "Life not yet used")},
     {"fleet", QT_TRANSLATE_NOOP("Component", "The whole fleet")},
     {"rent", QT_TRANSLATE_NOOP("Component", "Rent")},
     {"hardware", QT_TRANSLATE_NOOP("Component", "Hardware")},
     {"accelerators", QT_TRANSLATE_NOOP("Component", "Accelerators")},
     {"servers", QT_TRANSLATE_NOOP("Component", "Servers")},
     {"network", QT_TRANSLATE_NOOP("Component", "Network")},
     {"storage", QT_TRANSLATE_NOOP("Component", "Storage")},
     {"running", QT_TRANSLATE_NOOP("Component", "Running cost")},
     {"energy", QT_TRANSLATE_NOOP("Component", "Energy")},
     {"colocation", QT_TRANSLATE_NOOP("Component", "Colocation")},
     {"maintenance", QT_TRANSLATE_NOOP("Component", "Maintenance")},
     {"salaries", QT_TRANSLATE_NOOP("Component", "Salaries")},
     {"equity", QT_TRANSLATE_NOOP("Component", "Equity")},
     {"overhead", QT_TRANSLATE_NOOP("Component", "Overhead")},
     {"api_tokens", QT_TRANSLATE_NOOP("Component", "Bought tokens")},
     {"licenses", QT_TRANSLATE_NOOP("Component", "Licenses")},
     {"annotation", QT_TRANSLATE_NOOP("Component", "Annotation")},
     {"other", QT_TRANSLATE_NOOP("Component", "Other costs")},
     {"folded", QT_TRANSLATE_NOOP("Component", "Other")},
     {"total", QT_TRANSLATE_NOOP("Component", "Total")},
     {"increase", QT_TRANSLATE_NOOP("Component", "More")},
     {"decrease", QT_TRANSLATE_NOOP("Component", "Less")}}};

} // namespace

Component componentOf(Activity activity) {
    switch (activity) {
    case Activity::Pretraining:
    case Activity::Midtraining:
    case Activity::Posttraining:
        return Component::FinalRun;
    case Activity::Experiments:
        return Component::Experiments;
    case Activity::SyntheticData:
        return Component::SyntheticData;
    case Activity::Evaluation:
        return Component::Evaluation;
    case Activity::Staff:
        return Component::Staff;
    case Activity::Data:
        return Component::Data;
    case Activity::Other:
        return Component::OtherActivity;
    case Activity::OtherUse:
        return Component::OtherUse;
    case Activity::UnusedLife:
        return Component::UnusedLife;
    case Activity::Fleet:
        return Component::Fleet;
    }
    return Component::OtherActivity;
}

Component componentOf(Resource resource) {
    const auto offset = static_cast<int>(Component::Rent) + static_cast<int>(resource);
    return static_cast<Component>(offset);
}

Component componentOf(Activity activity, Resource resource, Arrangement arrangement) {
    return arrangement == Arrangement::ByActivity ? componentOf(activity) : componentOf(resource);
}

Component componentOf(const Entry<double>& entry, Arrangement arrangement) {
    return componentOf(entry.activity, entry.resource, arrangement);
}

QString idOf(Component component) { return QString::fromLatin1(names[static_cast<std::size_t>(component)].id); }

QString labelOf(Component component) {
    return QCoreApplication::translate(context, names[static_cast<std::size_t>(component)].label);
}

QString shortLabelOf(Component component) {
    const ComponentName& name = names[static_cast<std::size_t>(component)];
    return QCoreApplication::translate(context, name.shortLabel != nullptr ? name.shortLabel : name.label);
}

std::vector<Component> componentsOf(Arrangement arrangement) {
    const bool byActivity = arrangement == Arrangement::ByActivity;
    const Component first = byActivity ? Component::FinalRun : Component::Rent;
    const Component last = byActivity ? Component::Fleet : Component::OtherResource;
    std::vector<Component> components;
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
        components.push_back(static_cast<Component>(i));
    return components;
}

} // namespace costberg
