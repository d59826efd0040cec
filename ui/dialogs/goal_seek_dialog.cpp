#include "ui/dialogs/goal_seek_dialog.h"

#include "ui/controls/hairline.h"
#include "ui/controls/pick_button.h"
#include "ui/controls/pick_list.h"
#include "ui/controls/segmented_control.h"
#include "ui/dialogs/break_even_list.h"
#include "ui/present/slider_target.h"
#include "ui/present/view_texts.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costberg {
namespace {

constexpr int dialogWidth = 440;
/// Of an answer in two lines, so that what is below stands still while an amount is typed.
constexpr int answerHeight = 36;

QLabel* plainLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(13));
    return label;
}

QString buttonText(const GoalOption& option) {
    const QString text = option.isPresent ? QStringLiteral("%1 (%2)").arg(option.text, option.change)
                                          : GoalSeekDialog::tr("Set to %1 (%2)").arg(option.text, option.change);
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

GoalSeekDialog::GoalSeekDialog(Targets targets, QWidget* parent)
    : QDialog(parent), m_targets(std::move(targets)), m_vary(new PickButton(this)), m_view(new SegmentedControl(this)),
      m_wanted(new QLineEdit(this)), m_reading(plainLabel("goalReading", this)),
      m_answer(plainLabel("goalAnswer", this)), m_optionColumn(new QVBoxLayout), m_breakEvens(new BreakEvenList(this)) {
    setObjectName(QStringLiteral("goalSeekDialog"));
    setWindowTitle(tr("Goal seek"));
    m_vary->setObjectName(QStringLiteral("goalVary"));
    m_vary->setAutoDefault(false);
    m_view->setObjectName(QStringLiteral("goalView"));
    m_view->setAccessibleName(tr("View"));
    m_wanted->setObjectName(QStringLiteral("goalWanted"));
    m_wanted->setAccessibleName(tr("Wanted total"));
    m_wanted->setTextMargins(5, 0, 5, 0);
    m_reading->setFont(fontOf(12));
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_answer->setMinimumHeight(answerHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addLayout(madeQuestion());
    column->addWidget(m_answer);
    column->addLayout(m_optionColumn);
    column->addStretch(1);
    column->addWidget(new Hairline);
    column->addWidget(m_breakEvens);
    column->addLayout(madeButtons());
    connect(m_breakEvens, &BreakEvenList::taken, this, &GoalSeekDialog::takeOver);
    connect(m_vary, &QAbstractButton::clicked, this, &GoalSeekDialog::offerTargets);
    connect(m_view, &SegmentedControl::chosen, this,
            [this](int index) { emit acted(action::ShowView{static_cast<View>(index)}); });
    connect(m_wanted, &QLineEdit::textEdited, this, [this](const QString& text) { ask(m_data.question.vary, text); });
    resize(dialogWidth, sizeHint().height());
    m_wanted->setFocus();
}

QLayout* GoalSeekDialog::madeQuestion() {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("What may &change"), m_vary);
    add(tr("&View"), m_view);
    add(tr("&Wanted total"), m_wanted);
    form->addRow(QString(), m_reading);
    m_optionColumn->setSpacing(6);
    return form;
}

QLayout* GoalSeekDialog::madeButtons() {
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    return buttons;
}

void GoalSeekDialog::display(const GoalSeekData& seek) {
    if (seek == m_data)
        return;
    m_data = seek;
    m_vary->display(seek.varyLabel, seek.presentText);
    m_vary->setAccessibleName(tr("What may change: %1").arg(seek.varyLabel));
    m_view->display(viewLabels(), viewQuestions(), static_cast<int>(seek.view));
    m_wanted->setPlaceholderText(seek.totalText);
    if (seek.question.wanted.isEmpty() && !m_wanted->isModified() && m_wanted->text() != seek.totalText) {
        m_wanted->setText(seek.totalText);
        m_wanted->selectAll();
    }
    displayAnswer();
    displayOptions();
    m_breakEvens->display(seek.breakEvens);
}

void GoalSeekDialog::displayAnswer() {
    m_reading->setText(m_data.reading);
    m_answer->setText(m_data.answer);
    const bool isRefusal = m_data.kind == GoalAnswer::Unreadable;
    m_answer->setForegroundRole(isRefusal ? QPalette::BrightText : QPalette::WindowText); // follows the theme
}

void GoalSeekDialog::displayOptions() {
    while (m_options.size() < m_data.options.size()) {
        const std::size_t index = m_options.size();
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("goalOption:%1").arg(index));
        connect(button, &QPushButton::clicked, this, [this, index] { takeOver(m_data.options[index]); });
        m_optionColumn->addWidget(button);
        setTabOrder(m_options.empty() ? static_cast<QWidget*>(m_wanted) : m_options.back(), button);
        m_options.push_back(button);
    }
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        m_options[i]->setVisible(i < m_data.options.size());
        if (i >= m_data.options.size())
            continue;
        const GoalOption& option = m_data.options[i];
        m_options[i]->setText(buttonText(option));
        m_options[i]->setToolTip(tr("Sets %1 to %2").arg(m_data.varyLabel, option.exact));
        m_options[i]->setAccessibleName(tr("Set %1 to %2").arg(m_data.varyLabel, option.text));
        m_options[i]->setEnabled(!option.isPresent);
        m_options[i]->setDefault(i == 0);
    }
}

void GoalSeekDialog::offerTargets() {
    const std::vector<GoalTarget> targets = m_targets();
    std::vector<PickRow> rows;
    for (const GoalTarget& target : targets)
        rows.push_back({target.label, target.detail, target.label});
    const auto current = std::ranges::find(targets, m_data.question.vary, &GoalTarget::target);
    auto* list = new PickList(this);
    list->addFilter(tr("Type to find an input"));
    list->display(rows, current == targets.end() ? -1 : static_cast<int>(current - targets.begin()));
    connect(list, &PickList::picked, this, [this, targets](int index) {
        ask(targets[static_cast<std::size_t>(index)].target, m_data.question.wanted);
    });
    list->openAt(*m_vary);
}

void GoalSeekDialog::ask(const SliderTarget& vary, const QString& wanted) { emit asked({vary, wanted}); }

void GoalSeekDialog::takeOver(const GoalOption& option) {
    emit acted(settingOf(option.target, option.value));
    emit acted(action::Settle{});
}

} // namespace costberg
