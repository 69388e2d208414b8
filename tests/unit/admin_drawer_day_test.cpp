#include <algorithm>
#include <cstdio>
#include <fstream>
#include <regex>
#include <sstream>

#include "queue-server/admin/drawer_day.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/log_builder.h"
#include "tests/support/paying.h"

namespace owc::test {

using namespace payments;
using admin::ExitCode;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> linesIn(std::istream&& in) {
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// What pdftotext reads; package poppler-utils.
std::vector<std::string> linesOfPdf(const std::filesystem::path& file) {
    std::string text;
    FILE* pipe = ::popen(("pdftotext -layout " + file.string() + " - 2>&1").c_str(), "r");
    for (int letter = std::fgetc(pipe); letter != EOF; letter = std::fgetc(pipe))
        text += static_cast<char>(letter);
    EXPECT_EQ(::pclose(pipe), 0) << text;
    return linesIn(std::istringstream(text));
}

std::size_t countOf(const std::vector<std::string>& lines, const std::string& part) {
    return static_cast<std::size_t>(std::ranges::count_if(
        lines, [&](const std::string& line) { return line.find(part) != std::string::npos; }));
}

class AdminDrawerDayTest : public ::testing::Test {
  protected:
    void write() {
        store::Batch batch;
        for (const auto& event : p.history()) {
            const auto stored = protocol::encodeEvent(event.body);
            batch.events.push_back({event.at.time_since_epoch().count(), stored.kind, stored.bytes});
        }
        log = openLog(file);
        ASSERT_TRUE(log->append(batch));
    }
    ExitCode run(domain::Day day = kDay, std::uint64_t drawer = 0) {
        out.str({});
        return admin::drawerDay(file, day, {drawer}, files, out);
    }
    std::vector<std::string> csv() { return linesIn(std::ifstream(files.csv)); }
    void pay(std::uint64_t row) {
        p.counting(1, row);
        p.must(ConfirmHandOver{deskAt(), Confirmed::Finger, "K7M2QX"});
        p.must(ReportReceipt{deskAt(), ReceiptPrint::Printed});
        p.must(CloseBasket{deskAt()});
        p.centreMust(Complete{{1}, Morning::device(1)});
    }
    void smallDay() {
        p.openDrawer({{5000, 4}, {1000, 6}, {500, 2}});
        p.wait(1min);
        p.must(TopUpDrawer{deskAt(), {{1000, 2}}, {{5000, 1}}, {"S"}});
        p.wait(1min);
        pay(1);
        p.wait(1min);
        p.must(CountDrawer{deskAt(), {{5000, 1}, {1000, 5}}});
        p.wait(1min);
        p.must(CloseDrawer{deskAt(), {"T"}});
    }
    static identity::Rules manyVisits() {
        identity::Rules rules = sampleIdentityRules();
        rules.sessionsPerCitizen = 1'000'000;
        rules.triesPerCitizen = 1'000'000;
        return rules;
    }

    TempFolder folder;
    std::filesystem::path file = folder.path() / "centre.db";
    admin::DrawerDayFiles files{folder.path() / "day.csv", folder.path() / "day.pdf"};
    std::unique_ptr<store::Log> log;
    std::ostringstream out;
    Paying p{samplePayingRules(), manyVisits()};
};

}  // namespace

TEST_F(AdminDrawerDayTest, TheCsvOfASmallDayLineByLine) {
    smallDay();
    write();
    ASSERT_EQ(run(), ExitCode::Good) << out.str();
    std::vector<std::string> lines = csv();
    const std::regex time("2026-03-14T[0-9:]{8}Z");
    for (std::string& line : lines) line = std::regex_replace(line, time, "TIME");
    ASSERT_FALSE(lines.empty());
    EXPECT_TRUE(std::regex_match(lines.back(), std::regex("sha256,[0-9a-f]{64}"))) << lines.back();
    lines.pop_back();
    lines.erase(lines.begin() + 1);  // the name of the centre
    const std::vector<std::string> wanted{
        "owc-drawer-day,1",
        "day,2026-03-14",
        "drawer,counter,time,what,amount,balance,counted,variance,payout,bank,programme,cycle,from,officer,"
        "second,notes",
        "1,1,TIME,opened,27000.00,27000.00,27000.00,0.00,,,,,,A,S,5000x4+1000x6+500x2",
        "1,1,TIME,counted-again,0.00,27000.00,27000.00,0.00,,,,,,S,,5000x4+1000x6+500x2",
        "1,1,TIME,topped-up,2000.00,29000.00,,,,,,,,A,S,1000x2",
        "1,1,TIME,taken-out,-5000.00,24000.00,,,,,,,,A,S,5000x1",
        "1,1,TIME,paid,-13500.00,10500.00,,,1,HBL,kafaalat,2026-1,,A,,",
        "1,1,TIME,counted,0.00,10500.00,10000.00,-500.00,,,,,,A,,5000x1+1000x5",
        "1,1,TIME,closed,-500.00,10000.00,10000.00,-500.00,,,,,,A,T,5000x1+1000x5",
        "1,1,TIME,to-vault,-10000.00,0.00,,,,,,,,A,T,5000x1+1000x5",
        "sum,1,opened_with,27000.00",
        "sum,1,topped_up,2000.00",
        "sum,1,taken_out,5000.00",
        "sum,1,payouts,1",
        "sum,1,paid,13500.00",
        "sum,1,hand_over_variance,0.00",
        "sum,1,expected,10500.00",
        "sum,1,counted,10000.00",
        "sum,1,counted_notes,5000x1+1000x5",
        "sum,1,variance,-500.00",
        "sum,1,signed_by,A",
        "sum,1,signed_by,T",
        "sum,1,closed,TIME",
        "sum,1,ledger,agrees",
        "total,HBL,kafaalat,1,13500.00"};
    EXPECT_EQ(lines, wanted);
}

TEST_F(AdminDrawerDayTest, ThePdfSaysTheSameSumsOverSeveralPages) {
    p.openDrawer({{5000, 260}, {1000, 400}, {500, 140}});
    for (std::uint64_t row = 1; row <= 120; ++row) pay(row);
    p.must(TopUpDrawer{deskAt(), {{5000, 10}}, {}, {"S"}});
    p.must(CountDrawer{deskAt(), {{5000, 30}, {1000, 40}, {500, 19}}});
    p.must(CloseDrawer{deskAt(), {"T"}});
    write();
    ASSERT_EQ(run(), ExitCode::Good) << out.str();

    std::ifstream in(files.pdf, std::ios::binary);
    std::string start(5, ' ');
    in.read(start.data(), 5);
    EXPECT_EQ(start, "%PDF-");
    EXPECT_EQ(std::filesystem::status(files.pdf).permissions(), std::filesystem::perms{0600});
    std::vector<std::string> ofCsv, ofPdf;
    for (const std::string& line : csv()) {
        std::smatch m;
        const std::regex paid(R"(^1,1,[^,]*,paid,([^,]*),([^,]*),,,([^,]*),HBL,kafaalat,2026-1,.*)");
        if (std::regex_match(line, m, paid)) ofCsv.push_back(m.str(3) + " " + m.str(1) + " " + m.str(2));
    }
    const auto pdf = linesOfPdf(files.pdf);
    for (const std::string& line : pdf) {
        std::smatch m;
        const std::regex paid(R"(.*Paid +(\d+) +HBL, kafaalat +2026-1 +(-[\d.]+) +([\d.]+)$)");
        if (std::regex_match(line, m, paid)) ofPdf.push_back(m.str(1) + " " + m.str(2) + " " + m.str(3));
    }
    EXPECT_EQ(ofCsv.size(), 120U);
    EXPECT_EQ(ofCsv, ofPdf);
    const std::size_t pages = countOf(pdf, "Cash drawers - centre");
    EXPECT_GE(pages, 3U);
    EXPECT_EQ(countOf(pdf, "Page "), pages);
    EXPECT_EQ(countOf(pdf, "Page 1 of " + std::to_string(pages)), 1U);
    EXPECT_GE(countOf(pdf, "Bank, programme"), pages - 1) << "headings stand again on each page";
    EXPECT_EQ(countOf(pdf, "Rs -500.00: too little"), 3U) << "fact, count and close";
    EXPECT_EQ(countOf(pdf, "signed by A and T"), 1U);
    EXPECT_EQ(countOf(pdf, csv().back().substr(7)), 1U) << "the hash of the CSV";
    EXPECT_EQ(countOf(pdf, "First officer: name"), 1U);
}

TEST_F(AdminDrawerDayTest, ADrawerThatIsNotClosedAndAPayoutWithoutEndAreSaid) {
    p.asked();
    p.answer(1, BankMeaning::NoAnswer);
    p.must(CloseBasket{deskAt()});
    write();
    ASSERT_EQ(run(), ExitCode::Good) << out.str();
    EXPECT_EQ(countOf(csv(), "sum,1,closed,not closed"), 1U);
    EXPECT_EQ(countOf(csv(), "sum,1,variance,not counted"), 1U);
    EXPECT_EQ(countOf(csv(), "not_over,1,1,unknown,HBL,kafaalat,2026-1,13500.00"), 1U);
    EXPECT_NE(out.str().find("Drawer 1 was not closed on this day"), std::string::npos) << out.str();
    EXPECT_NE(out.str().find("Drawer 1: payouts that are not over: 1."), std::string::npos) << out.str();
    const auto pdf = linesOfPdf(files.pdf);
    EXPECT_EQ(countOf(pdf, "not closed on this day"), 2U);
    EXPECT_EQ(countOf(pdf, "Unknown"), 1U);
}

TEST_F(AdminDrawerDayTest, ADayWithoutDrawersSaysSo) {
    smallDay();
    write();
    ASSERT_EQ(run(kDay - std::chrono::days{1}), ExitCode::Good);
    EXPECT_EQ(out.str(), "No drawer was open on 2026-03-13.\n");
    EXPECT_EQ(countOf(csv(), "remark,No drawer was open on 2026-03-13."), 1U);
    EXPECT_EQ(countOf(linesOfPdf(files.pdf), "No drawer was open on 2026-03-13."), 1U);
}

TEST_F(AdminDrawerDayTest, OneDrawerOnlyWhenItIsNamedAndARefusalWhenItIsNotThere) {
    smallDay();
    p.openDrawer({{500, 1}}, 3);
    write();
    EXPECT_EQ(run(kDay, 9), ExitCode::NotAccounted);
    EXPECT_EQ(out.str(), "drawer 9: was not open on 2026-03-14\n");
    EXPECT_FALSE(std::filesystem::exists(files.csv));
    ASSERT_EQ(run(kDay, 2), ExitCode::Good);
    EXPECT_EQ(countOf(csv(), "sum,1,"), 0U);
    EXPECT_GT(countOf(csv(), "sum,2,"), 0U);
}

TEST_F(AdminDrawerDayTest, WhatCannotBeWrittenLeavesNothing) {
    smallDay();
    write();
    files.pdf = folder.path() / "nowhere" / "day.pdf";
    EXPECT_EQ(run(), ExitCode::CannotRead);
    EXPECT_NE(out.str().find("day.pdf: is there already, or cannot be written"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(files.csv));

    files.pdf = folder.path() / "day.pdf";
    std::ofstream(files.csv) << "mine";
    EXPECT_EQ(run(), ExitCode::CannotRead);
    EXPECT_FALSE(std::filesystem::exists(files.pdf));
    EXPECT_EQ(csv(), std::vector<std::string>{"mine"});
    EXPECT_EQ(admin::drawerDay(folder.path() / "none.db", kDay, {}, files, out), ExitCode::CannotRead);
}

TEST_F(AdminDrawerDayTest, NothingInThemSaysWhoWasPaid) {
    smallDay();
    write();
    ASSERT_EQ(run(), ExitCode::Good);
    auto all = csv();
    for (const std::string& line : linesOfPdf(files.pdf)) all.push_back(line);
    EXPECT_EQ(countOf(all, "K7M2QX"), 0U) << "the code of her receipt";
    EXPECT_EQ(countOf(all, "R1"), 0U) << "the bank's reference of her";
}

}  // namespace owc::test
