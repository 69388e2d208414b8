#include <fcntl.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>

#include "drivers/scanner/file_handle.h"
#include "drivers/scanner/keyboard_scanner.h"
#include "drivers/scanner/serial_scanner.h"
#include "drivers/simulated/simulated_scanner.h"
#include "tests/support/inbox.h"
#include "tests/support/temp_folder.h"

// What every code scanner must do, whatever its cable.
namespace owc::test {

using namespace std::chrono_literals;
using drivers::CodeScanner;
using State = CodeScanner::State;

namespace {

/// A scanner and the hand that holds codes to it and pulls its plug.
class Bench {
  public:
    virtual ~Bench() = default;
    [[nodiscard]] virtual std::unique_ptr<CodeScanner> open() = 0;
    virtual void hold(const std::string& code) = 0;
    virtual void pull() = 0;
    virtual void putBack() = 0;
};

class SimulatedBench : public Bench {
  public:
    std::unique_ptr<CodeScanner> open() override {
        auto scanner = std::make_unique<simulated::SimulatedScanner>(m_folder.path());
        m_scanner = scanner.get();
        return scanner;
    }
    void hold(const std::string& code) override { m_scanner->read(code); }
    void pull() override { m_scanner->read("unplug"); }
    void putBack() override { m_scanner->read("plug"); }

  private:
    TempFolder m_folder;
    simulated::SimulatedScanner* m_scanner = nullptr;
};

/// A pair of pseudo terminals; the scanner's end keeps its name like one of /dev/serial/by-id.
class SerialBench : public Bench {
  public:
    SerialBench() { putBack(); }
    std::unique_ptr<CodeScanner> open() override { return scanner::makeSerialScanner(name().string()); }
    void hold(const std::string& code) override { send(code + "\r\n"); }
    void pull() override {
        std::filesystem::remove(name());
        m_hand.close();
    }
    void putBack() override {
        m_hand = scanner::FileHandle(::posix_openpt(O_RDWR | O_NOCTTY));
        char line[64] = {};
        ASSERT_TRUE(m_hand && ::grantpt(m_hand.get()) == 0 && ::unlockpt(m_hand.get()) == 0 &&
                    ::ptsname_r(m_hand.get(), line, sizeof line) == 0);
        std::filesystem::create_symlink(line, name());
    }
    void send(const std::string& bytes) {
        ASSERT_EQ(::write(m_hand.get(), bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }

  private:
    [[nodiscard]] std::filesystem::path name() const { return m_folder.path() / "scanner"; }

    TempFolder m_folder;
    scanner::FileHandle m_hand;
};

struct Kind {
    const char* name;
    std::unique_ptr<Bench> (*make)();
};

/// What a scanner told, in the order it told it.
class Heard {
  public:
    void listenTo(CodeScanner& scanner) {
        scanner.start([this](std::string code) { m_inbox.post([this, code] { codes.push_back(code); }); },
                      [this](State state) { m_inbox.post([this, state] { states.push_back(state); }); });
    }
    [[nodiscard]] bool until(const std::function<bool()>& done) { return m_inbox.until(done, 10s); }

    std::vector<std::string> codes;
    std::vector<State> states;

  private:
    Inbox m_inbox;
};

class CodeScannerTest : public ::testing::TestWithParam<Kind> {
  protected:
    void start() {
        m_scanner = m_bench->open();
        m_heard.listenTo(*m_scanner);
    }
    [[nodiscard]] bool stateIs(State state) {
        return m_heard.until([&] { return !m_heard.states.empty() && m_heard.states.back() == state; });
    }
    [[nodiscard]] bool read(std::size_t codes) {
        return m_heard.until([&] { return m_heard.codes.size() == codes; });
    }

    std::unique_ptr<Bench> m_bench = GetParam().make();
    Heard m_heard;
    std::unique_ptr<CodeScanner> m_scanner;
};

}  // namespace

TEST_P(CodeScannerTest, EachCodeIsToldOnceAndWithoutItsEndMark) {
    start();
    ASSERT_TRUE(stateIs(State::Ready));
    m_bench->hold("6110100000142");
    m_bench->hold("OWC1:0123456789ABCDEFGH");
    ASSERT_TRUE(read(2));
    EXPECT_EQ(m_heard.codes, (std::vector<std::string>{"6110100000142", "OWC1:0123456789ABCDEFGH"}));
}

TEST_P(CodeScannerTest, OneThatWasPulledIsRemovedAndReadsAgainWhenItIsBack) {
    start();
    ASSERT_TRUE(stateIs(State::Ready));
    m_bench->pull();
    ASSERT_TRUE(stateIs(State::Removed));
    m_bench->putBack();
    ASSERT_TRUE(stateIs(State::Ready));
    m_bench->hold("6110100000142");
    ASSERT_TRUE(read(1));
    EXPECT_EQ(m_heard.states, (std::vector<State>{State::Ready, State::Removed, State::Ready}));
}

TEST_P(CodeScannerTest, ItEndsAtOnceAlsoWhenNothingIsRead) {
    start();
    ASSERT_TRUE(stateIs(State::Ready));
    m_scanner.reset();
    EXPECT_EQ(m_heard.states.size(), 1u);
}

TEST_P(CodeScannerTest, OneThatWasNeverStartedEndsToo) {
    m_scanner = m_bench->open();
    m_scanner.reset();
    SUCCEED();
}

INSTANTIATE_TEST_SUITE_P(All, CodeScannerTest,
                         ::testing::Values(Kind{"simulated", [] { return std::unique_ptr<Bench>(new SimulatedBench); }},
                                           Kind{"serial", [] { return std::unique_ptr<Bench>(new SerialBench); }}),
                         [](const auto& kind) { return std::string(kind.param.name); });

TEST(SerialScannerTest, ALineThatIsNotThereIsRemovedAndAFileIsAFault) {
    const TempFolder folder;
    Heard nowhere, file;
    const auto absent = scanner::makeSerialScanner((folder.path() / "absent").string());
    nowhere.listenTo(*absent);
    EXPECT_TRUE(nowhere.until([&] { return nowhere.states == std::vector<State>{State::Removed}; }));
    std::ofstream(folder.path() / "file") << "6110100000142\n";
    const auto wrong = scanner::makeSerialScanner((folder.path() / "file").string());
    file.listenTo(*wrong);
    EXPECT_TRUE(file.until([&] { return file.states == std::vector<State>{State::Fault}; }));
    EXPECT_TRUE(file.codes.empty());
}

TEST(SerialScannerTest, HalfACodeBeforeThePlugWasPulledIsForgotten) {
    SerialBench bench;
    const auto scanner = bench.open();
    Heard heard;
    heard.listenTo(*scanner);
    const auto last = [&](State state) {
        return heard.until([&] { return !heard.states.empty() && heard.states.back() == state; });
    };
    ASSERT_TRUE(last(State::Ready));
    bench.send("61101");
    bench.pull();
    ASSERT_TRUE(last(State::Removed));
    bench.putBack();
    ASSERT_TRUE(last(State::Ready));
    bench.hold("3520200000151");
    ASSERT_TRUE(heard.until([&] { return !heard.codes.empty(); }));
    EXPECT_EQ(heard.codes, std::vector<std::string>{"3520200000151"});
}

TEST(SimulatedScannerTest, LinesOfTheScriptFileAreReadAndTheFileIsTaken) {
    const TempFolder folder;
    std::ofstream(folder.path() / "scanner.script") << "6110100000142\nunplug\nlost\nplug\n3520200000151\n";
    simulated::SimulatedScanner scanner(folder.path());
    Heard heard;
    heard.listenTo(scanner);
    ASSERT_TRUE(heard.until([&] { return heard.codes.size() == 2; }));
    EXPECT_EQ(heard.codes, (std::vector<std::string>{"6110100000142", "3520200000151"}));
    EXPECT_EQ(heard.states, (std::vector<State>{State::Ready, State::Removed, State::Ready}));
}

TEST(KeyboardScannerTest, OneThatIsNotPluggedInIsRemovedAndEndsAtOnce) {
    const auto scanner = scanner::makeKeyboardScanner(*drivers::parseUri("keyboard:0c2e:0b61:none-such"));
    Heard heard;
    heard.listenTo(*scanner);
    EXPECT_TRUE(heard.until([&] { return heard.states == std::vector<State>{State::Removed}; }));
}

}  // namespace owc::test
