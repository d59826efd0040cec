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

/// "+$1.2M (+12.3%)" as one line where it fits, else as two, else the percentage alone.
Label differenceLabel(Draft& draft, const QString& text, qreal width) {
    const QColor& color = draft.colors().secondaryText;
    if (draft.measure.widthOf(text, TextRole::Small) <= width)
        return {{text, TextRole::Small, color}};
    const qsizetype parenthesis = text.indexOf(QLatin1Char('('));
    if (parenthesis < 0)
        return wrappedLabel(draft, text, TextRole::Small, color, width, 2);
    const QString amount = text.left(parenthesis).trimmed();
    const QString percentage = text.mid(parenthesis);
    for (const TextRole role : {TextRole::Small, TextRole::Fine})
        if (draft.measure.widestOf({amount, percentage}, role) <= width)
            return {{amount, role, color}, {percentage, role, color}};
    return {{draft.measure.elided(percentage, TextRole::Fine, width), TextRole::Fine, color}};
}

} // namespace

TextRole totalRoleFor(Draft& draft, const std::vector<std::size_t>& bars, qreal width) {
    const auto allFit = [&](TextRole role) {
        return std::ranges::all_of(bars, [&](std::size_t bar) {
            return draft.measure.widthOf(draft.chart.bars[bar].totalText, role) <= width;
        });
    };
    const auto fitting = std::ranges::find_if(totalRoles, allFit);
    return fitting == totalRoles.end() ? totalRoles.back() : *fitting;
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

Label topLabelOf(Draft& draft, const Bar& bar, TextRole totalRole, qreal width) {
    Label label;
    if (bar.total > 0 || bar.note.isEmpty())
        label.push_back({bar.totalText, totalRole, draft.colors().text});
    if (!bar.differenceText.isEmpty())
        append(label, differenceLabel(draft, bar.differenceText, width));
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
    for (const QString& line : bar.period)
        append(label, wrappedLabel(draft, line, TextRole::Small, draft.colors().secondaryText, width, 2));
    return label;
}

qreal tallestOf(const Draft& draft, const std::vector<Label>& labels) {
    qreal tallest = 0;
    for (const Label& label : labels)
        tallest = std::max(tallest, draft.heightOf(label));
    return tallest;
}

} // namespace costberg
