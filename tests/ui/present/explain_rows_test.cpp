#include "ui/present/explain_rows.h"

#include "core/model/published.h"
#include "tests/ui/present/sessions.h"
#include "ui/present/breakdown_rows.h"
#include "ui/present/explain_subject.h"
#include "ui/present/words.h"

#include <gtest/gtest.h>

#include <set>

namespace costberg {
namespace {

ExplainData explained(Session session, ExplainSubject subject) {
    return explainDataOf(reduce(std::move(session), action::Explain{std::move(subject)}));
}

Session claimIn(View view) {
    return after(sessionOf({"", {fromPreset("deepseek-v3-claim")}, {}}), {action::ShowView{view}});
}

QString plain(QString text) { return text.replace(QChar::Nbsp, QLatin1Char(' ')); }

const ExplainRow* find(const ExplainRow& row, const QString& label) {
    if (row.label == label)
        return &row;
    for (const ExplainRow& child : row.children)
        if (const ExplainRow* found = find(child, label))
            return found;
    return nullptr;
}

void collect(const ExplainRow& row, std::multiset<QString>& ids) {
    ids.insert(row.id);
    for (const ExplainRow& child : row.children)
        collect(child, ids);
}

template <class Check> void forEachRow(const BreakdownRow& row, const Check& check) {
    check(row);
    for (const BreakdownRow& child : row.children)
        forEachRow(child, check);
}

TEST(ExplainRows, SayWhatToClickWhereNothingIsExplained) {
    const ExplainData data = explainDataOf(openingSession());
    EXPECT_EQ(data.title, "Why is it this much?");
    EXPECT_EQ(data.note, "Click a segment, a row or a figure to see how it is computed.");
    EXPECT_FALSE(data.root);
}

TEST(ExplainRows, ShowTheFormulaInNumbersDownToInputsWithTheirSources) {
    const ExplainData data = explained(claimIn(View::Headline), ViewPart{{Activity::Pretraining}, {Resource::Rent}});
    ASSERT_TRUE(data.root);
    EXPECT_EQ(lineOf(*data.root), "Pre-training, rent: $5.33M = 2,664,000 GPU-h × $2.00/GPU-h");
    ASSERT_EQ(data.root->children.size(), 2U);
    const ExplainRow& price = data.root->children[1];
    EXPECT_EQ(lineOf(price), "Rental price: $2.00/GPU-h");
    EXPECT_EQ(price.input, Input::RentalPrice);
    EXPECT_TRUE(price.source.contains("DeepSeek")) << price.source.toStdString();
}

TEST(ExplainRows, TakeTheFinalRunTogetherFromItsActivities) {
    const ExplainData data = explained(claimIn(View::Headline), subjectOfRow("final_run", Arrangement::ByActivity));
    ASSERT_TRUE(data.root);
    EXPECT_EQ(data.root->label, "Final run");
    EXPECT_EQ(data.root->value, moneyText(resultsOf(claimIn(View::Headline)).scenarios[0].totalOf(View::Headline)));
    EXPECT_EQ(data.root->children.size(), 3U);
}

TEST(ExplainRows, CallThePartsOfAnActivityByTheirResource) {
    const ExplainData data = explained(openingSession(), ViewPart{{Activity::Experiments}, {}});
    ASSERT_TRUE(data.root);
    EXPECT_EQ(data.root->label, "Experiments");
    EXPECT_EQ(data.root->children.front().label, "Hardware");
}

TEST(ExplainRows, FollowTheViewThatIsLookedAt) {
    const Session session = after(claimIn(View::Headline), {action::Explain{ViewPart{}}});
    EXPECT_EQ(explainDataOf(session).root->label, "Total, paper");
    EXPECT_EQ(explainDataOf(after(session, {action::ShowView{View::Market}})).root->label, "Total, market");
}

TEST(ExplainRows, SayWhereAViewHasNothingOfThePart) {
    const ExplainData data = explained(claimIn(View::Headline), ViewPart{{Activity::Staff}, {}});
    EXPECT_FALSE(data.root);
    EXPECT_EQ(data.note, "Staff: nothing of it in this view.");
}

TEST(ExplainRows, WriteSharesAsTheSlidersDo) {
    const ExplainData data = explained(openingSession(), Figure::OwnedCostPerBusyHour);
    ASSERT_TRUE(data.root);
    const ExplainRow* utilization = find(*data.root, "Utilization");
    ASSERT_NE(utilization, nullptr);
    EXPECT_EQ(utilization->value, "60%");
    EXPECT_EQ(utilization->input, Input::Utilization);
    EXPECT_TRUE(textOf(*data.root).contains("× 60%")) << textOf(*data.root).toStdString();
}

TEST(ExplainRows, MarkWhatIsOurOwnJudgmentAndWhatChangesNothing) {
    const ExplainData data = explained(openingSession(), ViewPart{{Activity::Experiments}, {}});
    const ExplainRow* residual = find(*data.root, "Residual value");
    ASSERT_NE(residual, nullptr);
    EXPECT_TRUE(residual->isJudgment);
    EXPECT_EQ(residual->remark, "changes nothing here");
}

TEST(ExplainRows, LeadFromARepeatedQuantityToTheRowThatExplainsIt) {
    const ExplainData data = explained(openingSession(), ViewPart{});
    std::multiset<QString> ids;
    collect(*data.root, ids);
    std::size_t repeated = 0;
    const std::function<void(const ExplainRow&)> check = [&](const ExplainRow& row) {
        if (row.remark == "as above") {
            ++repeated;
            EXPECT_EQ(ids.count(row.above), 1U) << row.id.toStdString();
        }
        for (const ExplainRow& child : row.children)
            check(child);
    };
    check(*data.root);
    EXPECT_GT(repeated, 10U);
}

TEST(ExplainRows, HaveOneIdEach) {
    const ExplainData data = explained(openingSession(), ViewPart{});
    std::multiset<QString> ids;
    collect(*data.root, ids);
    EXPECT_EQ(ids.size(), std::set<QString>(ids.begin(), ids.end()).size());
}

TEST(ExplainRows, StateTheSameAmountAsEveryRowOfTheBreakdown) {
    for (const Scenario& preset : allPresets())
        for (const View view : allViews)
            for (const Arrangement arrangement : {Arrangement::ByActivity, Arrangement::ByResource}) {
                const Session session =
                    after(sessionOf({"", {preset}, {}}), {action::ShowView{view}, action::Arrange{arrangement}});
                const BreakdownData breakdown = breakdownDataOf(session, resultsOf(session));
                const auto check = [&](const BreakdownRow& row) {
                    const ExplainData data = explained(session, subjectOfRow(row.id, arrangement));
                    ASSERT_TRUE(data.root) << preset.id << row.id.toStdString();
                    EXPECT_EQ(plain(data.root->value), row.amount) << preset.id << row.id.toStdString();
                };
                for (const BreakdownRow& row : breakdown.rows)
                    forEachRow(row, check);
                check(breakdown.total);
            }
}

TEST(ExplainRows, ExplainEveryFigureThatThereIs) {
    const Session session = openingSession();
    for (const FigureRow& figure : breakdownDataOf(session, resultsOf(session)).figures) {
        const ExplainData data = explained(session, subjectOfFigure(figure.id));
        EXPECT_EQ(data.root.has_value(), figure.value != noNumber()) << figure.id.toStdString();
        EXPECT_EQ(data.note.isEmpty(), data.root.has_value());
    }
}

TEST(ExplainRows, ExplainOursOfEveryFigureThatWasPublishedOfAPreset) {
    std::size_t count = 0;
    for (const Scenario& preset : allPresets())
        for (const PublishedFigure& figure : preset.published) {
            Session session = sessionOf({"", {preset}, {}});
            if (const auto view = viewOf(figure.view))
                session = after(session, {action::ShowView{*view}});
            const ExplainData data = explained(session, subjectOf(figure));
            ASSERT_TRUE(data.root) << preset.id << ", " << figure.source;
            const double ours = comparisonOf(figure, evaluationOf(preset)).ours;
            EXPECT_EQ(data.root->value, formulaText(ours, unitOf(figure.view))) << preset.id << ", " << figure.source;
            ++count;
        }
    EXPECT_GT(count, allPresets().size());
}

TEST(ExplainRows, NameTheActivityWhoseHoursTheyExplain) {
    const ExplainData data = explained(openingSession(), HoursPart{Activity::Pretraining});
    ASSERT_TRUE(data.root);
    EXPECT_EQ(data.root->label, "GPU-hours, pre-training");
}

TEST(ExplainRows, SayWhyAFigureIsMissingAndWhyATotalIsNothing) {
    Session session = after(sessionWith(fromPreset("deepseek-v3-claim")), {action::ShowView{View::Fleet}});
    EXPECT_EQ(explained(session, Figure::FleetYears).note.section(QStringLiteral(": "), 1),
              "none, because no fleet is entered whose time could be counted.");
    const ExplainData total = explained(session, ViewPart());
    EXPECT_TRUE(total.note.startsWith("No fleet is entered")) << total.note.toStdString();
    session = after(session, {action::ShowView{View::Market}});
    EXPECT_EQ(explained(session, ViewPart()).note, "");
}

TEST(ExplainRows, ExplainWhatTheLegendFoldsTogether) {
    const Session session = after(openingSession(), {action::Arrange{Arrangement::ByResource}});
    const std::vector<LegendEntry> legend{{Component::Hardware, {}, {}}, {Component::Rent, {}, {}}};
    const ExplainData data = explained(session, subjectOf(Component::Folded, legend, Arrangement::ByResource));
    ASSERT_TRUE(data.root);
    EXPECT_EQ(data.root->label, "Other");
    const Evaluation evaluation = resultsOf(session).scenarios[0];
    double rest = 0;
    for (const Entry<double>& entry : evaluation[session.look.view])
        if (entry.resource != Resource::Hardware && entry.resource != Resource::Rent)
            rest += entry.amount;
    EXPECT_EQ(data.root->value, moneyText(rest));
}

TEST(ExplainRows, AreNoStepOfUndoAndGoWithTheDocument) {
    const Session asked = after(openingSession(), {action::Explain{Figure::FleetYears}});
    EXPECT_FALSE(asked.history.canUndo());
    const Session opened = after(asked, {action::OpenDocument{{"", {fromPreset("deepseek-v3-claim")}, {}}}});
    EXPECT_TRUE(std::holds_alternative<std::monostate>(opened.look.explained));
}

} // namespace
} // namespace costberg
