#include <gtest/gtest.h>

#include <QApplication>

#include "assets/ui/setup.h"

// One program for all tests with windows: off-screen unless the caller chose a platform.
int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    owc::ui::setUp();
    return RUN_ALL_TESTS();
}
