#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/centre_builder.h"

// A log put back from a backup: no number that may be in somebody's hand is given again.
namespace owc::test {

using namespace std::chrono_literals;

namespace {

const std::vector<Untold> kThree{{{"kiosk-1"}, true}, {{"counter-1"}, true}, {{"board-1"}, false}};
const IssueToken kWish{.device = {"kiosk-1"}, .service = {"withdraw"}, .code = VisitCode::fromRandom({250})};

/// Twenty tokens given, then restored: three devices have to be heard, two of them give tokens.
class RestoredTest : public ::testing::Test {
  protected:
    RestoredTest() {
        for (int i = 0; i < 20; ++i) m.token("withdraw");
        m.must(RestoreLog{77, kThree});
    }
    void tell(const char* device, std::uint32_t number, Day day = kDay) {
        m.must(ReportHighest{{device}, {{day, number}}});
    }
    [[nodiscard]] ErrorCode refusal() { return m.run(kWish).error().code; }

    Morning m;
};

}  // namespace

TEST_F(RestoredTest, NoTokenIsGivenBeforeEveryDeviceThatGivesThemHasTold) {
    EXPECT_EQ(refusal(), ErrorCode::Restored);
    tell("board-1", 12);
    tell("kiosk-1", 40);
    EXPECT_EQ(refusal(), ErrorCode::Restored) << "counter-1 may have given 41";
    m.open(1, "A");
    EXPECT_EQ(m.run(ServeDirect{{1}, Morning::device(1), {"withdraw"}}).error().code, ErrorCode::Restored);
    tell("counter-1", 38);
    EXPECT_EQ(m.token("withdraw").value, 41u);
}

TEST_F(RestoredTest, AManagerMayGoOnWithoutThemAndALateReportStillCounts) {
    m.must(ConfirmRestored{{"dashboard-1"}, 60});
    EXPECT_EQ(m.token("withdraw").value, 61u);
    tell("counter-1", 75);
    EXPECT_EQ(m.token("withdraw").value, 76u);
}

TEST_F(RestoredTest, AManagersNumberIsOneOfTheSeries) {
    EXPECT_EQ(m.run(ConfirmRestored{{"dashboard-1"}, 0}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(m.run(ConfirmRestored{{"dashboard-1"}, m.state().rules->maxToken + 1}).error().code,
              ErrorCode::BadInput);
    m.must(ConfirmRestored{{"dashboard-1"}, {}});
    EXPECT_EQ(m.token("withdraw").value, 21u) << "none named: as this log says";
    EXPECT_TRUE(m.must(ConfirmRestored{{"dashboard-1"}, 500}).empty()) << "nothing is left to confirm";
}

TEST_F(RestoredTest, NumbersOfALaterDayHoldForItAndForEveryDayBeforeIt) {
    tell("kiosk-1", 30, kDay + std::chrono::days{1});
    tell("counter-1", 0);
    EXPECT_EQ(m.token("withdraw").value, 31u) << "who holds 1 to 30 of tomorrow stands in the same hall";
    m.must(CloseDay{});
    m.must(OpenDay{kDay + std::chrono::days{1}});
    EXPECT_EQ(m.token("withdraw").value, 31u);
    m.must(CloseDay{});
    m.must(OpenDay{kDay + std::chrono::days{2}});
    EXPECT_EQ(m.token("withdraw").value, 1u);
    EXPECT_TRUE(m.state().seriesAbove.empty());
}

TEST_F(RestoredTest, WhatCannotBeIsNotBelieved) {
    tell("kiosk-1", m.state().rules->maxToken + 1);
    tell("counter-1", 400, kDay + std::chrono::days{40});
    EXPECT_EQ(m.token("withdraw").value, 21u);
    EXPECT_TRUE(m.must(ReportHighest{{"kiosk-1"}, {{kDay - std::chrono::days{1}, 500}}}).empty()) << "a day that is over";
}

TEST_F(RestoredTest, ANumberThisLogNeverGaveIsNewsFromAnybodyAtAnyTime) {
    m.must(ConfirmRestored{{"dashboard-1"}, {}});
    EXPECT_EQ(m.must(ReportHighest{{"kiosk-9"}, {{kDay, 500}}}).size(), 1u);
    EXPECT_EQ(m.token("withdraw").value, 501u);
    EXPECT_TRUE(m.must(ReportHighest{{"kiosk-9"}, {{kDay, 501}}}).empty()) << "what it gave itself is none";
}

TEST_F(RestoredTest, VisitsGoOnFarAboveThoseThatWereLost) {
    m.must(ConfirmRestored{{"dashboard-1"}, {}});
    const auto events = m.must(kWish);
    EXPECT_GT(boost::variant2::get<VisitOpened>(events.front().body).visit.value, 1'000'000u);
    EXPECT_EQ(m.run(ReportTicket{{"kiosk-1"}, {25}}).error().code, ErrorCode::UnknownVisit)
        << "a late report about a lost visit";
}

namespace {

/// Three devices that give tokens. Each knows what it gave itself, and what it happened to see of the rest.
struct Hall {
    Centre centre;
    Time now = kMorning;
    std::set<std::pair<Day, std::uint32_t>> given;
    std::array<std::map<Day, std::uint32_t>, 3> knows;
    std::uint32_t codes = 0;

    Hall() {
        run(ApplySettings{sampleRules()});
        run(OpenDay{kDay});
    }
    static DeviceName name(std::size_t device) { return {"device-" + std::to_string(device)}; }
    Result<Events> run(const Command& command) {
        auto events = centre.decide(command, now);
        if (events) centre.apply(*events);
        return events;
    }
    void give(std::size_t device) {
        VisitCode::Bits bits{};
        ++codes;
        for (std::size_t i = 0; i < 4; ++i) bits[i] = static_cast<std::uint8_t>(codes >> (8 * i));
        const auto events = run(
            IssueToken{.device = name(device), .service = {"withdraw"}, .code = VisitCode::fromRandom(bits)});
        if (!events) return;
        const auto& opened = boost::variant2::get<VisitOpened>(events->front().body);
        RC_ASSERT(given.emplace(opened.day, opened.token.value).second);
        note(device, opened.token.value);
    }
    void note(std::size_t device, std::uint32_t number) {
        std::uint32_t& highest = knows[device][*centre.state().day];
        highest = std::max(highest, number);
    }
    void nextDay() {
        run(CloseDay{});
        now += 24h;
        run(OpenDay{*centre.state().lastDay + std::chrono::days{1}});
    }
    void tell(std::size_t device) {
        ReportHighest report{name(device), {}};
        for (const auto& [day, number] : knows[device]) report.seen.push_back({day, number});
        run(report);
    }
    std::uint32_t highestOnAnyPaper() const {
        std::uint32_t highest = 1;
        for (const auto& [day, number] : given) highest = std::max(highest, number);
        return highest;
    }
    /// One thing that happens; @param restored also the things that do after a restore
    void act(std::uint8_t what, bool restored) {
        const std::size_t device = what / 16 % 3;
        switch (what % 16) {
            case 0:
                if (given.size() % 7 == 0) nextDay();
                break;
            case 1:
            case 2:
                if (centre.state().day) note(device, centre.state().nextToken - 1);  // it sees the board
                break;
            case 3:
            case 4:
            case 5:
                if (restored) tell(device);
                break;
            case 6:
                if (restored) run(ConfirmRestored{{"dashboard-1"}, highestOnAnyPaper()});
                break;
            default:
                give(device);
        }
    }
};

}  // namespace

RC_GTEST_PROP(RestoredProperties, NoNumberOfADayIsGivenTwiceWhateverWasLost,
              (const std::vector<std::uint8_t>& before, const std::vector<std::uint8_t>& lost,
               const std::vector<std::uint8_t>& after)) {
    Hall hall;
    for (const auto what : before) hall.act(what, false);
    const Centre backup = hall.centre;
    for (const auto what : lost) hall.act(what, false);
    hall.centre = backup;
    std::vector<Untold> devices;
    for (std::size_t device = 0; device < 3; ++device) devices.push_back({Hall::name(device), true});
    RC_ASSERT(hall.run(RestoreLog{1, devices}).has_value());
    for (const auto what : after) hall.act(what, true);
    RC_CLASSIFY(!hall.centre.state().restoredSince && hall.given.size() > 5);
}

}  // namespace owc::test
