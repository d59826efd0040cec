#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>

/// Settings and files of a test run go to folders of their own, never to the user's.
int main(int argumentCount, char** arguments) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    testing::InitGoogleTest(&argumentCount, arguments);
    return RUN_ALL_TESTS();
}
