#include "ui/dialogs/break_even_list.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/link_button.h"
#include "ui/controls/reached_label.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace costberg {
namespace {

/// What there is to say beside the links; empty where they say all.
QString wordsOf(const GoalBreakEven& breakEven) {
    const auto present = std::ranges::find_if(breakEven.options, &GoalOption::isPresent);
    return present == breakEven.options.end() ? breakEven.none
                                              : QStringLiteral("%1 (%2)").arg(present->text, present->change);
}

} // namespace

BreakEvenList::BreakEvenList(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
    auto* caption = new CaptionLabel(tr("Renting and owning break even at"));
    caption->setToolTip(tr("Where an hour on owned hardware costs as much as a rented one"));
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(2);
    m_form->addRow(caption);
}

void BreakEvenList::display(const std::vector<GoalBreakEven>& breakEvens) {
    if (breakEvens == m_breakEvens)
        return;
    m_breakEvens = breakEvens;
    while (m_lines.size() < breakEvens.size())
        addLine();
    for (std::size_t i = 0; i < breakEvens.size(); ++i)
        displayLine(i);
}

void BreakEvenList::addLine() {
    Line line{new QLabel(this), new QHBoxLayout, {}, new ReachedLabel(this)};
    line.label->setTextFormat(Qt::PlainText);
    line.label->setFont(fontOf(13));
    line.words->setObjectName(QStringLiteral("goalBreakEvenWords:%1").arg(m_lines.size()));
    line.places->setSpacing(0);
    line.places->addWidget(line.words);
    line.places->addStretch(1);
    m_form->addRow(line.label, line.places);
    m_lines.push_back(line);
}

void BreakEvenList::addLink(std::size_t line) {
    Line& here = m_lines[line];
    const std::size_t place = here.links.size();
    auto* link = new LinkButton(QString(), this);
    link->setObjectName(QStringLiteral("goalBreakEven:%1:%2").arg(line).arg(place));
    connect(link, &QAbstractButton::clicked, this,
            [this, line, place] { emit taken(m_breakEvens[line].options[place]); });
    here.places->insertWidget(static_cast<int>(place), link);
    here.links.push_back(link);
    orderTabs();
}

void BreakEvenList::orderTabs() {
    QWidget* last = nullptr;
    const auto follow = [&last](QWidget* next) {
        if (last != nullptr)
            setTabOrder(last, next);
        last = next;
    };
    for (const Line& line : m_lines) {
        std::ranges::for_each(line.links, follow);
        follow(line.words);
    }
}

void BreakEvenList::displayLine(std::size_t line) {
    Line& here = m_lines[line];
    const GoalBreakEven& shown = m_breakEvens[line];
    while (here.links.size() < shown.options.size())
        addLink(line);
    here.label->setText(shown.label);
    const QString words = wordsOf(shown);
    here.words->setText(words);
    here.words->setAccessibleName(QStringLiteral("%1: %2").arg(shown.label, words));
    here.words->setVisible(!words.isEmpty());
    for (std::size_t i = 0; i < here.links.size(); ++i) {
        here.links[i]->setVisible(i < shown.options.size() && !shown.options[i].isPresent);
        if (i >= shown.options.size())
            continue;
        here.links[i]->setText(shown.options[i].text);
        here.links[i]->setAccessibleName(QStringLiteral("%1: %2").arg(shown.label, shown.options[i].text));
        here.links[i]->setToolTip(tr("Sets %1 to %2").arg(shown.label, shown.options[i].exact));
        here.links[i]->updateGeometry();
    }
}

} // namespace costberg
