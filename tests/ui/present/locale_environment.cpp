#include <QLocale>

#include <gtest/gtest.h>

namespace {

/// The texts that are expected are English, wherever the tests run.
class EnglishLocale : public testing::Environment {
public:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

[[maybe_unused]] const testing::Environment* const environment =
    testing::AddGlobalTestEnvironment(new EnglishLocale); // GoogleTest deletes it

} // namespace
