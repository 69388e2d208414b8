#include "queue-server/server/refusals.h"

#include "tests/support/engine_desk.h"

namespace owc::test {

using namespace std::chrono_literals;
using server::Refused;

TEST(RefusalLogTest, AFloodIsFiveLinesAndANumber) {
    HandTime time;
    std::vector<std::string> lines;
    server::RefusalLog refusals(time, [&](const std::string& line) { lines.push_back(line); });
    for (int i = 0; i < 10'000; ++i) refusals.record(Refused::UnknownKey, {}, "at=commands");
    EXPECT_EQ(lines.size(), 5u);
    EXPECT_EQ(lines.front(), "refused kind=unknown_key device=- at=commands");
    refusals.record(Refused::WrongRole, "kiosk-1");
    EXPECT_EQ(lines.back(), "refused kind=wrong_role device=kiosk-1") << "another kind has lines of its own";

    time.at += 60s;
    refusals.flush();
    EXPECT_EQ(lines.size(), 7u);
    EXPECT_EQ(lines.back(), "refused kind=unknown_key device=- more=9995");
    refusals.record(Refused::UnknownKey, {});
    EXPECT_EQ(lines.size(), 8u) << "the next minute begins anew";
    EXPECT_EQ(refusals.counts().of(Refused::UnknownKey), 10'001u);
}

TEST(RefusalLogTest, SourcesWithoutEndTakeNoMemoryWithoutEnd) {
    HandTime time;
    std::size_t lines = 0;
    server::RefusalLog refusals(time, [&](const std::string&) { ++lines; });
    for (int i = 0; i < 100'000; ++i) refusals.record(Refused::Undecodable, "newcomer/" + std::to_string(i));
    EXPECT_LE(lines, server::RefusalLog::kSources + server::RefusalLog::kLines);
}

TEST(RefusalLogTest, WhatTheEngineTurnsAwayIsRecordedWithItsKindAndDevice) {
    EngineDesk desk;
    const auto id = desk.nextId();
    desk.askAs(id, "kiosk-1", protocol::IssueToken{.service = {"withdraw"}});
    EXPECT_TRUE(desk.refusedLines().empty());
    desk.askAs(id, "kiosk-1", protocol::IssueToken{.service = {"finger"}, .cnic = "6110100000142"});
    desk.ask("kiosk-1", domain::CallNext{{1}, {}});
    auto frame = desk.incoming(desk.nextId(), "board-1", protocol::Hello{});
    frame.bytes = "junk";
    desk.process({frame});
    auto newer = protocol::encode(protocol::Request{desk.nextId(), protocol::Hello{}});
    newer[1] = 9;  // the major version
    frame.bytes = newer;
    desk.process({frame});
    EXPECT_EQ(desk.refusedLines(), (std::vector<std::string>{"refused kind=other_body device=kiosk-1",
                                                             "refused kind=wrong_role device=kiosk-1 request=CallNext",
                                                             "refused kind=undecodable device=board-1 code=100",
                                                             "refused kind=wrong_version device=board-1 code=102"}));
}

}  // namespace owc::test
