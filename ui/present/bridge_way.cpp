#include "ui/present/bridge_way.h"

#include "core/analysis/bridge.h"
#include "ui/present/bars.h"
#include "ui/present/component.h"
#include "ui/present/labels.h"
#include "ui/present/names.h"
#include "ui/present/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace costberg {
namespace {

/// As many names as a sentence can hold.
constexpr qsizetype mostNames = 6;
constexpr double roundingPart = 1e-12;

QString tr(const char* text, int count = -1) { return QCoreApplication::translate("Bridge", text, nullptr, count); }

QString arrow(const QString& from, const QString& to) { return QStringLiteral("%1 → %2").arg(from, to); }

QString listed(QStringList names) {
    const qsizetype left = names.size() - mostNames;
    if (left > 0)
        names = names.mid(0, mostNames) << tr("%n more", static_cast<int>(left));
    return names.join(QStringLiteral(", "));
}

/// How much of the whole difference the amount is. An amount may be larger than the difference, or against it.
QString partText(double amount, double difference) {
    if (difference == 0)
        return tr("the two totals are the same");
    if (amount / difference < 0)
        return tr("against the difference of %1").arg(signedMoneyText(difference));
    return tr("%1 of the difference of %2").arg(shareText(amount / difference), signedMoneyText(difference));
}

BridgeStep stepOf(const InputContribution& part, double difference) {
    const InputSpec& spec = specOf(part.input);
    return {fromCore(spec.id),
            shortLabelOf(part.input),
            labelInSentence(part.input),
            fromToText(part.from, part.to, spec.unit),
            part.amount,
            {labelOf(part.input), arrow(exactText(part.from, spec.unit), exactText(part.to, spec.unit)),
             signedExactMoneyText(part.amount), partText(part.amount, difference)},
            part.input};
}

BridgeStep stepOfChoices(const Bridge& bridge, const Scenario& from, const Scenario& to) {
    QStringList names;
    QStringList lines;
    QString change;
    for (const Choice choice : bridge.changedChoices) {
        change = arrow(labelOf(choice, valueIndexOf(from.choices, choice)),
                       labelOf(choice, valueIndexOf(to.choices, choice)));
        names << labelOf(choice);
        lines << QStringLiteral("%1: %2").arg(labelOf(choice), change);
    }
    const bool isOne = names.size() == 1;
    const QString name = isOne ? names.front() : tr("%n choices", static_cast<int>(names.size()));
    const QStringList tooltip = QStringList(name) + lines + QStringList(signedExactMoneyText(bridge.choices)) +
                                QStringList(partText(bridge.choices, bridge.to - bridge.from));
    return {bridgeChoicesId,
            name,
            inSentence(name),
            isOne ? change : names.join(QStringLiteral(", ")),
            bridge.choices,
            tooltip,
            bridge.changedChoices.front()};
}

BridgeStep stepOf(const ActivityContribution& part, const BridgeWay& way) {
    const Component component = componentOf(part.activity);
    const QString label =
        component == Component::FinalRun ? translated(labelOf(part.activity)) : shortLabelOf(component);
    const QString change = part.from == 0 ? tr("not in %1").arg(way.from.name)
                           : part.to == 0 ? tr("not in %1").arg(way.to.name)
                                          : arrow(moneyText(part.from), moneyText(part.to));
    return {fromCore(idOf(part.activity)),
            label,
            inSentence(label),
            change,
            part.amount(),
            {translated(labelOf(part.activity)), arrow(exactMoneyText(part.from), exactMoneyText(part.to)),
             signedExactMoneyText(part.amount()), partText(part.amount(), way.to.total - way.from.total)},
            part.activity};
}

BridgeEnd endOf(const QString& name, const QString& remark, const Scenario& scenario, View view, double total) {
    const QString shown = isWithoutFleet(view, scenario) ? tr("no fleet entered") : remark;
    return {name, shown, total, {name, viewQuestionOf(view), exactMoneyText(total)}, {}};
}

/// Whether the amount is more than what sums of the totals' size are rounded by.
bool isMovement(double amount, const BridgeWay& way) {
    return std::abs(amount) > roundingPart * std::max(way.from.total, way.to.total);
}

/// Keeps what moves the total, and the names of what does not.
void keep(BridgeWay& way, BridgeStep step) {
    if (isMovement(step.amount, way))
        way.steps.push_back(std::move(step));
    else
        way.unmoved << step.name;
}

void sortSteps(BridgeWay& way) {
    std::ranges::stable_sort(way.steps, std::ranges::greater{},
                             [](const BridgeStep& step) { return std::abs(step.amount); });
}

/// Writes the steps between two scenarios, or why there are none.
class ScenarioWay {
public:
    ScenarioWay(const Session& session, const Results& results, BridgeWay& way)
        : m_session(session), m_results(results), m_to(currentScenario(session)), m_view(session.look.view), m_way(way),
          m_names(distinctNamesOf(documentOf(session))) {
        const std::size_t index = currentIndex(session);
        m_way.to = endOf(m_names[static_cast<qsizetype>(index)], tr("current"), m_to, m_view,
                         results.scenarios[index].totalOf(m_view));
        m_way.to.spread = results.spreadOf(index, m_view);
    }

    void write() {
        const Scenario* from = bridgeStartScenario(m_session);
        if (from == nullptr)
            m_way.emptyText = tr("“%1” was not made from a preset of this program. Start from the baseline, or from "
                                 "another view.")
                                  .arg(m_way.to.name);
        else if (from == &m_to)
            m_way.emptyText = tr("“%1” is the baseline itself. Choose another scenario to edit, or start from the "
                                 "preset.")
                                  .arg(m_way.to.name);
        else
            write(*from);
    }

private:
    void write(const Scenario& from) {
        const Bridge bridge = bridgeBetween(from, m_to, m_view);
        const bool isPreset = m_way.start == BridgeStart::Preset;
        m_way.from = endOf(nameOfStart(from), isPreset ? tr("preset") : tr("baseline"), from, m_view, bridge.from);
        if (!isPreset) {
            m_way.from.leadsTo = ScenarioId{from.id};
            m_way.from.spread = m_results.spreadOf(indexOf(from), m_view);
        }
        m_way.to.total = bridge.to;
        for (const InputContribution& part : bridge.inputs)
            keep(m_way, stepOf(part, bridge.to - bridge.from));
        if (!bridge.changedChoices.empty())
            keep(m_way, stepOfChoices(bridge, from, m_to));
        sortSteps(m_way);
        if (m_way.steps.empty())
            m_way.emptyText = emptyText(isPreset);
    }

    QString nameOfStart(const Scenario& from) const {
        return m_way.start == BridgeStart::Preset ? nameOf(from) : m_names[static_cast<qsizetype>(indexOf(from))];
    }

    /// Of a scenario of the document.
    std::size_t indexOf(const Scenario& scenario) const {
        return static_cast<std::size_t>(&scenario - documentOf(m_session).scenarios.data());
    }

    QString emptyText(bool isPreset) const {
        if (!m_way.unmoved.empty())
            return tr("%1: %2 on both sides. What differs does not count here: %3.")
                .arg(viewLabelOf(m_view), moneyText(m_way.to.total), listed(m_way.unmoved));
        return isPreset ? tr("Nothing differs from the preset yet: drag a slider, and each change shows here.")
                        : tr("“%1” does not differ from the baseline “%2” yet: drag a slider, and each change shows "
                             "here.")
                              .arg(m_way.to.name, m_way.from.name);
    }

    const Session& m_session;
    const Results& m_results;
    const Scenario& m_to;
    View m_view;
    BridgeWay& m_way;
    QStringList m_names;
};

void writeBetweenViews(const Session& session, const Results& results, BridgeWay& way) {
    const Scenario& scenario = currentScenario(session);
    const View from = session.look.bridgeView;
    const View to = session.look.view;
    const ViewBridge bridge = bridgeBetweenViews(scenario, from, to);
    const auto end = [&scenario](View view, double total) {
        return endOf(viewLabelOf(view), periodOf(view, scenario).join(QStringLiteral(", ")), scenario, view, total);
    };
    way.from = end(from, bridge.from);
    way.from.leadsTo = from;
    way.to = end(to, bridge.to);
    way.from.spread = results.spreadOf(currentIndex(session), from);
    way.to.spread = results.spreadOf(currentIndex(session), to);
    for (const ActivityContribution& part : bridge.activities)
        if (isMovement(part.amount(), way))
            way.steps.push_back(stepOf(part, way));
    sortSteps(way);
    if (way.steps.empty())
        way.emptyText =
            bridge.to == 0
                ? tr("Nothing here costs anything yet. Raise the GPU-hours, or start from a preset.")
                : tr("%1 and %2 come to the same: %3.").arg(way.from.name, way.to.name, moneyText(bridge.to));
}

} // namespace

const Scenario* bridgeStartScenario(const Session& session) {
    switch (bridgeStartOf(session)) {
    case BridgeStart::Preset:
        return presetOf(session, currentScenario(session));
    case BridgeStart::OtherView:
        return &currentScenario(session);
    case BridgeStart::Automatic:
    case BridgeStart::Baseline:
        return &baselineScenario(documentOf(session));
    }
    return nullptr;
}

BridgeWay bridgeWayOf(const Session& session, const Results& results) {
    BridgeWay way;
    way.start = bridgeStartOf(session);
    if (way.start == BridgeStart::OtherView)
        writeBetweenViews(session, results, way);
    else
        ScenarioWay(session, results, way).write();
    return way;
}

} // namespace costberg
