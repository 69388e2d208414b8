#include <optional>

#include "drivers/cups/ticket_maker.h"
#include "tests/cups/raw_queue.h"
#include "tests/cups/ticket_program.h"

namespace owc::test {
namespace {

using drivers::PrintOutcome;

/// A queue in which another program has a ticket that the printer does not end.
class TwoProgramsTest : public RawQueue {
  protected:
    void SetUp() override {
        RawQueue::SetUp();
        device.holdConnections(true);
        other.emplace(std::vector<std::string>{"/proc/self/exe", "print", cups->server()},
                      std::vector<std::string>{}, folder.path() / "log");
        ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));
    }

    TempFolder folder;
    std::optional<ChildProcess> other;
};

TEST_F(TwoProgramsTest, BothPrintAndNeitherCancelsTheOthersTicketWhenItStarts) {
    open();
    ASSERT_TRUE(told.becomes({})) << "it has looked for what is to be cancelled";
    EXPECT_EQ(cups->jobsLeft(), 1u);

    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return cups->jobsLeft() == 2; }));
    device.holdConnections(false);

    EXPECT_EQ(told.report(0).outcome, PrintOutcome::HandedOver);
    EXPECT_EQ(other->wait(), 0) << "the other program's ticket was not handed over";
    EXPECT_EQ(device.tickets().size(), 2u);
}

TEST_F(TwoProgramsTest, TheTicketOfOneThatWasKilledIsCancelledByTheNextOne) {
    other->kill();
    ASSERT_EQ(cups->jobsLeft(), 1u);

    open();

    EXPECT_TRUE(noJobLeft());
}

TEST(TicketMakerTest, ATicketIsAnOrphansWhenItsMakerIsNoMoreAndOnlyThen) {
    std::optional<cups::TicketMaker> maker;
    maker.emplace();
    const cups::TicketMaker another;
    const std::string name = maker->jobName("token-1");

    EXPECT_NE(name, another.jobName("token-1"));
    EXPECT_TRUE(name.ends_with("-token-1"));
    EXPECT_FALSE(cups::isOrphan(name));
    maker.reset();
    EXPECT_TRUE(cups::isOrphan(name));
    EXPECT_FALSE(cups::isOrphan(another.jobName("token-1")));
}

TEST(TicketMakerTest, WhatCannotBeJudgedIsNoOrphan) {
    std::string elsewhere = cups::TicketMaker().jobName("token-1");
    ASSERT_TRUE(cups::isOrphan(elsewhere));
    char& digit = elsewhere[std::string("owc-ticket-").size()];
    digit = digit == '0' ? '1' : '0';

    EXPECT_FALSE(cups::isOrphan(elsewhere)) << "another PC's";
    for (const char* name : {"", "letter.odt", "owc-ticket-", "owc-ticket-token-1"})
        EXPECT_FALSE(cups::isOrphan(name)) << name;
}

}  // namespace
}  // namespace owc::test
