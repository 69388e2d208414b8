#include "queue-server/protocol/stored.h"

#include <sodium.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <set>

#include "tests/support/eventful_day.h"
#include "tests/support/verifying.h"
#include "where.h"

namespace owc::test {

namespace {

constexpr const char* kGolden = OWC_SOURCE_DIR "/tests/golden";
constexpr const char* kNewest = OWC_SOURCE_DIR "/tests/golden/events-3.txt";
constexpr const char* kNewestOfIdentity = OWC_SOURCE_DIR "/tests/golden/identity-1.txt";

std::string hexOf(const std::string& bytes) {
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    hex.pop_back();
    return hex;
}

std::string bytesOf(const std::string& hex) {
    std::string bytes(hex.size() / 2, '\0');
    std::size_t size = 0;
    sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), hex.data(), hex.size(), nullptr,
                   &size, nullptr);
    bytes.resize(size);
    return bytes;
}

std::string hashOf(const State& state, const identity::State& verifications) {
    const std::string bytes = protocol::encodeSnapshot(state, verifications);
    std::string hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return hexOf(hash);
}

/// "time kind body" a line, then "state hash": the form of the golden file.
std::string goldenText(const std::vector<journal::Entry>& entries, const State& end, const identity::State& verifications) {
    std::string text;
    for (const journal::Entry& entry : entries) {
        const auto stored = boost::variant2::visit(
            [](const auto& event) { return protocol::encodeEvent(event.body); }, entry);
        text += std::to_string(journal::timeOf(entry).time_since_epoch().count()) + " " + std::to_string(stored.kind) +
                " " + hexOf(stored.bytes) + "\n";
    }
    return text + "state " + hashOf(end, verifications) + "\n";
}

}  // namespace

TEST(StoredEventTest, TheEventfulDayHoldsEveryKind) {
    std::set<std::size_t> kinds;
    for (const Event& event : eventfulDay().history()) kinds.insert(event.body.index());
    EXPECT_EQ(kinds.size(), boost::variant2::variant_size<EventKinds>::value);
}

TEST(StoredEventTest, AStoredLogFoldsToTheSameStateAtEveryStep) {
    const Morning day = eventfulDay();
    Centre live;
    Centre stored;
    for (const Event& event : day.history()) {
        const auto bytes = protocol::encodeEvent(event.body);
        const auto body = protocol::decodeEvent(bytes.kind, bytes.bytes);
        ASSERT_TRUE(body) << body.error().detail;
        EXPECT_EQ(protocol::encodeEvent(*body).bytes, bytes.bytes);
        live.apply(event);
        stored.apply(Event{event.at, *body});
        ASSERT_EQ(stored.state(), live.state()) << protocol::kindName(bytes.kind);
    }
    EXPECT_EQ(live.state(), day.state());
}

TEST(StoredEventTest, WhatChangesNoStateIsKeptToo) {
    for (const Event& event : eventfulDay().history()) {
        const auto bytes = protocol::encodeEvent(event.body);
        const auto body = *protocol::decodeEvent(bytes.kind, bytes.bytes);
        if (const auto* shown = boost::variant2::get_if<CardShown>(&event.body)) {
            EXPECT_EQ(boost::variant2::get<CardShown>(body).officer.value, "A");
            EXPECT_EQ(boost::variant2::get<CardShown>(body).visit, shown->visit);
        }
        if (const auto* ticket = boost::variant2::get_if<TicketReported>(&event.body)) {
            EXPECT_EQ(boost::variant2::get<TicketReported>(body).reasons, ticket->reasons);
        }
    }
}

TEST(StoredEventTest, AnUnknownKindAndADamagedBodyAreToldApart) {
    EXPECT_EQ(protocol::decodeEvent(999, "").error().code, ErrorCode::VersionUnknown);
    EXPECT_EQ(protocol::decodeEvent(10, "\xff\xff").error().code, ErrorCode::Corrupt);
    EXPECT_EQ(protocol::decodeEvent(10, "").error().code, ErrorCode::Corrupt);
    const auto closed = protocol::encodeEvent(CounterClosed{{1}});
    EXPECT_EQ(protocol::decodeEvent(10, closed.bytes).error().code, ErrorCode::Corrupt) << "a body of another kind";
    EXPECT_EQ(protocol::kindName(10), "visit_opened");
    EXPECT_EQ(protocol::kindName(999), "unknown");
}

TEST(StoredEventTest, DamageNeverDoesMoreThanRefuse) {
    std::mt19937 random(1);
    for (const Event& event : eventfulDay().history()) {
        const auto good = protocol::encodeEvent(event.body);
        for (int i = 0; i < 200 && !good.bytes.empty(); ++i) {
            std::string bad = good.bytes;
            bad[random() % bad.size()] = static_cast<char>(random());
            if (i % 3 == 0) bad.resize(random() % bad.size());
            std::ignore = protocol::decodeEvent(good.kind, bad);
        }
    }
}

TEST(StoredStateTest, ACheckpointIsTheStateAtEveryStep) {
    Centre centre;
    for (const Event& event : eventfulDay().history()) {
        centre.apply(event);
        const auto bytes = protocol::encodeState(centre.state());
        const auto read = protocol::decodeState(bytes);
        ASSERT_TRUE(read) << read.error().detail;
        ASSERT_EQ(*read, centre.state());
        ASSERT_EQ(protocol::encodeState(*read), bytes);
    }
    EXPECT_FALSE(protocol::decodeState("\xff\xff"));
}

TEST(StoredEventTest, EveryRuleIsKept) {
    Rules rules = *eventfulDay().state().rules;
    rules.training = true;
    const auto bytes = protocol::encodeEvent(SettingsApplied{rules});
    EXPECT_EQ(boost::variant2::get<SettingsApplied>(*protocol::decodeEvent(bytes.kind, bytes.bytes)).rules,
              rules);
}

TEST(StoredEventTest, EveryFieldOfWhatTheDayDoesNotFoldIsKept) {
    const auto again = [](const auto& event) {
        const auto bytes = protocol::encodeEvent(event);
        return boost::variant2::get<std::decay_t<decltype(event)>>(
            *protocol::decodeEvent(bytes.kind, bytes.bytes));
    };
    EXPECT_EQ(again(CounterTakenOver{{3}, {"D"}, {"counter-3"}, {"S"}}).supervisor.value, "S");
    EXPECT_EQ(again(ClockConfirmed{{"dashboard-1"}}).device.value, "dashboard-1");
    EXPECT_EQ(again(SlotGiven{{VisitCode::fromRandom({1}), {"withdraw"}, kDay, 630}, {"kiosk-1"}}).device.value,
              "kiosk-1");
    EXPECT_EQ(again(PriorityCorrected{{7}, {1}, Priority::Infant, PriorityReason::Mistake, kMorning}).reason,
              PriorityReason::Mistake);
    EXPECT_EQ(again(CounterClosed{{3}, {"C"}, {"counter-3"}}).officer.value, "C");
    EXPECT_EQ(again(CounterClosed{{3}, {}, {"dashboard-1"}}).device.value, "dashboard-1");
    EXPECT_EQ(again(CounterLent{{3}, {"finger"}, true, {"dashboard-1"}}).device.value, "dashboard-1");
    EXPECT_EQ(again(ServiceStopped{{"finger"}, true, {"dashboard-1"}}).device.value, "dashboard-1");
}

TEST(StoredEventTest, ALogFromBeforeANewRuleReadsItsDefault) {
    // As version 1 wrote it: nothing but services, counters and the old limits.
    std::ifstream in(std::string(kGolden) + "/events-1.txt");
    std::string at, kind, body;
    in >> at >> kind >> body;
    const auto event = protocol::decodeEvent(1, bytesOf(body));
    ASSERT_TRUE(event);
    EXPECT_EQ(boost::variant2::get<SettingsApplied>(*event).rules, sampleRules());
    EXPECT_EQ(hexOf(protocol::encodeEvent(*event).bytes), body) << "and is written as it was";
}

// Logs of released versions fold to their states for ever. OWC_WRITE_GOLDEN=1 writes the newest ones anew, which is
// right only before its version is released; after that, a change of meaning gets a new kind of event and a file of
// its own. The events of events-1.txt are as version 1 wrote them; its state line was renewed with version 2, when
// the folded state began to hold more: facts about services, the last steps of counters, how often a visit moved. The
// state lines of all were renewed with state schema 4: visits served by hour, figures of past days.
TEST(GoldenLogTest, AReleasedLogFoldsToItsStateForEver) {
    if (std::getenv("OWC_WRITE_GOLDEN")) {
        const Morning day = eventfulDay();
        const Events history = day.history();
        std::ofstream(kNewest) << goldenText({history.begin(), history.end()}, day.state(), {});
        Verifying verified = verifiedDay();
        std::ofstream(kNewestOfIdentity) << goldenText(verified.history(), verified.centre.state(), verified.state());
    }
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator(kGolden)) {
        SCOPED_TRACE(file.path().filename());
        ++files;
        std::ifstream in(file.path());
        journal::Folded all;
        std::string first;
        std::string rest;
        while (in >> first && first != "state") {
            std::uint32_t kind = 0;
            in >> kind >> rest;
            const auto entry = protocol::decodeEntry(Time{Duration{std::stoll(first)}}, kind, bytesOf(rest));
            ASSERT_TRUE(entry) << first << " " << kind;
            all.apply(*entry);
        }
        in >> rest;
        EXPECT_EQ(hashOf(all.centre.state(), all.verifications.state()), rest);
        EXPECT_FALSE(all.centre.state().visits.empty());
    }
    EXPECT_EQ(files, 4u);
}

}  // namespace owc::test
