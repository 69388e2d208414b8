#include <random>
#include <set>

#include "queue-server/protocol/stored.h"
#include "tests/support/verifying.h"

namespace owc::test {

namespace {

protocol::StoredBody stored(const journal::Entry& entry) {
    return boost::variant2::visit([](const auto& event) { return protocol::encodeEvent(event.body); }, entry);
}

}  // namespace

TEST(StoredIdentityTest, TheVerifiedDayHoldsEveryKind) {
    std::set<std::size_t> kinds;
    Verifying day = verifiedDay();
    for (const auto& entry : day.history()) {
        if (const auto* event = boost::variant2::get_if<identity::Event>(&entry))
            kinds.insert(event->body.index());
    }
    EXPECT_EQ(kinds.size(), boost::variant2::variant_size<identity::EventKinds>::value);
}

TEST(StoredIdentityTest, AStoredLogOfBothFoldsToTheSameStatesAtEveryStep) {
    Verifying day = verifiedDay();
    journal::Folded live;
    journal::Folded read;
    for (const auto& entry : day.history()) {
        const auto body = stored(entry);
        const auto again = protocol::decodeEntry(journal::timeOf(entry), body.kind, body.bytes);
        ASSERT_TRUE(again) << again.error().detail;
        EXPECT_EQ(stored(*again).bytes, body.bytes);
        live.apply(entry);
        read.apply(*again);
        ASSERT_EQ(read.verifications.state(), live.verifications.state()) << protocol::kindName(body.kind);
        EXPECT_EQ(read.now(), journal::timeOf(entry));

        const auto bytes = protocol::encodeSnapshot(live.centre.state(), live.verifications.state());
        const auto snapshot = protocol::decodeSnapshot(bytes);
        ASSERT_TRUE(snapshot) << snapshot.error().detail;
        ASSERT_EQ(snapshot->verifications, live.verifications.state());
        ASSERT_EQ(snapshot->centre, live.centre.state());
    }
    EXPECT_EQ(live.verifications.state(), day.state());
}

TEST(StoredIdentityTest, ACheckpointWithoutVerificationsIsAsItWasBeforeThereWereAny) {
    const Morning morning;
    EXPECT_EQ(protocol::encodeSnapshot(morning.state(), {}), protocol::encodeState(morning.state()));
}

TEST(StoredIdentityTest, AKindOfTheCentreIsNoneOfTheOthers) {
    const auto ended =
        protocol::encodeEvent(identity::VerificationEnded{{1}, {1}, identity::SessionEnd::GivenUp});
    EXPECT_EQ(ended.kind, 128u);
    EXPECT_EQ(protocol::kindName(ended.kind), "verification_ended");
    EXPECT_EQ(protocol::decodeEvent(ended.kind, ended.bytes).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(protocol::decodeEntry({}, 999, "").error().code, ErrorCode::VersionUnknown);
    EXPECT_EQ(protocol::decodeEntry({}, 10, ended.bytes).error().code, ErrorCode::Corrupt);
}

TEST(StoredIdentityTest, DamageNeverDoesMoreThanRefuse) {
    std::mt19937 random(1);
    Verifying day = verifiedDay();
    for (const auto& entry : day.history()) {
        const auto good = stored(entry);
        for (int i = 0; i < 100 && !good.bytes.empty(); ++i) {
            std::string bad = good.bytes;
            bad[random() % bad.size()] = static_cast<char>(random());
            if (i % 3 == 0) bad.resize(random() % bad.size());
            std::ignore = protocol::decodeEntry({}, good.kind, bad);
        }
    }
}

}  // namespace owc::test
