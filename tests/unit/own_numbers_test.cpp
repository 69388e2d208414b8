#include "kiosk/book/own_numbers.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/centre_builder.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

using kiosk_book::OwnNumbers;
using kiosk_book::OwnTicket;
using kiosk_book::Range;
using kiosk_book::Wanted;

namespace {

constexpr const char* kKey = "8@Fp!Ebi$yHdlPKd.<m+#8I!5^gT&xz7q0OwC-ab";
constexpr const char* kCnic = "6110100000142";

/// A kiosk's book with three numbers, on a real file.
class OwnNumbersTest : public ::testing::Test {
  protected:
    OwnNumbersTest() { open(); }

    /// The program ends and starts again.
    void open(Range range = {5001, 5003}, const char* key = kKey) {
        m_book.reset();
        auto book = OwnNumbers::open(m_folder.path() / "kiosk-1", range, key);
        ASSERT_TRUE(book) << book.error().detail;
        m_book = std::move(*book);
    }
    [[nodiscard]] static Wanted wanted(Day today = kDay, const char* cnic = "") {
        return {.service = {"withdraw"},
                .priority = Priority::Elderly,
                .language = Language::Sindhi,
                .cnic = cnic,
                .at = kMorning,
                .today = today};
    }
    OwnTicket give(const Wanted& what = wanted()) {
        const auto ticket = m_book->give(what);
        EXPECT_TRUE(ticket);
        return ticket.value_or(OwnTicket{});
    }
    [[nodiscard]] std::vector<OwnTicket> toReport() const { return m_book->toReport().value(); }
    /// A picture with this business day.
    void see(std::optional<Day> day) {
        protocol::CentreRow centre;
        centre.day = day;
        ASSERT_TRUE(m_book->keepPicture({{centre, protocol::ServiceRow{.id = {"withdraw"}}}, {}}));
    }
    [[nodiscard]] std::string everyByte() const {
        std::string all;
        for (const auto& file : std::filesystem::directory_iterator(m_folder.path() / "kiosk-1")) {
            std::ifstream in(file.path(), std::ios::binary);
            all.append(std::istreambuf_iterator<char>(in), {});
        }
        return all;
    }

    TempFolder m_folder;
    std::unique_ptr<OwnNumbers> m_book;
};

}  // namespace

TEST_F(OwnNumbersTest, ARestartGoesOnWhereItWas) {
    EXPECT_EQ(give().token.value, 5001u);
    open();
    EXPECT_EQ(give().token.value, 5002u);
    EXPECT_NE(give().code, give(wanted(kDay + std::chrono::days{1})).code);
}

TEST_F(OwnNumbersTest, WhatWasUsedUpTodayIsNotGivenASecondTimeToday) {
    for (int i = 0; i < 3; ++i) give();
    EXPECT_EQ(m_book->give(wanted()).error().code, ErrorCode::NumbersExhausted);
    open();
    EXPECT_EQ(m_book->dayToGive(kDay).error().code, ErrorCode::NumbersExhausted);
    EXPECT_EQ(give(wanted(kDay + std::chrono::days{1})).token.value, 5001u);
}

TEST_F(OwnNumbersTest, NumbersGoRoundSoThatAWrongDateRepeatsNone) {
    give();
    give();
    EXPECT_EQ(give(wanted(kDay + std::chrono::days{1})).token.value, 5003u);
    EXPECT_EQ(give(wanted(kDay + std::chrono::days{1})).token.value, 5001u);
}

TEST_F(OwnNumbersTest, ANewRangeBeginsAtItsFirstNumber) {
    give();
    open({6001, 6002});
    EXPECT_EQ(give().token.value, 6001u);
}

TEST_F(OwnNumbersTest, ATicketStaysUntilTheServerHasIt) {
    auto what = wanted(kDay, kCnic);
    what.replaces = protocol::RequestId{7, 3};
    const auto ticket = give(what);
    EXPECT_TRUE(toReport().empty()) << "it is still in the printer";
    ASSERT_TRUE(m_book->printed(ticket.key, PrintResult::Failed, "paper-out"));
    ASSERT_TRUE(m_book->printed(ticket.key, PrintResult::Printed, "")) << "the first word counts";
    open();
    ASSERT_EQ(toReport().size(), 1u);
    const OwnTicket kept = toReport().front();
    EXPECT_EQ(kept.key, ticket.key);
    EXPECT_EQ(kept.token, ticket.token);
    EXPECT_EQ(kept.day, kDay);
    EXPECT_EQ(kept.code, ticket.code);
    EXPECT_EQ(kept.wanted.service.value, "withdraw");
    EXPECT_EQ(kept.wanted.priority, Priority::Elderly);
    EXPECT_EQ(kept.wanted.language, Language::Sindhi);
    EXPECT_EQ(kept.wanted.at, kMorning);
    EXPECT_EQ(kept.wanted.cnic, kCnic);
    EXPECT_EQ(kept.wanted.replaces, (protocol::RequestId{7, 3}));
    EXPECT_EQ(kept.result, PrintResult::Failed);
    EXPECT_EQ(kept.reasons, "paper-out");
    ASSERT_TRUE(m_book->reported(ticket.key));
    EXPECT_TRUE(toReport().empty());
}

TEST_F(OwnNumbersTest, WhatWasInThePrinterAtAStopIsUncertain) {
    give();
    open();
    ASSERT_EQ(toReport().size(), 1u);
    EXPECT_EQ(toReport().front().result, PrintResult::Uncertain);
}

TEST_F(OwnNumbersTest, WhatTheServerRefusesStaysButIsNotSentAgainAndHoldsNothingPersonal) {
    const auto ticket = give(wanted(kDay, kCnic));
    ASSERT_TRUE(m_book->printed(ticket.key, PrintResult::Printed, ""));
    ASSERT_TRUE(m_book->refused(ticket.key, ErrorCode::NotItsNumber));
    EXPECT_TRUE(toReport().empty());
    m_book.reset();
    SQLite::Database file((m_folder.path() / "kiosk-1/kiosk.db").string());
    EXPECT_EQ(file.execAndGet("SELECT count(*) FROM tickets WHERE refused = 212 AND cnic IS NULL").getInt(), 1);
}

TEST_F(OwnNumbersTest, HerNumberIsSealedWithTheKiosksKey) {
    const auto ticket = give(wanted(kDay, kCnic));
    ASSERT_TRUE(m_book->printed(ticket.key, PrintResult::Printed, ""));
    EXPECT_EQ(everyByte().find(kCnic), std::string::npos);
    open({5001, 5003}, "another key, as after a theft of the file....");
    EXPECT_EQ(toReport().front().wanted.cnic, "");
    open();
    EXPECT_EQ(toReport().front().wanted.cnic, kCnic);
}

TEST_F(OwnNumbersTest, TheDayIsTheLastOneKnownOrThePcsWhenThatIsLater) {
    const auto next = kDay + std::chrono::days{1};
    EXPECT_EQ(m_book->dayToGive(kDay), kDay) << "nothing is known yet";
    see(kDay);
    EXPECT_EQ(m_book->dayToGive(kDay), kDay);
    EXPECT_EQ(m_book->dayToGive(Day{}), kDay) << "a dead battery";
    EXPECT_EQ(m_book->dayToGive(next), next);
    see(std::nullopt);
    open();
    EXPECT_EQ(m_book->dayToGive(kDay).error().code, ErrorCode::DayNotOpen) << "the manager has closed it";
    EXPECT_EQ(m_book->dayToGive(next), next);
}

TEST_F(OwnNumbersTest, TheCentreIsKnownAtAStartWithoutServer) {
    EXPECT_FALSE(m_book->picture().value());
    see(kDay);
    open();
    const auto picture = m_book->picture().value();
    ASSERT_TRUE(picture);
    ASSERT_EQ(picture->upserts.size(), 2u);
    EXPECT_EQ(boost::variant2::get<protocol::ServiceRow>(picture->upserts[1]).id.value, "withdraw");
}

TEST_F(OwnNumbersTest, AFileThatIsNoBookIsRefused) {
    m_book.reset();
    std::filesystem::create_directories(m_folder.path() / "other");
    SQLite::Database((m_folder.path() / "other/kiosk.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE t (a)");
    const auto other = OwnNumbers::open(m_folder.path() / "other", {5001, 5003}, kKey);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::VersionUnknown);
    std::ofstream(m_folder.path() / "file") << "x";
    EXPECT_FALSE(OwnNumbers::open(m_folder.path() / "file", {5001, 5003}, kKey));
}

}  // namespace owc::test
