#include "ui/present/published_rows.h"

#include "core/model/published.h"
#include "ui/present/labels.h"
#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Published", text); }

QString labelOf(PublishedView view) {
    switch (view) {
    case PublishedView::Headline:
        return viewLabelOf(View::Headline);
    case PublishedView::Market:
        return viewLabelOf(View::Market);
    case PublishedView::Amortized:
        return viewLabelOf(View::Amortized);
    case PublishedView::Cash:
        return viewLabelOf(View::Cash);
    case PublishedView::Fleet:
        return viewLabelOf(View::Fleet);
    case PublishedView::GpuHours:
        return tr("GPU-hours");
    }
    return {};
}

QString exactPairText(const PublishedFigure& figure, const PublishedComparison& comparison) {
    const QString allowed =
        figure.tolerance > 0 ? tr("Tolerance %1.").arg(shareText(figure.tolerance)) : tr("No tolerance.");
    const std::string_view unit = unitOf(figure.view);
    const auto exact = [unit](double value) {
        return unit == "USD" ? exactMoneyText(value) : formulaText(value, unit);
    };
    return tr("Theirs %1, ours %2. %3").arg(exact(figure.value), exact(comparison.ours), allowed);
}

} // namespace

QString quantityLabelOf(const std::string& quantity) {
    if (quantity == "total")
        return tr("Total");
    if (const auto activity = activityWithId(quantity))
        return translated(labelOf(*activity));
    if (const auto resource = resourceWithId(quantity))
        return translated(labelOf(*resource));
    return fromCore(quantity);
}

QString publishedText(double value, PublishedView view) {
    const std::string_view unit = unitOf(view);
    return unit == "USD" ? moneyText(value) : quantityText(value, unit);
}

PublishedFigureRow publishedFigureRowOf(const PublishedFigure& figure, const Evaluation& evaluation) {
    const PublishedComparison comparison = comparisonOf(figure, evaluation);
    return {tr("%1, %2").arg(labelOf(figure.view), inSentence(quantityLabelOf(figure.quantity))),
            publishedText(figure.value, figure.view),
            publishedText(comparison.ours, figure.view),
            comparison.ratio ? ratioText(*comparison.ratio) : noNumber(),
            comparison.isWithinTolerance,
            figure.tolerance > 0 ? roughShareText(figure.tolerance) : QString(),
            exactPairText(figure, comparison),
            fromCore(figure.source).simplified()};
}

std::vector<PublishedFigureRow> publishedFigureRowsOf(const Scenario& scenario, const Evaluation& evaluation) {
    std::vector<PublishedFigureRow> rows;
    for (const PublishedFigure& figure : scenario.published)
        rows.push_back(publishedFigureRowOf(figure, evaluation));
    return rows;
}

} // namespace costberg
