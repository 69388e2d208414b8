#include "queue-server/lookups/journal.h"

#include <gtest/gtest.h>

#include "queue-server/protocol/stored.h"
#include "tests/support/looked_day.h"

namespace owc::test {

using domain::ErrorCode;
using lookups::Found;
using lookups::Purpose;
using namespace std::chrono_literals;

namespace {

const domain::Time kNine{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 4h};

class LookupsTest : public ::testing::Test {
  protected:
    LookupsTest() {
        log.apply(*log.decide(lookups::ApplyRules{{3, 5, 2, 10min}}, centre, now));
        domain::Counter& counter = centre.counters[{1}];
        counter.id = {1};
        counter.lease = domain::LeaseState::Open;
        counter.officer = {"B-214"};
        counter.device = {"counter-1"};
        counter.visit = domain::VisitId{7};
    }

    domain::Result<lookups::Events> look(Found found, Purpose purpose = Purpose::KioskTyped,
                                         const std::string& device = "kiosk-1", std::uint32_t counter = 0) {
        const lookups::Record record{{.device = {device},
                                      .counter = {counter},
                                      .person = {3},
                                      .purpose = purpose,
                                      .found = found,
                                      .told = eligibility::VerdictKind::NotNow,
                                      .client = {},
                                      .reason = {},
                                      .outcome = {}}};
        auto events = log.decide(record, centre, now);
        if (events) log.apply(*events);
        return events;
    }
    std::string refusedFor(const domain::Result<lookups::Events>& events) {
        if (events) return "allowed";
        EXPECT_EQ(events.error().code, ErrorCode::TooManyTries);
        return events.error().detail;
    }

    domain::State centre;
    domain::Time now = kNine;
    lookups::Lookups log;
};

}  // namespace

TEST_F(LookupsTest, AKioskAsksSoOftenAMinuteAndAnHourAndIsToldHowLongToWait) {
    for (int i = 0; i < 3; ++i, now += 1s) ASSERT_TRUE(look(Found::Here));
    EXPECT_EQ(refusedFor(look(Found::Here)), "57");
    EXPECT_TRUE(look(Found::Here, Purpose::KioskCard, "kiosk-2")) << "each kiosk counts alone";
    now = kNine + 1min;
    EXPECT_TRUE(look(Found::Here)) << "the first has passed";
    now += 1min;
    EXPECT_TRUE(look(Found::Here));
    now += 1min;
    EXPECT_EQ(refusedFor(look(Found::Here)), std::to_string(60 * 60 - 180)) << "five within the hour";
    now = kNine + 1h;
    EXPECT_TRUE(look(Found::Here));
}

TEST_F(LookupsTest, NumbersThatNobodyHasBarTheKioskThatGuesses) {
    ASSERT_TRUE(look(Found::Nowhere));
    now += 1s;
    ASSERT_TRUE(look(Found::Here)) << "a known number begins the count anew";
    now += 61s;
    ASSERT_TRUE(look(Found::Nowhere));
    const auto second = look(Found::Nowhere);
    ASSERT_TRUE(second);
    const auto& barred = boost::variant2::get<lookups::DeviceBarred>(second->back().body);
    EXPECT_EQ(barred.until, now + 10min);
    EXPECT_EQ(barred.figure, 2U);
    now += 9min;
    EXPECT_EQ(refusedFor(look(Found::Here)), "60");
    now += 1min;
    EXPECT_TRUE(look(Found::Here));
}

TEST_F(LookupsTest, WhereNoRegistryAnswersNobodyIsGuessing) {
    for (int i = 0; i < 3; ++i) ASSERT_EQ(look(Found::CannotAsk)->size(), 1U);
}

TEST_F(LookupsTest, ACounterLooksOnlyForWhomItHasAndTheOfficerIsNamed) {
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(look(Found::Here, Purpose::CounterCard, "counter-1", 1)) << "no limit there";
    const auto events = look(Found::Here, Purpose::CounterCard, "counter-1", 1);
    const auto& looked = boost::variant2::get<lookups::LookedUp>(events->front().body);
    EXPECT_EQ(looked.officer.value, "B-214");
    EXPECT_EQ(looked.visit.value, 7U);
    EXPECT_EQ(looked.lookup, 21U);
    EXPECT_EQ(look(Found::Here, Purpose::Registration, "counter-2", 1).error().code, ErrorCode::CounterTaken);
    EXPECT_EQ(look(Found::Here, Purpose::CounterCard, "counter-1", 9).error().code,
              ErrorCode::UnknownCounter);
    centre.counters[{1}].visit.reset();
    EXPECT_EQ(look(Found::Here, Purpose::CounterCard, "counter-1", 1).error().code, ErrorCode::NoVisitor);
}

TEST_F(LookupsTest, WhatIsStoredFoldsToTheSameState) {
    lookups::Lookups again;
    const auto fold = [&](const lookups::Events& events) {
        for (const lookups::Event& event : events) {
            const auto stored = protocol::encodeEvent(event.body);
            const auto read = protocol::decodeEntry(event.at, stored.kind, stored.bytes);
            ASSERT_TRUE(read);
            again.apply(boost::variant2::get<lookups::Event>(*read));
        }
    };
    lookups::Lookups live;
    live.apply(lookedUpDay());
    fold(lookedUpDay());
    EXPECT_EQ(again.state(), live.state());
    EXPECT_EQ(again.state().kiosks.at({"kiosk-1"}).recent.size(), 1U);

    const auto snapshot = protocol::decodeSnapshot(protocol::encodeSnapshot({}, {}, live.state()));
    ASSERT_TRUE(snapshot);
    EXPECT_EQ(snapshot->lookups, live.state());
    EXPECT_EQ(protocol::encodeSnapshot({}, {}), protocol::encodeSnapshot({}, {}, {}))
        << "older logs keep their hash";
}

}  // namespace owc::test
