// A scanner that types, on a real Linux input stack: our driver over udev and evdev.
#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <future>
#include <mutex>
#include <optional>

#include "drivers/scanner/cnic_text.h"
#include "drivers/scanner/keyboard_scanner.h"
#include "drivers/scanner/ticket_code.h"
#include "drivers/usb/udev_rules.h"
#include "drivers/usb/usb_devices.h"
#include "tests/emulated/as_user.h"
#include "tests/emulated/gadget_keyboard.h"
#include "tests/support/tool_run.h"
#include "tests/usb/waiting.h"

namespace owc::test {

using State = drivers::CodeScanner::State;

namespace {

constexpr const char* kCnic = "35202-1234567-1";
constexpr const char* kTicket = "OWC1:7K3MZX0PQ2RSTVW9YA";

/// Another program that reads the event device.
class OtherProgram {
  public:
    OtherProgram() : m_file(open(GadgetKeyboard::node().c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {}
    ~OtherProgram() { close(m_file); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    [[nodiscard]] bool grab() { return ioctl(m_file, EVIOCGRAB, 1) == 0; }
    /// Events since the last call.
    [[nodiscard]] std::vector<input_event> heard() {
        std::vector<input_event> all;
        for (input_event event{}; read(m_file, &event, sizeof event) == sizeof event;) all.push_back(event);
        return all;
    }
    /// Waits for the last key of a code to be let go.
    [[nodiscard]] bool hearsAnEnd() {
        return comes([&] { return std::ranges::any_of(heard(), [](const input_event& e) { return e.type == EV_KEY && e.code == KEY_ENTER && e.value == 0; }); });
    }

  private:
    int m_file;
};

/// The machine's own console, as whoever sits at it gets the keys.
class Console {
  public:
    Console() : m_file(open("/dev/tty1", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)) {
        termios raw{};
        tcgetattr(m_file, &raw);
        cfmakeraw(&raw);
        tcsetattr(m_file, TCSANOW, &raw);
    }
    ~Console() { close(m_file); }
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    /// All letters so far.
    [[nodiscard]] const std::string& heard() {
        char bytes[256];
        for (ssize_t got = 0; (got = read(m_file, bytes, sizeof bytes)) > 0;) m_text.append(bytes, static_cast<std::size_t>(got));
        return m_text;
    }

  private:
    int m_file;
    std::string m_text;
};

class EmulatedScannerTest : public testing::Test {
  protected:
    void start() {
        driver = scanner::makeKeyboardScanner(*drivers::parseUri(GadgetKeyboard::kUri));
        driver->start(
            [this](std::string code) {
                const std::lock_guard lock(mutex);
                codes.push_back(std::move(code));
            },
            [this](State now) {
                const std::lock_guard lock(mutex);
                state = now;
            });
    }
    [[nodiscard]] bool becomes(State wanted) {
        return comes([&] {
            const std::lock_guard lock(mutex);
            return state == wanted;
        });
    }
    [[nodiscard]] std::vector<std::string> codesRead(std::size_t count) {
        comes([&] {
            const std::lock_guard lock(mutex);
            return codes.size() >= count;
        });
        const std::lock_guard lock(mutex);
        return codes;
    }

    std::mutex mutex;
    std::optional<State> state;
    std::vector<std::string> codes;
    GadgetKeyboard keyboard;
    std::unique_ptr<drivers::CodeScanner> driver;  ///< last: its worker calls the rest
};

TEST_F(EmulatedScannerTest, ACnicAndATicketAreReadAsTheyWereTyped) {
    start();
    ASSERT_TRUE(becomes(State::Ready));
    keyboard.type(std::string(kCnic) + "\n" + kTicket + "\n3520212345671\n");

    EXPECT_EQ(codesRead(3), (std::vector<std::string>{kCnic, kTicket, "3520212345671"}));
    EXPECT_EQ(scanner::cnicIn(codes[0]), "3520212345671");
    EXPECT_TRUE(scanner::ticketCodeIn(codes[1]));
}

TEST_F(EmulatedScannerTest, NoKeyOfItReachesTheConsoleOrAnotherProgram) {
    OtherProgram program;
    Console console;
    keyboard.type("leaks\n");
    ASSERT_TRUE(program.hearsAnEnd()) << "before it is grabbed everybody hears it";
    ASSERT_TRUE(comes([&] { return console.heard() == "leaks\r"; })) << console.heard();

    start();
    ASSERT_TRUE(becomes(State::Ready));
    keyboard.type(std::string(kCnic) + "\n");
    ASSERT_EQ(codesRead(1).size(), 1u);
    driver.reset();
    keyboard.type("free\n");

    ASSERT_TRUE(comes([&] { return console.heard().ends_with("free\r"); })) << "it is let go with the program";
    EXPECT_EQ(console.heard(), "leaks\rfree\r") << "of what was read in between the console has nothing";
    const auto heard = program.heard();
    EXPECT_TRUE(std::ranges::none_of(heard, [](const input_event& e) { return e.type == EV_KEY && e.code >= KEY_1 && e.code <= KEY_MINUS; }));
    EXPECT_TRUE(std::ranges::any_of(heard, [](const input_event& e) { return e.type == EV_KEY && e.code == KEY_F; }));
}

TEST_F(EmulatedScannerTest, OneThatAnotherProgramHoldsIsAFaultUntilItIsPluggedInAnew) {
    {
        OtherProgram other;
        ASSERT_TRUE(other.grab());
        start();
        EXPECT_TRUE(becomes(State::Fault));
    }
    keyboard.unplug();
    keyboard.plug();
    EXPECT_TRUE(becomes(State::Ready));
}

TEST_F(EmulatedScannerTest, WhereTheKernelDropsKeysNoHalfCodeIsRead) {
    start();
    ASSERT_TRUE(becomes(State::Ready));
    const std::string whole(30, '7');
    {
        const std::lock_guard busy(mutex);  // the driver waits in its first code, and its kernel keeps 64 events
        keyboard.type("first\n");
        for (int i = 0; i < 5; ++i) keyboard.type(whole + "\n");
    }
    const auto last = [&] {
        const std::lock_guard lock(mutex);
        return !codes.empty() && codes.back() == "END";
    };
    for (int i = 0; i < 5 && !last(); ++i) keyboard.type("END\n");
    ASSERT_TRUE(comes(last));
    const auto all = codesRead(1);
    EXPECT_LT(std::ranges::count(all, whole), 5) << "nothing was dropped";
    for (const std::string& code : all) EXPECT_TRUE(code == whole || code == "first" || code == "END") << code;
}

TEST_F(EmulatedScannerTest, PulledInTheMiddleOfACodeItForgetsHalfAndReadsAgainWhenItIsBack) {
    start();
    ASSERT_TRUE(becomes(State::Ready));
    keyboard.type("35202-12");
    keyboard.unplug();
    ASSERT_TRUE(becomes(State::Removed));
    keyboard.plug();
    ASSERT_TRUE(becomes(State::Ready));
    keyboard.type("OWC\n");
    EXPECT_EQ(codesRead(1), std::vector<std::string>{"OWC"}) << "not the beginning of another person's code";
}

TEST_F(EmulatedScannerTest, OneThatIsNotThereYetIsPickedUpWhenItComes) {
    keyboard.unplug();
    start();
    ASSERT_TRUE(becomes(State::Removed));
    keyboard.plug();
    ASSERT_TRUE(becomes(State::Ready));
    keyboard.type(std::string(kTicket) + "\n");
    EXPECT_EQ(codesRead(1), std::vector<std::string>{kTicket});
}

TEST_F(EmulatedScannerTest, TheRulesWrittenForItLetTheirGroupInAndNobodyElse) {
    const auto uri = *drivers::parseUri(GadgetKeyboard::kUri);
    // udevd's workers end with a reload, whatever they have in hand.
    ASSERT_EQ(std::system("udevadm settle"), 0);
    std::ofstream(usb::kRulesFile) << usb::udevRules(std::vector{uri});
    ASSERT_EQ(std::system("udevadm control --reload && udevadm settle"), 0);
    keyboard.unplug();
    keyboard.plug();
    ASSERT_EQ(std::system("udevadm settle"), 0);
    {
        const AsUser other(1000);
        start();
        EXPECT_TRUE(becomes(State::Fault));
        driver.reset();
    }
    const AsUser ours(kOurGroup);
    start();
    ASSERT_TRUE(becomes(State::Ready)) << runTool("ls -ln", GadgetKeyboard::node()).said << runTool("cat", usb::kRulesFile).said << runTool("udevadm", "info " + GadgetKeyboard::node()).said;
    keyboard.type(std::string(kCnic) + "\n");
    EXPECT_EQ(codesRead(1), std::vector<std::string>{kCnic});
    driver.reset();
}

TEST_F(EmulatedScannerTest, TheTechniciansToolListsItAndShowsWhatItReadsMasked) {
    const auto finder = usb::makeUsbFinder();
    EXPECT_TRUE(comes([&] {
        const auto found = finder->list();
        return found.size() == 1 && drivers::toText(found[0].uri) == GadgetKeyboard::kUri && found[0].kind == drivers::DeviceKind::Scanner;
    }));
    auto run = std::async(std::launch::async, [] { return runTool("/bin/owc-devices", "--config /config/sample scan " + std::string(GadgetKeyboard::kUri) + " --count 2 --for 120"); });
    // The first one may come without its beginning, when the tool opens it in the middle.
    while (run.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready) keyboard.type(std::string(kCnic) + "\n");
    const auto scanned = run.get();

    EXPECT_EQ(scanned.code, 0) << scanned.said;
    EXPECT_NE(scanned.said.find("CNIC"), std::string::npos) << scanned.said;
    EXPECT_EQ(scanned.said.find("1234567"), std::string::npos) << scanned.said;
}

}  // namespace

}  // namespace owc::test
