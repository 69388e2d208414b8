#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QWidget>

#include "assets/ui/kiosk_control.h"
#include "tests/support/gui_wait.h"

namespace owc::test {

/// The window of a kiosk program's parts, touched like a visitor does.
class TouchedKiosk {
  public:
    /// Requires exactly one kiosk window that is shown.
    TouchedKiosk() {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == "kioskWindow" && top->isVisible()) window = top;
        }
    }

    [[nodiscard]] bool says(const QString& words) const {
        return eventually([&] { return window->windowTitle().contains(words); });
    }
    [[nodiscard]] std::string title() const { return window->windowTitle().toStdString(); }
    /// Touches as soon as the screen takes touches: what it ignores in its first moment is touched again.
    void touch(const char* control, const QString& thenSays) const {
        ASSERT_TRUE(eventually([&] {
            if (window->windowTitle().contains(thenSays)) return true;
            auto* found = window->findChild<ui::KioskControl*>(control);
            if (found && found->isVisible()) QTest::mouseClick(found, Qt::LeftButton);
            return false;
        })) << control
            << " does not lead to " << thenSays.toStdString() << " but " << title();
    }
    void walkToPriority() const {
        ASSERT_TRUE(says("kiosk language")) << title();
        touch("language-ur", "kiosk need");
        touch("need-withdraw", "kiosk cnic");
        touch("withoutCard", "kiosk priority");
    }

    QWidget* window = nullptr;
};

}  // namespace owc::test
