#include "ui/charts/bar_labels.h"

#include <algorithm>
#include <array>

namespace costberg {
namespace {

constexpr int mostNameLines = 4;
constexpr int mostNoteLines = 3;

constexpr std::array totalRoles{TextRole::Total, TextRole::Segment, TextRole::Tiny};
constexpr std::array nameRoles{TextRole::Name, TextRole::Segment, TextRole::Tiny};

void append(Label& label, Label lines) { label.insert(label.end(), lines.begin(), lines.end()); }

/// The pieces of a name that stay whole: a line may also break behind a hyphen.
QStringList wordsOf(QString name) {
    return name.replace(QLatin1Char('-'), QLatin1String("- ")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// "+$1.2M (+12.3%)" in its two parts; the second is empty where there is none.
struct Difference {
    QString amount;
    QString percentage;
};

Difference partsOf(const QString& text) {
    const qsizetype parenthesis = text.indexOf(QLatin1Char('('));
    return parenthesis < 0 ? Difference{text, {}} : Difference{text.left(parenthesis).trimmed(), text.mid(parenthesis)};
}

bool fitsOnTwoLines(Draft& draft, const QString& text, TextRole role, qreal width) {
    const Difference parts = partsOf(text);
    return parts.percentage.isEmpty() || draft.measure.widestOf({parts.amount, parts.percentage}, role) <= width;
}

Label differenceLabel(Draft& draft, const QString& text, const TopStyle& style, qreal width) {
    const QColor& color = draft.colors().secondaryText;
    const Difference parts = partsOf(text);
    if (parts.percentage.isEmpty())
        return wrappedLabel(draft, text, style.differenceRole, color, width, 2);
    switch (style.difference) {
    case TopStyle::Difference::OneLine:
        return {{text, style.differenceRole, color}};
    case TopStyle::Difference::TwoLines:
        return {{parts.amount, style.differenceRole, color}, {parts.percentage, style.differenceRole, color}};
    case TopStyle::Difference::Percentage:
        return {{draft.measure.elided(parts.percentage, style.differenceRole, width), style.differenceRole, color}};
    }
    return {};
}

} // namespace

TopStyle topStyleFor(Draft& draft, const std::vector<std::size_t>& bars, qreal width) {
    const auto all = [&](auto fits) {
        return std::ranges::all_of(bars, [&](std::size_t bar) { return fits(draft.chart.bars[bar]); });
    };
    TopStyle style;
    const auto fitting = std::ranges::find_if(totalRoles, [&](TextRole role) {
        return all([&](const Bar& bar) { return draft.measure.widthOf(bar.totalText, role) <= width; });
    });
    style.total = fitting == totalRoles.end() ? totalRoles.back() : *fitting;
    // Side by side, two ranges or two differences on one line each would read as one text.
    const qreal apart = width - draft.length(12);
    if (!all([&](const Bar& bar) { return draft.measure.widthOf(bar.rangeText, TextRole::Small) <= apart; }))
        style.rangeRole = TextRole::Fine;
    if (all([&](const Bar& bar) { return draft.measure.widthOf(bar.differenceText, TextRole::Small) <= apart; }))
        return style;
    style.difference = TopStyle::Difference::TwoLines;
    for (const TextRole role : {TextRole::Small, TextRole::Fine}) {
        style.differenceRole = role;
        if (all([&](const Bar& bar) { return fitsOnTwoLines(draft, bar.differenceText, role, width); }))
            return style;
    }
    style.difference = TopStyle::Difference::Percentage;
    return style;
}

TextRole nameRoleFor(Draft& draft, qreal width) {
    QStringList words;
    for (const Bar& bar : draft.chart.bars)
        for (const QString& word : wordsOf(singleLine(bar.name)))
            if (draft.measure.widthOf(word, nameRoles.back()) <= width)
                words << word;
    const auto fitting =
        std::ranges::find_if(nameRoles, [&](TextRole role) { return draft.measure.widestOf(words, role) <= width; });
    return fitting == nameRoles.end() ? TextRole::Segment : *fitting;
}

Label topLabelOf(Draft& draft, const Bar& bar, const TopStyle& style, qreal width) {
    Label label;
    label.push_back({bar.totalText, style.total, draft.colors().text});
    append(label, wrappedLabel(draft, bar.rangeText, style.rangeRole, draft.colors().secondaryText, width, 2));
    if (!bar.differenceText.isEmpty())
        append(label, differenceLabel(draft, bar.differenceText, style, width));
    append(label, wrappedLabel(draft, bar.note, TextRole::Small, draft.colors().secondaryText, width, mostNoteLines));
    return label;
}

Label nameLabelOf(Draft& draft, const Bar& bar, TextRole nameRole, qreal width) {
    const bool isMarked = draft.chart.mode == ChartMode::Scenarios && bar.isCurrent &&
                          draft.style.use == ChartUse::Screen && draft.chart.bars.size() > 1;
    const QColor& color = isMarked ? draft.colors().accent : draft.colors().text;
    return wrappedLabel(draft, singleLine(bar.name), nameRole, color, width, mostNameLines);
}

Label footLabelOf(Draft& draft, const Bar& bar, TextRole nameRole, qreal width) {
    Label label = nameLabelOf(draft, bar, nameRole, width);
    const TextRole role = nameRole == TextRole::Name ? TextRole::Small : TextRole::Fine;
    for (const QString& line : bar.period)
        append(label, wrappedLabel(draft, line, role, draft.colors().secondaryText, width, 2));
    return label;
}

qreal tallestOf(const Draft& draft, const std::vector<Label>& labels) {
    qreal tallest = 0;
    for (const Label& label : labels)
        tallest = std::max(tallest, draft.heightOf(label));
    return tallest;
}

} // namespace costberg
