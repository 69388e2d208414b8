#include "tests/support/engine_desk.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

const protocol::RequestBody kToken = protocol::IssueToken{.service = {"withdraw"}};

/// Tokens of the visits that this turn shows to the staff.
std::vector<std::uint32_t> shown(const server::Turn& turn) {
    std::vector<std::uint32_t> tokens;
    for (const auto& [audience, bytes] : turn.published) {
        if (audience != protocol::Audience::Staff) continue;
        const auto broadcast = protocol::decodeBroadcast(bytes);
        for (const auto& row : boost::variant2::get<protocol::Published>(*broadcast).changes.upserts) {
            if (const auto* visit = boost::variant2::get_if<protocol::VisitRow>(&row))
                tokens.push_back(visit->token.value);
        }
    }
    return tokens;
}

/// Rows of what follows within two milliseconds are sent together.
class EngineRowsTest : public ::testing::Test {
  protected:
    EngineRowsTest() {
        m_desk.gatherRowsFor(2ms);
        m_desk.wait(10ms);
    }
    server::Turn ask(const protocol::RequestBody& body, const std::string& device = "kiosk-1") {
        return m_desk.process({m_desk.incoming(m_desk.nextId(), device, body)});
    }

    EngineDesk m_desk;
};

using Tokens = std::vector<std::uint32_t>;

}  // namespace

TEST_F(EngineRowsTest, RowsAfterARestAreSentAtOnceAndThoseOfAStormTogether) {
    EXPECT_EQ(shown(ask(kToken)), Tokens{1}) << "nobody waits where nothing else happens";
    const auto second = ask(kToken);
    EXPECT_EQ(second.replies.size(), 1u);
    EXPECT_EQ(shown(second), Tokens{});
    EXPECT_EQ(shown(ask(kToken)), Tokens{});
    EXPECT_TRUE(m_desk.engine().owesRows());
    EXPECT_EQ(shown(m_desk.engine().gathered()), Tokens{}) << "not yet";
    m_desk.wait(2ms);
    EXPECT_EQ(shown(m_desk.engine().gathered()), (Tokens{2, 3}));
    EXPECT_FALSE(m_desk.engine().owesRows());
    EXPECT_EQ(shown(m_desk.engine().gathered()), Tokens{}) << "once";
}

TEST_F(EngineRowsTest, WhoAsksForAPictureSeesWhatWasAnsweredBefore) {
    ask(kToken);
    ask(kToken);
    const auto turn = ask(protocol::AskSnapshot{}, "counter-1");
    EXPECT_EQ(shown(turn), Tokens{2}) << "before the picture, so that the numbers of the stream fit";
    EXPECT_FALSE(m_desk.engine().owesRows());
}

TEST_F(EngineRowsTest, ABatchThatIsRolledBackTakesNoRowWithItThatWasOwed) {
    ask(kToken);
    ask(kToken);
    ASSERT_TRUE(m_desk.engine().owesRows());
    // The number that comes next is taken already.
    store::Batch taken;
    const domain::VisitOpened next{.token = {m_desk.state().nextToken}, .day = *m_desk.state().day};
    for (const auto& claim : domain::claimsOf({{}, next})) {
        if (claim.kind == domain::ClaimKind::TokenOfDay)
            taken.claims.push_back({static_cast<std::uint32_t>(claim.kind), claim.key});
    }
    ASSERT_EQ(taken.claims.size(), 1u);
    ASSERT_TRUE(m_desk.log().append(taken));
    const auto refused = ask(kToken);
    ASSERT_EQ(refused.replies.size(), 1u);
    EXPECT_EQ(refusal(protocol::decodeReply(refused.replies[0].bytes)->body), domain::ErrorCode::ConstraintBroken);
    m_desk.wait(2ms);
    EXPECT_EQ(shown(m_desk.engine().gathered()), Tokens{2});
}

}  // namespace owc::test
