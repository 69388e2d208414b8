#include <gtest/gtest.h>

#include <fstream>

#include "drivers/fingerprint/client/extract.h"
#include "drivers/fingerprint/client/hosted_reader.h"
#include "drivers/fingerprint/protocol/messages.h"
#include "tests/support/drawn_print.h"
#include "tests/support/finger_log.h"
#include "tests/support/temp_folder.h"
#include "tests/usb/waiting.h"

namespace owc::test {

using drivers::CaptureOutcome;
using finger_protocol::Frame;
using finger_protocol::Kind;
using State = drivers::FingerprintReader::State;

/// Programs in the place of owc-finger-host that are no such thing: what they send is not believed, and
/// nobody waits for them for ever. They speak on descriptor 3.
class WrongHostTest : public testing::Test {
  protected:
    static constexpr const char* kObeyNothing = "exec cat <&3 >/dev/null\n";

    std::filesystem::path script(const std::string& lines) {
        const auto file = m_folder.path() / "host";
        std::ofstream(file) << "#!/bin/sh\n" << lines;
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        return file;
    }
    /// One that sends this and then nothing.
    std::filesystem::path saying(const finger_protocol::Bytes& bytes) {
        const auto said = m_folder.path() / "said";
        std::ofstream(said, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return script("cat '" + said.string() + "' >&3\n" + kObeyNothing);
    }
    void run(const std::filesystem::path& program) {
        m_line = std::make_shared<finger_client::HostLine>(
            finger_client::HostLine::Options{.program = program,
                                             .patience = {.beat = std::chrono::milliseconds(50),
                                                          .answer = std::chrono::milliseconds(200),
                                                          .pauses = {std::chrono::milliseconds(50)}},
                                             .trouble = [this](const std::string& reason) {
                                                 const std::lock_guard lock(m_mutex);
                                                 m_trouble.push_back(reason);
                                             }});
        m_reader = finger_client::makeReader(*drivers::parseUri("usb:05ba:000a:A1"), m_line);
        m_reader->listen(m_log.state());
    }
    /// The host was given up for this, the reader is in Fault, and a capture ends at once or soon.
    void expectLost(const std::string& reason) {
        EXPECT_TRUE(m_log.comes(State::Fault));
        EXPECT_TRUE(comes([&] { return !trouble().empty(); }));
        EXPECT_NE(trouble().find(reason), std::string::npos) << trouble();
        m_reader->capture(std::chrono::minutes(1), {}, m_log.done());
        ASSERT_TRUE(m_log.report());
        EXPECT_EQ(m_log.report()->outcome, CaptureOutcome::Fault);
    }
    std::string trouble() {
        const std::lock_guard lock(m_mutex);
        return m_trouble.empty() ? std::string() : m_trouble.front();
    }

    TempFolder m_folder;
    FingerLog m_log;
    std::mutex m_mutex;
    std::vector<std::string> m_trouble;  ///< guarded by it
    std::shared_ptr<finger_client::HostLine> m_line;
    std::unique_ptr<drivers::FingerprintReader> m_reader;
};

TEST_F(WrongHostTest, OneThatIsNotInstalledIsNamed) {
    run(m_folder.path() / "nowhere");
    expectLost((m_folder.path() / "nowhere").string() + " cannot be started: No such file");
}

TEST_F(WrongHostTest, OneThatEndsAtOnceIsStartedAgainAndNamedOnce) {
    const auto count = m_folder.path() / "count";
    run(script("echo >>'" + count.string() + "'\nexit 3\n"));
    expectLost("it ended (code 3)");
    EXPECT_TRUE(
        comes([&] { return std::filesystem::exists(count) && std::filesystem::file_size(count) > 3; }));
    const std::lock_guard lock(m_mutex);
    EXPECT_EQ(m_trouble.size(), 1U);
}

TEST_F(WrongHostTest, OneThatAnswersNothingIsGivenUp) {
    run(script(kObeyNothing));
    expectLost("it does not answer");
}

TEST_F(WrongHostTest, OneThatSendsNoFramesIsGivenUp) {
    run(script(std::string("head -c 100000 /dev/zero >&3\n") + kObeyNothing));
    expectLost("it sent version 0");
}

TEST_F(WrongHostTest, AFrameThatIsNotWellFormedIsNotBelieved) {
    run(saying(write(Frame{Kind::State, 1, 0, {77}})));
    expectLost("it sent a wrong state");
}

TEST_F(WrongHostTest, AFrameThatOnlyAClientSendsIsNotBelieved) {
    run(saying(write(Frame{Kind::Cancel, 1})));
    expectLost("it sent a wrong cancel");
}

/// A report of a capture that nobody asked for, and frames of a channel that is closed, change nothing.
TEST_F(WrongHostTest, WhatNobodyAskedForIsPassedOver) {
    auto all = write(Frame{Kind::State, 9, 0, {77}});
    const auto add = [&](const Frame& frame) {
        const auto more = write(frame);
        all.insert(all.end(), more.begin(), more.end());
    };
    add({Kind::Report, 1, 5, finger_protocol::bodyOf(drivers::CaptureReport{CaptureOutcome::TimedOut})});
    add({Kind::State, 1, 0, finger_protocol::bodyOf(State::Ready)});
    run(saying(all));
    EXPECT_TRUE(comes([&] { return !m_log.states().empty(); }));
    EXPECT_EQ(m_log.states().front(), State::Ready);
    EXPECT_EQ(m_log.reports(), 0U);
}

TEST_F(WrongHostTest, TheListOfReadersIsEmptyAndNobodyWaitsForIt) {
    run(script("exit 1\n"));
    EXPECT_TRUE(finger_client::makeReaderFinder(m_line)->list().empty());
}

TEST_F(WrongHostTest, APictureThatItDoesNotSurviveIsAnErrorInWords) {
    const auto errorOf = [](const std::filesystem::path& program) {
        const auto found = finger_client::extract(smallPrint(), program);
        return found ? std::string() : found.error();
    };
    EXPECT_NE(errorOf(script("ulimit -c 0\nkill -ABRT $$\n"))
                  .find("owc-finger-host was to look at the picture: it "),
              std::string::npos);
    EXPECT_NE(
        errorOf(script("echo none of a frame >&3\n" + std::string(kObeyNothing))).find("it sent version"),
        std::string::npos);
    EXPECT_NE(errorOf(saying(write(Frame{Kind::Extracted, 1, 1, {7}}))).find("a wrong answer"),
              std::string::npos);
    EXPECT_NE(errorOf(m_folder.path() / "nowhere").find("cannot be started"), std::string::npos);
}

}  // namespace owc::test
