#include "drivers/simulated/simulated_reader.h"

#include <gtest/gtest.h>

#include <fstream>
#include <future>

#include "drivers/biometrics/record.h"
#include "drivers/simulated/grey_png.h"
#include "drivers/simulated/private_file.h"
#include "tests/support/drawn_print.h"
#include "tests/support/fingerprint_reader_contract.h"
#include "tests/support/prints.h"
#include "tests/support/temp_folder.h"

namespace owc::test {
namespace {

biometrics::Impression anyPrint(const biometrics::GreyImage& image) {
    auto print = madePrint(7);
    print.width = static_cast<std::uint16_t>(image.width);
    print.height = static_cast<std::uint16_t>(image.height);
    return print;
}

void writeRecord(const std::filesystem::path& file, const biometrics::Impression& print) {
    ASSERT_TRUE(simulated::writePrivately(file, biometrics::writeIso({&print, 1})));
}

}  // namespace

struct SimulatedReaderBench {
    std::unique_ptr<drivers::FingerprintReader> make() {
        EXPECT_TRUE(simulated::writeGreyPng(DrawnPrint{}.draw(), folder.path() / "a.png"));
        auto made = std::make_unique<simulated::SimulatedReader>(
            folder.path(), [](const biometrics::GreyImage& image) { return anyPrint(image); });
        reader = made.get();
        return made;
    }
    void touch() { reader->play("finger a.png"); }
    void spoilTouch() { reader->play("retry press-harder"); }
    void unplug() { reader->play("unplug"); }

    TempFolder folder;
    simulated::SimulatedReader* reader = nullptr;
};
INSTANTIATE_TYPED_TEST_SUITE_P(Simulated, FingerprintReaderContract, SimulatedReaderBench);

class SimulatedReaderTest : public testing::Test {
  protected:
    using Outcome = drivers::CaptureOutcome;
    using Hint = drivers::FingerHint;
    using State = drivers::FingerprintReader::State;

    SimulatedReaderTest() { m_reader->listen(m_log.state()); }
    drivers::CaptureReport capture(std::chrono::milliseconds deadline = std::chrono::minutes(1)) {
        m_reader->capture(deadline, m_log.progress(), m_log.done());
        return m_log.report(++m_captures).value_or(drivers::CaptureReport{});
    }

    SimulatedReaderBench m_bench;
    FingerLog m_log;
    std::unique_ptr<drivers::FingerprintReader> m_reader = m_bench.make();
    std::size_t m_captures = 0;
};

TEST_F(SimulatedReaderTest, FollowsTheScriptFileInItsFolder) {
    std::ofstream(m_bench.folder.path() / "reader.script")
        << "wet\ndry\nretry slower\nnonsense\nnot-live\nfinger a.png\n";
    EXPECT_EQ(capture().hint, Hint::TooWet);
    EXPECT_EQ(capture().hint, Hint::TooDry);
    EXPECT_EQ(capture().hint, Hint::Slower);
    const auto report = capture();
    ASSERT_EQ(report.outcome, Outcome::Captured);
    EXPECT_EQ(report.capture->live, false);
    EXPECT_EQ(report.capture->image, DrawnPrint{}.draw());
    EXPECT_TRUE(m_log.sawLiveImage());
    EXPECT_FALSE(std::filesystem::exists(m_bench.folder.path() / "reader.script"));
}

TEST_F(SimulatedReaderTest, AScriptThatIsNotWrittenYetIsLeftForWhoeverWritesIt) {
    const auto script = m_bench.folder.path() / "reader.script";
    std::ofstream writing(script);
    for (int look = 0; look < 2; ++look) {  // it looks for a script before each touch
        m_bench.touch();
        EXPECT_EQ(capture().outcome, Outcome::Captured);
    }
    ASSERT_TRUE(std::filesystem::exists(script));
    writing << "dry\n" << std::flush;
    EXPECT_EQ(capture().hint, Hint::TooDry);
    EXPECT_FALSE(std::filesystem::exists(script));
}

TEST_F(SimulatedReaderTest, TakesTheRecordBesideThePictureAndARecordWithoutOne) {
    const auto image = DrawnPrint{}.draw();
    auto print = anyPrint(image);
    print.minutiae.resize(5);
    writeRecord(m_bench.folder.path() / "a.iso", print);
    m_bench.touch();
    EXPECT_EQ(capture().capture->impression.minutiae.size(), 5U);

    writeRecord(m_bench.folder.path() / "b.iso", print);
    m_bench.reader->play("finger b.iso");
    const auto report = capture();
    ASSERT_EQ(report.outcome, Outcome::Captured);
    EXPECT_TRUE(report.capture->image.pixels.empty());
    EXPECT_EQ(report.capture->impression.minutiae.size(), 5U);
}

TEST_F(SimulatedReaderTest, ASlowTouchMeetsTheDeadline) {
    m_bench.reader->play("slow 60000");
    m_bench.touch();
    EXPECT_EQ(capture(std::chrono::milliseconds(40)).outcome, Outcome::TimedOut);
}

TEST_F(SimulatedReaderTest, UnpluggedWhileTheFingerLiesThereItIsRemovedAndComesBack) {
    m_bench.reader->play("slow 60000");
    m_bench.touch();
    m_reader->capture(std::chrono::minutes(1), m_log.progress(), m_log.done());
    ASSERT_TRUE(m_log.comes(Hint::None));  // the finger lies there
    m_bench.unplug();
    EXPECT_EQ(m_log.report(1).value().outcome, Outcome::Removed);
    EXPECT_TRUE(m_log.comes(State::Removed));
    m_captures = 1;

    m_bench.reader->play("plug");
    EXPECT_TRUE(m_log.comes(State::Ready));
    m_bench.reader->play("slow 0");
    m_bench.touch();
    EXPECT_EQ(capture().outcome, Outcome::Captured);
}

TEST_F(SimulatedReaderTest, AFaultLastsUntilItIsPluggedInAnew) {
    m_bench.reader->play("fault");
    EXPECT_EQ(capture().outcome, Outcome::Fault);
    EXPECT_TRUE(m_log.comes(State::Fault));
    EXPECT_EQ(capture().outcome, Outcome::Fault);
    m_bench.reader->play("plug");
    m_bench.touch();
    EXPECT_EQ(capture().outcome, Outcome::Captured);
}

TEST_F(SimulatedReaderTest, NobodyWaitsWhileAPictureIsLookedAtAndACaptureEndedMeanwhileIsCancelled) {
    std::promise<void> looking, seen;
    const auto look = [&](const biometrics::GreyImage& image) {
        looking.set_value();
        seen.get_future().wait();
        return anyPrint(image);
    };
    FingerLog log;
    simulated::SimulatedReader reader(m_bench.folder.path(), look);
    reader.capture(std::chrono::minutes(1), log.progress(), log.done());
    reader.play("finger a.png");
    looking.get_future().wait();
    auto cancelled = std::async(std::launch::async, [&] { reader.cancel(); });
    EXPECT_EQ(cancelled.wait_for(FingerLog::kEnough), std::future_status::ready);
    seen.set_value();
    ASSERT_TRUE(log.report());
    EXPECT_EQ(log.report()->outcome, Outcome::Cancelled);
}

TEST_F(SimulatedReaderTest, APictureThatIsNotThereIsAFault) {
    m_bench.reader->play("finger nowhere.png");
    EXPECT_EQ(capture().outcome, Outcome::Fault);
}

TEST_F(SimulatedReaderTest, RefusesLinesItDoesNotKnow) {
    for (const char* line : {"", "finger", "finger ", "retry", "retry hard", "slow", "slow x", "slow -1",
                             "slow 99999999", "plugged"})
        EXPECT_FALSE(m_bench.reader->play(line)) << line;
}

TEST(GreyPngTest, ReadsBackWhatItWroteForItsOwnerOnly) {
    const TempFolder folder;
    const auto file = folder.path() / "print.png";
    const auto image = DrawnPrint{}.draw();
    ASSERT_TRUE(simulated::writeGreyPng(image, file));
    EXPECT_EQ(simulated::readGreyPng(file).value(), image);
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_FALSE(simulated::writeGreyPng(image, folder.path() / "no" / "print.png"));
    EXPECT_FALSE(simulated::writeGreyPng({}, file));
}

TEST(GreyPngTest, SaysWhichFileCannotBeRead) {
    const TempFolder folder;
    std::ofstream(folder.path() / "text.png") << "no picture";
    for (const char* name : {"text.png", "absent.png"}) {
        const auto image = simulated::readGreyPng(folder.path() / name);
        ASSERT_FALSE(image);
        EXPECT_NE(image.error().find(name), std::string::npos) << image.error();
    }
}

}  // namespace owc::test
