#include "ui/present/input_rows.h"

#include "ui/present/words.h"

#include <QCoreApplication>

namespace costberg {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("InputPanel", text); }

AcceleratorRow rowOf(const Accelerator& accelerator) {
    AcceleratorRow row;
    row.name = fromCore(accelerator.name);
    QStringList figures;
    QStringList sources;
    const auto add = [&](const std::optional<Quote>& quote, std::string_view unit) {
        if (!quote)
            return;
        figures << quantityText(quote->value, unit);
        if (const QString source = fromCore(quote->source); !sources.contains(source))
            sources << source;
    };
    add(accelerator.peakFlops, "FLOP/s");
    add(accelerator.power, "kW");
    add(accelerator.price, "USD/GPU");
    if (accelerator.price && accelerator.priceContainsServer)
        figures.back() = tr("%1 with its server").arg(figures.back());
    row.summary = figures.join(QStringLiteral(", "));
    row.tip = sources.join(QLatin1Char('\n'));
    return row;
}

} // namespace

std::vector<PublishedRow> publishedRowsOf(Input input) {
    std::vector<PublishedRow> rows;
    for (const PublishedValue& published : publishedValuesOf(input)) {
        const QString value = quantityText(published.value, specOf(input).unit);
        rows.push_back({QStringLiteral("%1  %2").arg(value, fromCore(published.label)), fromCore(published.source),
                        published.value, published.scope});
    }
    return rows;
}

std::vector<AcceleratorRow> acceleratorRows() {
    std::vector<AcceleratorRow> rows;
    for (const Accelerator& accelerator : allAccelerators())
        rows.push_back(rowOf(accelerator));
    return rows;
}

} // namespace costberg
