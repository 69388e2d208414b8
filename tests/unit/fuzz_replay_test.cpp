#include <gtest/gtest.h>

#include <set>

#include "queue-server/protocol/messages.h"
#include "queue-server/protocol/stored.h"
#include "tests/fuzz/targets.h"
#include "tests/support/mutate.h"

namespace owc::test {

namespace {

class FuzzReplayTest : public ::testing::TestWithParam<fuzz::Target> {};

}  // namespace

// A broken property aborts the program; the seed makes every run the same.
TEST_P(FuzzReplayTest, MutatedSeedsAreRefusedOrReadTheSameTwice) {
    std::mt19937 random(20260314);
    const auto seeds = GetParam().seeds();
    ASSERT_FALSE(seeds.empty());
    for (const auto& seed : seeds) GetParam().run(seed);
    GetParam().run({});
    for (int i = 0; i < 4000; ++i) GetParam().run(mutated(seeds[random() % seeds.size()], random));
}

// A command, an answer or an event without a seed would never be reached by mutation.
TEST(FuzzSeedsTest, EveryCommandAnswerAndEventHasASeedThatIsRead) {
    std::set<std::size_t> requests, replies, events, verifications, lookedUp, registered, paid;
    for (const auto& target : fuzz::targets()) {
        const std::string name = target.name;
        for (const std::string& seed : target.seeds()) {
            if (const auto read = protocol::decodeRequest(seed); name == "request" && read)
                requests.insert(read->body.index());
            if (const auto read = protocol::decodeReply(seed); name == "reply" && read) replies.insert(read->body.index());
            if (name != "event") continue;
            const auto read = protocol::decodeEntry({}, static_cast<std::uint8_t>(seed.front()), seed.substr(1));
            if (!read) continue;
            if (const auto* event = boost::variant2::get_if<domain::Event>(&*read))
                events.insert(event->body.index());
            if (const auto* event = boost::variant2::get_if<identity::Event>(&*read))
                verifications.insert(event->body.index());
            if (const auto* event = boost::variant2::get_if<lookups::Event>(&*read))
                lookedUp.insert(event->body.index());
            if (const auto* event = boost::variant2::get_if<registration::Event>(&*read))
                registered.insert(event->body.index());
            if (const auto* event = boost::variant2::get_if<payments::Event>(&*read))
                paid.insert(event->body.index());
        }
    }
    EXPECT_EQ(requests.size(), boost::variant2::variant_size<protocol::RequestKinds>::value);
    EXPECT_EQ(replies.size(), boost::variant2::variant_size<protocol::ReplyKinds>::value);
    EXPECT_EQ(events.size(), boost::variant2::variant_size<domain::EventKinds>::value);
    EXPECT_EQ(verifications.size(), boost::variant2::variant_size<identity::EventKinds>::value);
    EXPECT_EQ(lookedUp.size(), boost::variant2::variant_size<lookups::EventBody>::value);
    EXPECT_EQ(registered.size(), boost::variant2::variant_size<registration::EventKinds>::value);
    EXPECT_EQ(paid.size(), boost::variant2::variant_size<payments::EventKinds>::value);
}

INSTANTIATE_TEST_SUITE_P(Decoders, FuzzReplayTest, ::testing::ValuesIn(fuzz::targets()),
                         [](const auto& target) { return std::string(target.param.name); });

}  // namespace owc::test
