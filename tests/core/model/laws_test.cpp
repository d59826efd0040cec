#include "core/model/evaluation.h"
#include "tests/support/random_scenario.h"

#include <algorithm>
#include <cmath>

// The laws of the cost model, each over 10,000 random scenarios.

namespace costberg {
namespace {

using testing::AssertionFailure;
using testing::AssertionResult;
using testing::AssertionSuccess;

using Views = std::array<Breakdown<double>, viewCount>;

const Breakdown<double>& viewOf(const Views& views, View view) { return views[static_cast<std::size_t>(view)]; }

std::string nameOf(View view, const Entry<double>& entry) {
    return std::string(idOf(view)) + " " + std::string(idOf(entry.activity)) + " " + std::string(idOf(entry.resource));
}

double amountOf(const Breakdown<double>& breakdown, Activity activity, Resource resource) {
    double amount = 0;
    for (const Entry<double>& entry : breakdown)
        if (entry.activity == activity && entry.resource == resource)
            amount += entry.amount;
    return amount;
}

AssertionResult haveSameEntries(const Breakdown<double>& one, const Breakdown<double>& other) {
    if (one.size() != other.size())
        return AssertionFailure() << one.size() << " entries and " << other.size();
    for (std::size_t i = 0; i < one.size(); ++i)
        if (one[i].activity != other[i].activity || one[i].resource != other[i].resource ||
            one[i].amount != other[i].amount)
            return AssertionFailure() << idOf(one[i].activity) << " " << idOf(one[i].resource) << " is "
                                      << one[i].amount << " and " << other[i].amount;
    return AssertionSuccess();
}

TEST(Views, HaveNoPartThatIsNegativeOrNotFinite) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const Views views = evaluateAllViews(a);
        for (const View view : allViews)
            for (const Entry<double>& entry : viewOf(views, view))
                if (!(entry.amount >= 0) || !std::isfinite(entry.amount))
                    return AssertionFailure() << nameOf(view, entry) << " is " << entry.amount;
        return AssertionSuccess();
    });
}

TEST(Views, HoldEachActivityAndResourceAtMostOnceTogether) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const Views views = evaluateAllViews(a);
        for (const View view : allViews) {
            std::array<std::array<int, resourceCount>, activityCount> counts{};
            for (const Entry<double>& entry : viewOf(views, view))
                if (++counts[static_cast<std::size_t>(entry.activity)][static_cast<std::size_t>(entry.resource)] > 1)
                    return AssertionFailure() << nameOf(view, entry) << " twice";
        }
        return AssertionSuccess();
    });
}

TEST(Views, SumToTheirTotal) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const Evaluation evaluation = evaluationOf(scenarioOf(a));
        const auto early = evaluateTotals(a);
        for (const View view : allViews) {
            double byActivity = 0;
            for (const Activity activity : allActivities())
                byActivity += costberg::amountOf(evaluation[view], activity);
            double byResource = 0;
            for (const Resource resource : allResources())
                byResource += costberg::amountOf(evaluation[view], resource);
            for (const double total : {byActivity, byResource, early[static_cast<std::size_t>(view)],
                                       evaluateTotal(view, a), totalOf(evaluate(view, a))})
                if (const auto result = isNear(total, evaluation.totalOf(view)); !result)
                    return AssertionFailure() << idOf(view) << ": " << result.message();
        }
        return AssertionSuccess();
    });
}

TEST(Views, AreTheSameOneByOneAndTogether) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const Views views = evaluateAllViews(a);
        for (const View view : allViews)
            if (const auto result = haveSameEntries(evaluate(view, a), viewOf(views, view)); !result)
                return AssertionFailure() << idOf(view) << ": " << result.message();
        return AssertionSuccess();
    });
}

TEST(AmortizedView, EqualsMarketWhereNothingIsOwned) {
    expectOfAnyScenario([](Assumptions<double> a) {
        a[Input::OwnedShare] = 0;
        const auto amortized = evaluate(View::Amortized, a);
        const auto market = evaluate(View::Market, a);
        for (const Activity activity : allActivities())
            for (const Resource resource : allResources())
                if (amountOf(amortized, activity, resource) != amountOf(market, activity, resource))
                    return AssertionFailure() << idOf(activity) << " " << idOf(resource);
        return AssertionSuccess();
    });
}

TEST(AmortizedView, HasNoEffectOfTheRentWhereEverythingIsOwned) {
    expectOfAnyTwoScenarios([](Assumptions<double> a, const Assumptions<double>& other) {
        a[Input::OwnedShare] = 1;
        const auto before = evaluate(View::Amortized, a);
        a[Input::RentalPrice] = other[Input::RentalPrice];
        a[Input::ExtrasShare] = other[Input::ExtrasShare];
        return haveSameEntries(before, evaluate(View::Amortized, a));
    });
}

TEST(AmortizedView, WithEverythingOwnedEqualsMarketAtTheBreakEvenRent) {
    expectOfAnyScenario([](Assumptions<double> a) {
        a[Input::OwnedShare] = 1;
        a[Input::ExtrasShare] = 0;
        a[Input::RentalPrice] = figuresOf(projectOf(a)).ownedCostPerBusyHour;
        return isNear(evaluateTotal(View::Amortized, a), evaluateTotal(View::Market, a));
    });
}

TEST(CashView, SplitsThePurchaseExactly) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const auto cash = evaluate(View::Cash, a);
        for (const auto& part : purchaseOf(a))
            if (const auto result = isNear(costberg::amountOf(cash, part.resource), a[Input::Gpus] * part.amount);
                !result)
                return AssertionFailure() << idOf(part.resource) << ": " << result.message();
        return AssertionSuccess();
    });
}

TEST(CashView, HoldsTheWholeRunningCostOfTheFleet) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const auto cash = evaluate(View::Cash, a);
        const Project<double> project = projectOf(a);
        for (const auto& part : project.ownership.runningPerYear) {
            const double paid = a[Input::Gpus] * part.amount * a[Input::DurationYears];
            if (const auto result = isNear(costberg::amountOf(cash, part.resource), paid); !result)
                return AssertionFailure() << idOf(part.resource) << ": " << result.message();
        }
        return AssertionSuccess();
    });
}

TEST(CashView, GivesTheProjectWhatAmortizedSaysItUsedUp) {
    expectOfAnyScenario([](Assumptions<double> a) {
        a.choices.depreciation = Depreciation::StraightLine;
        a[Input::UsefulLifeYears] = std::max(a[Input::UsefulLifeYears], a[Input::DurationYears]);
        const Project<double> project = projectOf(a);
        if (ownedHours(project) > fleetCapacity(a))
            return AssertionSuccess();
        const auto cash = evaluate(View::Cash, a);
        const auto amortized = evaluate(View::Amortized, a);
        for (const Entry<double>& entry : amortized) {
            if (entry.resource < Resource::Hardware || entry.resource > Resource::Maintenance)
                continue;
            if (const auto result = isNear(amountOf(cash, entry.activity, entry.resource), entry.amount); !result)
                return AssertionFailure() << nameOf(View::Amortized, entry) << ": " << result.message();
        }
        return AssertionSuccess();
    });
}

TEST(CashView, LeavesEverythingOfTheFleetToOtherUseWhereNoHourRunsOnIt) {
    expectOfAnyScenario([](Assumptions<double> a) {
        a[Input::OwnedShare] = 0;
        for (const Entry<double>& entry : evaluate(View::Cash, a)) {
            const bool isFleet = entry.resource >= Resource::Hardware && entry.resource <= Resource::Maintenance;
            const bool isOthers = entry.activity == Activity::OtherUse || entry.activity == Activity::UnusedLife;
            if (isFleet && !isOthers && entry.amount != 0)
                return AssertionFailure() << nameOf(View::Cash, entry) << " is " << entry.amount;
        }
        return AssertionSuccess();
    });
}

TEST(Views, HoldNoHardwareOfAFleetWithoutGpus) {
    expectOfAnyScenario([](Assumptions<double> a) {
        a[Input::Gpus] = 0;
        for (const View view : {View::Cash, View::Fleet})
            for (const Entry<double>& entry : evaluate(view, a))
                if (entry.resource >= Resource::Hardware && entry.resource <= Resource::Maintenance &&
                    entry.amount != 0)
                    return AssertionFailure() << nameOf(view, entry) << " is " << entry.amount;
        return AssertionSuccess();
    });
}

TEST(CashView, HoldsNoEquityAndNoOverheadOnIt) {
    expectOfAnyTwoScenarios([](Assumptions<double> a, const Assumptions<double>& other) {
        const auto before = evaluate(View::Cash, a);
        a[Input::Equity] = other[Input::Equity];
        return haveSameEntries(before, evaluate(View::Cash, a));
    });
}

TEST(HeadlineView, ChangesWithNothingButItsOwnInputs) {
    expectOfAnyTwoScenarios([](const Assumptions<double>& a, const Assumptions<double>& other) {
        Assumptions<double> changed = other;
        changed.choices.trainingMethod = a.choices.trainingMethod;
        changed.choices.syntheticMethod = a.choices.syntheticMethod;
        changed.choices.headlineScope = a.choices.headlineScope;
        using enum Input;
        for (const Input own : {PretrainingGpuHours, MidtrainingGpuHours, PosttrainingGpuHours, ActiveParameters,
                                Tokens, PeakFlops, Mfu, Goodput, RentalPrice})
            changed[own] = a[own];
        if (a.choices.headlineScope == HeadlineScope::TrainingAndSynthetic)
            for (const Input own :
                 {SyntheticGpuHours, KeptTokens, AcceptedShare, OutputRate, PromptTokens, PromptRate, Efficiency})
                changed[own] = a[own];
        return haveSameEntries(evaluate(View::Headline, a), evaluate(View::Headline, changed));
    });
}

TEST(Views, DoubleBitForBitWithEveryPrice) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        Assumptions<double> dearer = a;
        for (const Input input : allInputs())
            if (specOf(input).unit.starts_with("USD"))
                dearer[input] = 2 * a[input];
        const Views before = evaluateAllViews(a);
        const Views after = evaluateAllViews(dearer);
        for (const View view : allViews)
            for (std::size_t i = 0; i < viewOf(before, view).size(); ++i)
                if (viewOf(after, view)[i].amount != 2 * viewOf(before, view)[i].amount)
                    return AssertionFailure() << nameOf(view, viewOf(before, view)[i]);
        return AssertionSuccess();
    });
}

double shareAt(Assumptions<double> a, double rate) {
    a[Input::CostOfCapital] = rate;
    return depreciationPerYear(a, Depreciation::Annuity);
}

TEST(Annuity, IsTheStraightLineWithoutInterest) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        return isNear(shareAt(a, 0), depreciationPerYear(a, Depreciation::StraightLine), 1e-15);
    });
}

TEST(Annuity, ComesToTheStraightLineAsTheInterestGoesToZero) {
    expectOfAnyScenario([](const Assumptions<double>& a) {
        const double straight = depreciationPerYear(a, Depreciation::StraightLine);
        for (const double rate : {1e-3, 1e-6, 1e-9, 1e-11, 1e-13, 1e-300}) {
            // The first terms of the series: half the interest on what is lost over life + 1 years, and the interest on
            // what remains.
            const double first = rate * (straight * (a[Input::UsefulLifeYears] + 1) / 2 + a[Input::ResidualShare]);
            const double annuity = shareAt(a, rate);
            if (annuity < straight * (1 - 1e-14) || annuity - straight > first * 1.01 + 1e-14 * straight)
                return AssertionFailure() << "at " << rate << " " << annuity << " instead of " << straight;
        }
        return AssertionSuccess();
    });
}

TEST(Annuity, RisesWithTheInterest) {
    expectOfAnyTwoScenarios([](const Assumptions<double>& a, const Assumptions<double>& other) {
        const auto [low, high] = std::minmax(a[Input::CostOfCapital], other[Input::CostOfCapital]);
        if (shareAt(a, low) > shareAt(a, high) * (1 + 1e-11))
            return AssertionFailure() << shareAt(a, low) << " at " << low << ", " << shareAt(a, high) << " at " << high;
        return AssertionSuccess();
    });
}

} // namespace
} // namespace costberg
