// The finger page of the technician's window, with the simulated reader behind it.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <fstream>

#include "drivers/simulated/grey_png.h"
#include "drivers/tool/gui/devices_window.h"
#include "tests/support/device_bench.h"
#include "tests/support/drawn_print.h"
#include "tests/support/gui_wait.h"

namespace owc::test {

using tool_model::Page;

class FingerPageTest : public testing::Test {
  protected:
    FingerPageTest() {
        language.set(ui::Language::English);
        window.resize(1280, 800);
        window.show();
    }

    const tool_model::Picture& picture() const { return model.picture(); }
    QAbstractButton* key(const char* name) { return window.findChild<QAbstractButton*>(name); }
    QString said(const char* name) {
        const auto* widget = window.findChild<QWidget*>(name);
        return widget ? widget->accessibleName() : QString();
    }

    DeviceBench bench;
    ui::LanguageSwitch language;
    tool_model::ToolModel model{bench.equipment(),
                                {bench.config().string(), "kiosk-1", bench.folder().string()}};
    tool_gui::DevicesWindow window{model, language};
};

TEST_F(FingerPageTest, AFingerIsTriedAndItsQualityTold) {
    bench.plug({fingerReader()});
    model.start();
    model.choose("usb:05ba:000a:FB0B9071");
    ASSERT_TRUE(eventually([&] { return picture().page == Page::Finger && picture().finger.mayTry; }));
    EXPECT_TRUE(said("notice-0").startsWith("The finger reader is ready."));
    ASSERT_TRUE(simulated::writeGreyPng(DrawnPrint{}.draw(), bench.fingers() / "a.png"));

    key("tryFinger")->click();
    ASSERT_TRUE(eventually([&] { return said("notice-0").startsWith("There is no finger on the glass."); }));
    std::ofstream(bench.fingers() / "reader.script") << "not-live\nfinger a.png\ndry\n";
    ASSERT_TRUE(eventually([&] { return picture().finger.quality >= 0; }));
    EXPECT_EQ(picture().finger.image.size(), QSize(320, 400));
    EXPECT_TRUE(said("finger").contains("Living finger: No"));

    key("tryFinger")->click();
    ASSERT_TRUE(eventually([&] { return said("notice-0").startsWith("The finger is too dry. Rub it"); }));
    EXPECT_TRUE(picture().finger.image.isNull()) << "the picture before is gone";

    key("tryFinger")->click();
    key("stopFinger")->click();
    ASSERT_TRUE(eventually([&] { return said("notice-0").startsWith("Stopped."); }));
    std::ofstream(bench.fingers() / "reader.script") << "unplug\n";
    ASSERT_TRUE(eventually([&] { return !key("tryFinger")->isEnabled(); }));
    EXPECT_TRUE(said("notice-0").startsWith("The device is not there."));
}

}  // namespace owc::test
