#include "ui/present/explain_rows.h"

#include "core/model/figure_names.h"
#include "core/text/explanation_text.h"
#include "ui/present/component.h"
#include "ui/present/labels.h"
#include "ui/present/names.h"
#include "ui/present/quantity_labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Explain", text); }

/// The activities of the final run by themselves, the others as the breakdown calls them.
QString labelFor(Activity activity) {
    const Component component = componentOf(activity);
    return component == Component::FinalRun ? translated(labelOf(activity)) : shortLabelOf(component);
}

QString labelFor(Resource resource) { return shortLabelOf(componentOf(resource)); }

/// "Pre-training, rent": parts after the first begin small, unless an abbreviation begins them.
QString joined(const QStringList& parts) {
    QString text;
    for (QString part : parts) {
        if (part.isEmpty() || text.startsWith(part))
            continue;
        if (!text.isEmpty() && part.size() > 1 && part[1].isLower())
            part[0] = part[0].toLower();
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + part;
    }
    return text;
}

QString labelOf(const QuantityName& name) {
    return joined({name.words.empty() ? QString() : quantityLabelOf(name.words),
                   name.activity ? labelFor(*name.activity) : QString(),
                   name.resource ? labelFor(*name.resource) : QString(),
                   name.view ? viewLabelOf(*name.view) : QString()});
}

/// What the parts of one activity are called below it: by their resource alone.
QString labelBelow(const QuantityName& parent, const QuantityName& name) {
    const bool isPartOf = name.words.empty() && name.resource && name.activity == parent.activity;
    return isPartOf ? labelFor(*name.resource) : labelOf(name);
}

/// In the user's words; a line can be broken before each operator.
QString formulaOf(const Explanation& explanation) {
    if (explanation.formula.size() == 1 && std::holds_alternative<Operand>(explanation.formula.front()))
        return {};
    QString text;
    for (const FormulaPiece& piece : explanation.formula)
        if (const auto* symbol = std::get_if<Symbol>(&piece)) {
            QString sign = fromCore(symbol->text);
            if (sign.size() > 1 && sign.startsWith(QLatin1Char(' ')) && sign.endsWith(QLatin1Char(' ')))
                sign.back() = QChar::Nbsp;
            text += sign;
        } else if (const auto* number = std::get_if<double>(&piece)) {
            text += formulaText(*number, {});
        } else {
            const Explanation& operand = explanation.operands[std::get<Operand>(piece).index];
            text += formulaText(operand.value, operand.unit);
        }
    return text;
}

QString sourceTextOf(const Explanation& explanation) {
    const bool isAsked = explanation.input && !explanation.isShownAbove && !explanation.isJudgment;
    return isAsked && explanation.source.empty() ? tr("No source was given") : fromCore(explanation.source);
}

class RowBuilder {
public:
    ExplainRow rowOf(const Explanation& explanation, const QString& label, const QString& id) {
        ExplainRow row;
        row.id = id;
        row.label = label;
        row.value = formulaText(explanation.value, explanation.unit);
        row.formula = formulaOf(explanation);
        row.source = sourceTextOf(explanation);
        row.isJudgment = explanation.isJudgment;
        row.input = explanation.input;
        if (explanation.isShownAbove)
            row.above = m_first.value(labelOf(explanation.name));
        else
            m_first.insert(labelOf(explanation.name), id);
        row.remark = explanation.changesNothing ? tr("changes nothing here")
                     : explanation.isShownAbove ? tr("as above")
                                                : QString();
        addChildren(row, explanation);
        return row;
    }

private:
    void addChildren(ExplainRow& row, const Explanation& explanation) {
        row.children.reserve(explanation.operands.size());
        for (const Explanation& operand : explanation.operands) {
            const QString label =
                operand.input ? shortLabelOf(*operand.input) : labelBelow(explanation.name, operand.name);
            const QString id = row.id + QLatin1Char('/') + fromCore(titleOf(operand.name));
            const auto isTaken = [&](const QString& taken) {
                return std::ranges::find(row.children, taken, &ExplainRow::id) != row.children.end();
            };
            row.children.push_back(rowOf(operand, label, isTaken(id) ? id + QLatin1Char('\'') : id));
        }
    }

    QHash<QString, QString> m_first; ///< the row in which a quantity is explained
};

std::optional<Explanation> explanationOf(const Session& session) {
    const Scenario& scenario = currentScenario(session);
    if (const auto* part = std::get_if<ViewPart>(&session.look.explained))
        return explanationOf(scenario, session.look.view, *part);
    if (const auto* figure = std::get_if<Figure>(&session.look.explained))
        return explanationOf(scenario, *figure);
    if (const auto* hours = std::get_if<HoursPart>(&session.look.explained))
        return explanationOfHours(scenario, hours->activity);
    return std::nullopt;
}

/// Several activities or resources by the component that takes them together.
QString labelOf(const ViewPart& part, View view) {
    const auto& [activities, resources] = part;
    if (activities.empty() && resources.empty())
        return joined({tr("Total"), viewLabelOf(view)});
    QStringList parts;
    if (activities.size() == 1)
        parts << labelFor(activities.front());
    else if (!activities.empty()) {
        const bool isFinalRun = std::ranges::all_of(
            activities, [](Activity activity) { return componentOf(activity) == Component::FinalRun; });
        parts << shortLabelOf(isFinalRun ? Component::FinalRun : Component::Folded);
    }
    if (!resources.empty())
        parts << (resources.size() == 1 ? labelFor(resources.front()) : shortLabelOf(Component::Folded));
    return joined(parts);
}

QString labelOf(const ExplainSubject& subject, View view) {
    if (const auto* part = std::get_if<ViewPart>(&subject))
        return labelOf(*part, view);
    if (const auto* figure = std::get_if<Figure>(&subject))
        return translated(specOf(*figure).label);
    if (const auto* hours = std::get_if<HoursPart>(&subject))
        return joined({tr("GPU-hours"), labelFor(hours->activity)});
    return {};
}

/// Why the explained part of a view is $0; empty where it is not.
QString zeroText(const Session& session) {
    if (isWithoutFleet(session.look.view, currentScenario(session)))
        return tr("No fleet is entered, so nothing is paid here for hardware of one's own.");
    return tr("Nothing that this view counts is entered.");
}

void append(QStringList& lines, const ExplainRow& row, int depth) {
    const QString indent(2 * depth, QLatin1Char(' '));
    const QString remark = row.remark.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(row.remark);
    lines << indent + lineOf(row) + remark;
    QStringList source;
    if (row.isJudgment)
        source << tr("JUDGMENT");
    if (!row.source.isEmpty())
        source << row.source;
    if (!source.isEmpty())
        lines << indent + QStringLiteral("  ") + tr("source: %1").arg(source.join(QStringLiteral("; ")));
    for (const ExplainRow& child : row.children)
        append(lines, child, depth + 1);
}

} // namespace

ExplainData explainDataOf(const Session& session) {
    ExplainData data;
    data.title = tr("Why is it this much?");
    const ExplainSubject& subject = session.look.explained;
    if (std::holds_alternative<std::monostate>(subject)) {
        data.note = tr("Click a segment, a row or a figure to see how it is computed.");
        return data;
    }
    const QString label = labelOf(subject, session.look.view);
    if (const auto explanation = explanationOf(session)) {
        data.root = RowBuilder().rowOf(*explanation, label, label);
        if (explanation->value == 0 && std::holds_alternative<ViewPart>(subject))
            data.note = zeroText(session);
    } else if (const auto* figure = std::get_if<Figure>(&subject))
        data.note = tr("%1: none, because %2.").arg(label, translated(reasonForNone(*figure)));
    else
        data.note = tr("%1: nothing of it in this view.").arg(label);
    return data;
}

QString lineOf(const ExplainRow& row) {
    QString line = QStringLiteral("%1: %2").arg(row.label, row.value);
    if (!row.formula.isEmpty())
        line += QStringLiteral(" = ") + row.formula;
    return line.replace(QChar::Nbsp, QLatin1Char(' '));
}

QString textOf(const ExplainRow& row) {
    QStringList lines;
    append(lines, row, 0);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace costberg
