#include "kiosk/app/own_desk.h"

#include <gtest/gtest.h>

#include "tests/support/centre_builder.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

using namespace std::chrono_literals;
using kiosk_app::OwnDesk;

namespace {

/// The kiosk's own desk over a real book; the server answers when the test says so.
class OwnDeskTest : public ::testing::Test {
  protected:
    using Handler = client_qt::ServerLink::ReplyHandler;

    OwnDeskTest() {
        m_centre.day = kDay;
        m_centre.utcOffset = 300min;
        start();
    }

    void start() {
        m_desk.reset();
        auto book = kiosk_book::OwnNumbers::open(m_folder.path(), {5001, 5003}, "key");
        ASSERT_TRUE(book);
        m_desk.emplace(
            std::move(*book), 300min,
            OwnDesk::Ports{.send =
                               [this](protocol::RequestBody body, Handler done) {
                                   if (const auto* back = boost::variant2::get_if<protocol::TakeBack>(&body))
                                       m_takenBack.emplace_back(back->request, std::move(done));
                                   else
                                       m_sent.emplace_back(boost::variant2::get<protocol::AdmitOffline>(body),
                                                           std::move(done));
                               },
                           .centreTime = [this] { return m_centreTime; },
                           .pcTime = [this] { return m_pcTime; }});
    }
    void see() {
        client::Views views;
        views.centre = m_centre;
        views.services[{"withdraw"}] = {.id = {"withdraw"}, .waiting = 7, .stopped = m_stopped};
        m_desk->see(views);
    }
    flow::Issued give(Priority priority = Priority::None) {
        const auto issued = m_desk->give({.service = {"withdraw"}, .priority = priority}, {});
        EXPECT_TRUE(issued);
        if (issued) m_desk->record({issued->visit, PrintResult::Printed, {}});
        return issued.value_or(flow::Issued{});
    }
    void answer(const Result<protocol::ReplyBody>& reply) { Handler(m_sent.back().second)(reply); }

    TempFolder m_folder;
    protocol::CentreRow m_centre;
    bool m_stopped = false;
    Time m_centreTime{};
    Time m_pcTime = kMorning;
    std::vector<std::pair<protocol::AdmitOffline, Handler>> m_sent;
    std::vector<std::pair<protocol::RequestId, Handler>> m_takenBack;
    std::optional<OwnDesk> m_desk;
};

const Result<protocol::ReplyBody> kTold = protocol::ReplyBody{protocol::TokenIssued{}};

}  // namespace

TEST_F(OwnDeskTest, AKioskThatNeverSawTheCentreGivesNothing) {
    EXPECT_FALSE(m_desk->available());
    EXPECT_FALSE(m_desk->give({.service = {"withdraw"}}, {}));
    see();
    EXPECT_TRUE(m_desk->available());
    start();
    EXPECT_TRUE(m_desk->available()) << "also at a start without server";
    EXPECT_EQ(m_desk->lastSeen().services.size(), 1u);
}

TEST_F(OwnDeskTest, WhatTheManagerSaidLastHolds) {
    m_centre.intake = Intake::Slowed;
    see();
    EXPECT_EQ(m_desk->give({.service = {"withdraw"}}, {}).error().code, ErrorCode::IntakeClosed);
    EXPECT_EQ(give(Priority::Elderly).token.value, 5001u);
    m_centre.intake = Intake::Open;
    m_stopped = true;
    see();
    EXPECT_EQ(m_desk->give({.service = {"withdraw"}}, {}).error().code, ErrorCode::IntakeClosed) << "of this service";
    m_stopped = false;
    m_centre.intake = Intake::Closed;
    see();
    EXPECT_FALSE(m_desk->available());
    m_centre.intake = Intake::Open;
    m_centre.day.reset();
    see();
    EXPECT_FALSE(m_desk->available()) << "the day is closed";
}

TEST_F(OwnDeskTest, ARangeThatIsUsedUpStaysOpenToSaySo) {
    see();
    for (int i = 0; i < 3; ++i) give();
    EXPECT_TRUE(m_desk->available());
    EXPECT_EQ(m_desk->give({.service = {"withdraw"}}, {}).error().code, ErrorCode::NumbersExhausted);
}

TEST_F(OwnDeskTest, TheTimeIsTheCentresAndThePcsOnlyBeforeTheFirstHeartbeat) {
    see();
    EXPECT_EQ(give().at, m_pcTime);
    m_centreTime = kMorning + 5min;
    EXPECT_EQ(give().at, m_centreTime);
}

TEST_F(OwnDeskTest, EachTicketIsToldOnceInOrder) {
    see();
    give();
    give();
    m_desk->report();
    m_desk->report();
    ASSERT_EQ(m_sent.size(), 1u) << "one at a time";
    answer(kTold);
    ASSERT_EQ(m_sent.size(), 2u);
    EXPECT_EQ(m_sent[0].first.token.value, 5001u);
    EXPECT_EQ(m_sent[1].first.token.value, 5002u);
    answer(kTold);
    m_desk->report();
    EXPECT_EQ(m_sent.size(), 2u);
}

TEST_F(OwnDeskTest, AServerThatCannotTakeItNowIsAskedAgainLaterAndNotAtOnce) {
    see();
    const auto code = give().code;
    for (const ErrorCode error : {ErrorCode::NotConnected, ErrorCode::DayNotOpen, ErrorCode::StorageFull}) {
        m_desk->report();
        answer(fail(error));
        const auto sent = m_sent.size();
        m_desk->report();
        EXPECT_EQ(m_sent.size(), sent);
        m_pcTime += 10s;
    }
    start();
    m_desk->report();
    EXPECT_EQ(m_sent.back().first.code, code) << "nor is it lost by a restart";
}

TEST_F(OwnDeskTest, AWordThatIsFinalDoesNotHoldUpTheOthers) {
    see();
    give();
    give();
    m_desk->report();
    answer(fail(ErrorCode::NotItsNumber));
    ASSERT_EQ(m_sent.size(), 2u);
    EXPECT_EQ(m_sent[1].first.token.value, 5002u);
    answer(kTold);
    m_desk->report();
    EXPECT_EQ(m_sent.size(), 2u);
}

TEST_F(OwnDeskTest, WhatARefusedTicketStoodForIsTakenBackAlsoAfterARestart) {
    see();
    const auto issued = m_desk->give({.service = {"withdraw"}}, protocol::RequestId{7, 3});
    m_desk->record({issued->visit, PrintResult::Printed, {}});
    m_desk->report();
    answer(fail(ErrorCode::NotItsNumber));
    ASSERT_EQ(m_takenBack.size(), 1u);
    EXPECT_EQ(m_takenBack[0].first, (protocol::RequestId{7, 3}));
    m_takenBack[0].second(fail(ErrorCode::NotConnected));

    start();
    m_desk->report();
    answer(fail(ErrorCode::NotItsNumber));
    ASSERT_EQ(m_takenBack.size(), 2u) << "nobody knows whether it was";
    m_takenBack[1].second(protocol::ReplyBody{protocol::Done{}});
    const auto sent = m_sent.size();
    m_desk->report();
    EXPECT_EQ(m_sent.size(), sent) << "once it is, the ticket rests";
}

}  // namespace owc::test
