#include "ui/present/published_entry.h"

#include "core/model/published.h"
#include "core/text/messages.h"
#include "core/text/number_reader.h"
#include "ui/present/labels.h"
#include "ui/present/number_marks.h"
#include "ui/present/published_rows.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Published", text); }

PublishedView publishedViewOf(View view) {
    switch (view) {
    case View::Headline:
        return PublishedView::Headline;
    case View::Market:
        return PublishedView::Market;
    case View::Amortized:
        return PublishedView::Amortized;
    case View::Cash:
        return PublishedView::Cash;
    case View::Fleet:
        return PublishedView::Fleet;
    }
    return PublishedView::Headline;
}

PublishedQuantity quantityWith(std::string_view id) { return {std::string(id), quantityLabelOf(std::string(id))}; }

bool contains(const std::vector<PublishedQuantity>& quantities, std::string_view id) {
    for (const PublishedQuantity& quantity : quantities)
        if (quantity.id == id)
            return true;
    return false;
}

/// "other" is an activity and a resource, and the same amount as both.
std::vector<PublishedQuantity> quantitiesOf(const Breakdown<double>& breakdown) {
    std::vector<PublishedQuantity> quantities{quantityWith("total")};
    for (const Activity activity : allActivities())
        if (amountOf(breakdown, activity) != 0)
            quantities.push_back(quantityWith(idOf(activity)));
    for (const Resource resource : allResources())
        if (amountOf(breakdown, resource) != 0 && !contains(quantities, idOf(resource)))
            quantities.push_back(quantityWith(idOf(resource)));
    return quantities;
}

PublishedViewOption gpuHourOption() {
    PublishedViewOption option{
        PublishedView::GpuHours, tr("GPU-hours"), tr("How many GPU-hours were used?"), {quantityWith("total")}};
    for (const Activity activity : allActivities())
        if (isCompute(activity))
            option.quantities.push_back(quantityWith(idOf(activity)));
    return option;
}

/// A number that is not below 0; nothing, with the reason in `message`, where the text is no such number.
std::optional<double> sizeIn(const QString& text, std::string_view unit, QString& message) {
    const Result<double> number = readNumber(toCore(text), unit);
    if (!number)
        message = fromCore(messageOf(number.refusal()));
    else if (*number < 0)
        message = tr("Expected a number not below 0, found %1").arg(text.trimmed());
    return number && *number >= 0 ? std::optional(*number) : std::nullopt;
}

/// A bare number is percent, as the field's label says.
std::optional<double> toleranceIn(const QString& text, QString& message) {
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return 0;
    if (typed.endsWith(QLatin1Char('%')))
        return sizeIn(typed, "fraction", message);
    const auto percent = sizeIn(typed, "x", message);
    return percent ? std::optional(*percent / 100) : std::nullopt;
}

QString toleranceText(const PublishedFigure& figure) {
    if (figure.tolerance == 0)
        return tr("No tolerance: reproduced where only rounding differs");
    const auto text = [&figure](double value) { return publishedText(value, figure.view); };
    return tr("= %1: from %2 to %3")
        .arg(fieldText(figure.tolerance, "fraction"), text(figure.value * (1 - figure.tolerance)),
             text(figure.value * (1 + figure.tolerance)));
}

QString comparisonText(const PublishedFigure& figure, const Evaluation& evaluation) {
    const PublishedFigureRow row = publishedFigureRowOf(figure, evaluation);
    return row.isReproduced ? tr("Ours is %1 (%2): reproduced.").arg(row.ours, row.ratio)
                            : tr("Ours is %1 (%2): not reproduced.").arg(row.ours, row.ratio);
}

} // namespace

std::vector<PublishedViewOption> publishedOptionsOf(const Evaluation& evaluation) {
    std::vector<PublishedViewOption> options;
    for (const View view : allViews)
        options.push_back(
            {publishedViewOf(view), viewLabelOf(view), viewQuestionOf(view), quantitiesOf(evaluation[view])});
    options.push_back(gpuHourOption());
    return options;
}

PublishedDraft draftOf(const PublishedFigure& figure) {
    return {figure.view, figure.quantity, fieldText(figure.value, unitOf(figure.view)),
            figure.tolerance == 0 ? QString() : fieldText(figure.tolerance, "fraction"), fromCore(figure.source)};
}

PublishedReading readingOf(const PublishedDraft& draft, const Evaluation& evaluation) {
    PublishedReading reading;
    const bool isMissing = draft.value.trimmed().isEmpty();
    const auto tolerance = toleranceIn(draft.tolerance, reading.tolerance);
    reading.isToleranceRefused = !tolerance;
    const auto value = isMissing ? std::nullopt : sizeIn(draft.value, unitOf(draft.view), reading.value);
    reading.isValueRefused = !isMissing && !value;
    if (value)
        reading.value = QStringLiteral("= ") + exactText(*value, unitOf(draft.view));
    if (!value || !tolerance)
        return reading;
    const QString source = draft.source.trimmed();
    const PublishedFigure figure{draft.view, draft.quantity, *value, *tolerance, source.toStdString(), {}};
    reading.tolerance = toleranceText(figure);
    reading.comparison = comparisonText(figure, evaluation);
    if (source.isEmpty())
        reading.source = tr("Needed: a figure counts only with the name of who says so");
    else
        reading.figure = figure;
    return reading;
}

} // namespace costberg
