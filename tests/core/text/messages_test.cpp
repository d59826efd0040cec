#include "core/text/messages.h"

#include "core/model/evaluation.h"

#include <gmock/gmock.h>

#include <set>

namespace costberg {
namespace {

using testing::EndsWith;
using testing::HasSubstr;

TEST(MessageOfRefusal, SaysWhereWhatWasExpectedAndWhatWasFound) {
    EXPECT_EQ(messageOf(Refusal{"scenarios[0].inputs.\"rental.price\"", "a string", "a number"}),
              "scenarios[0].inputs.\"rental.price\": expected a number, found a string");
    EXPECT_EQ(messageOf(Refusal{"", "\"abc\"", "a number"}), "Expected a number, found \"abc\"");
}

TEST(MessageOfProblem, IsAWholeSentenceOfItsOwnForEachCode) {
    std::set<std::string> messages;
    for (int code = 0; code <= static_cast<int>(ProblemCode::UnknownLicenses); ++code) {
        const std::string message =
            messageOf(Problem{static_cast<ProblemCode>(code), Severity::Warning, Input::Gpus, 1000});
        EXPECT_THAT(message, EndsWith(".")) << code;
        EXPECT_TRUE(std::isupper(static_cast<unsigned char>(message.front()))) << message;
        messages.insert(message);
    }
    EXPECT_EQ(messages.size(), 7U);
}

TEST(MessageOfProblem, SaysHowManyGpusWouldDoRoundedUp) {
    const auto message = [](double gpus) {
        return messageOf(Problem{ProblemCode::ExceedsFleet, Severity::Warning, Input::Gpus, gpus});
    };
    EXPECT_THAT(message(2542.3), HasSubstr("2,543 GPUs would be enough"));
    EXPECT_THAT(message(0.4), HasSubstr(": 1 GPU would be enough"));
    EXPECT_THAT(message(2000.0000000001), HasSubstr("2,000 GPUs would be enough"));
}

TEST(MessageOfProblem, NamesAsManyGpusAsReallyDo) {
    Scenario scenario = defaultScenario();
    scenario.at(Input::OwnedShare).value = 1;
    scenario.at(Input::Gpus).value = 100;
    const auto problems = evaluationOf(scenario).problems;
    ASSERT_FALSE(problems.empty());
    ASSERT_EQ(problems.front().code, ProblemCode::ExceedsFleet);
    scenario.at(Input::Gpus).value = std::ceil(*problems.front().wanted);
    for (const Problem& problem : evaluationOf(scenario).problems)
        EXPECT_NE(problem.code, ProblemCode::ExceedsFleet);
}

TEST(MessageOfProblem, CallsUnenteredLicensesUnknown) {
    EXPECT_EQ(messageOf(Problem{ProblemCode::UnknownLicenses, Severity::Note, Input::Licenses, {}}),
              "Licenses for training data are 0: unknown, not free.");
}

TEST(MessageOfProblem, NamesTheDensePeakOfASparseOne) {
    EXPECT_THAT(messageOf(Problem{ProblemCode::SparsePeak, Severity::Warning, Input::PeakFlops, 9.89e14}),
                HasSubstr("is 989 TFLOP/s."));
}

TEST(MessageOfProblem, NamesTheDensePeakWithAllItsDigits) {
    const auto message = [](double dense) {
        return messageOf(Problem{ProblemCode::SparsePeak, Severity::Warning, Input::PeakFlops, dense});
    };
    EXPECT_THAT(message(densePeakOfSparse(1.979e15).value()), HasSubstr("is 989.5 TFLOP/s."));
    EXPECT_THAT(message(9.894e14), HasSubstr("is 989.4 TFLOP/s."));
    EXPECT_THAT(message(1.3074e15), HasSubstr("is 1,307.4 TFLOP/s."));
    EXPECT_THAT(message(2.25e15), HasSubstr("is 2,250 TFLOP/s."));
}

} // namespace
} // namespace costberg
