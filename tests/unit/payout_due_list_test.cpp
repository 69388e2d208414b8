#include <gtest/gtest.h>

#include "queue-server/payments/due_list.h"

// A bank's list is good as a whole, or refused with every line that is wrong.
namespace owc::test {

using payments::rupees;

namespace {

class DueListTest : public ::testing::Test {
  protected:
    /// The head for these rows, and the rows.
    static std::string list(const std::vector<std::string>& rows, const std::string& sum = "19000",
                            const std::string& head = "owc-dues,1\ncentre,test\nbank,hbl\n") {
        std::string text = head + "rows," + std::to_string(rows.size()) + "\nsum," + sum +
                           "\nreference,cnic,programme,cycle,beneficiary,amount,channel,from,to\n";
        for (const std::string& row : rows) text += row + "\n";
        return text;
    }
    payments::DueReading read(const std::string& text) { return payments::readDueList(text, terms); }
    /// "8 amount", of each complaint: line and first word.
    std::vector<std::string> wrong(const std::string& text) {
        std::vector<std::string> all;
        for (const auto& complaint : read(text).complaints)
            all.push_back(std::to_string(complaint.line) + " " +
                          complaint.what.substr(0, complaint.what.find(':')));
        return all;
    }
    using Wrong = std::vector<std::string>;

    const std::string hers = "K-1,3520212345671,kafaalat,2026-Q1,0,13500,counter,2026-03-01,2026-05-31";
    const std::string child = "T-1,35202-1234567-1,taleemi,2026-Q1,1,5500.00,counter,2026-03-01,2026-05-31";
    payments::DueTerms terms{"test", {.gateway = "local"}, domain::Day{std::chrono::year{2026} / 3 / 14}};
};

}  // namespace

TEST_F(DueListTest, AGoodListIsReadWhole) {
    const auto reading = read(list({hers, child}));
    ASSERT_TRUE(reading.complaints.empty()) << reading.complaints.front().what;
    ASSERT_EQ(reading.list.rows.size(), 2U);
    const payments::DueRow& row = reading.list.rows[1];
    EXPECT_EQ(row, (payments::DueRow{"3520212345671", "taleemi", "2026-Q1", "T-1", 1, rupees(5'500), "hbl",
                                     "counter", domain::Day{std::chrono::year{2026} / 3 / 1},
                                     domain::Day{std::chrono::year{2026} / 5 / 31}}));
    std::string dos = list({hers, child});
    for (std::size_t at = 0; (at = dos.find('\n', at)) != std::string::npos; at += 2) dos.insert(at, "\r");
    EXPECT_TRUE(read(dos).complaints.empty()) << "lines of another system";
}

TEST_F(DueListTest, AListOfAnotherCentreBankOrKindIsRefused) {
    EXPECT_EQ(wrong(list({hers, child}, "19000", "owc-dues,1\ncentre,other\nbank,hbl\n")),
              (Wrong{"2 centre"}));
    terms.rules.banks = {"bop"};
    EXPECT_EQ(wrong(list({hers, child})), (Wrong{"3 bank"}));
    EXPECT_EQ(wrong(list({hers}, "13500", "owc-dues,2\ncentre,test\nbank,bop\n")),
              (Wrong{"1 not a list of dues of version 1"}));
    EXPECT_EQ(wrong("owc-dues,1\ncentre,test\n"), (Wrong{"3 the head is not whole"}));
    EXPECT_EQ(wrong(""), (Wrong{"1 the head is not whole"}));
}

TEST_F(DueListTest, ControlTotalsThatDoNotAgreeAreRefused) {
    EXPECT_EQ(wrong(list({hers, child}, "19000.01")), (Wrong{"5 sum"}));
    std::string fewer = list({hers, child});
    fewer.replace(fewer.find("rows,2"), 6, "rows,3");
    EXPECT_EQ(wrong(fewer), (Wrong{"4 rows"}));
    EXPECT_EQ(wrong(list({hers}, "0")), (Wrong{"5 sum"}));
    EXPECT_EQ(wrong(list({}, "1")), (Wrong{"4 rows"}));
}

TEST_F(DueListTest, EveryFieldOfARowIsHeldAgainstItsRule) {
    const auto with = [&](std::size_t field, const std::string& value) {
        std::vector<std::string> fields;
        std::string rest = hers + ",";
        for (std::size_t comma; (comma = rest.find(',')) != std::string::npos; rest.erase(0, comma + 1))
            fields.push_back(rest.substr(0, comma));
        fields[field] = value;
        std::string row;
        for (const std::string& one : fields) row += "," + one;
        row.erase(0, 1);
        return wrong(list({row}, "13500"));
    };
    EXPECT_EQ(with(0, ""), (Wrong{"7 reference"}));
    EXPECT_EQ(with(0, std::string(65, 'K')), (Wrong{"7 reference"}));
    EXPECT_EQ(with(0, "K'1"), (Wrong{"7 reference"}));
    EXPECT_EQ(with(1, "352021234567"), (Wrong{"7 cnic"}));
    EXPECT_EQ(with(2, "a b"), (Wrong{"7 programme"}));
    EXPECT_EQ(with(4, "-1"), (Wrong{"7 beneficiary"}));
    EXPECT_EQ(with(4, "100"), (Wrong{"7 beneficiary"}));
    for (const char* amount :
         {"-13500", "0", "", "13,500", "1e9", "13500.005", "500000.01", "99999999999999999999"})
        EXPECT_FALSE(with(5, amount).empty()) << amount;
    for (const char* amount : {"13500.50", "13505"})
        EXPECT_EQ(with(5, amount), (Wrong{"7 amount"})) << "there are no notes for it: " << amount;
    EXPECT_EQ(with(7, "2026-02-30"), (Wrong{"7 from"}));
    EXPECT_EQ(with(7, "2026-06-01"), (Wrong{"7 to"})) << "ends before it begins";
    EXPECT_EQ(with(8, "2026-03-13"), (Wrong{"7 to"})) << "the cycle is over";
    EXPECT_EQ(with(8, "2026-03-14"), (Wrong{})) << "its last day";
}

TEST_F(DueListTest, WhatStandsTwiceIsRefusedWithTheLineThatHadItFirst) {
    std::string again = hers;
    again.replace(0, 3, "K-2");
    EXPECT_EQ(read(list({hers, again}, "27000")).complaints.front().what,
              "the same person, programme, cycle and beneficiary as line 7");
    std::string other = hers;
    other.replace(4, 13, "3520298765432");
    EXPECT_EQ(read(list({hers, other}, "27000")).complaints.front().what,
              "reference: stands in line 7 already");
}

TEST_F(DueListTest, NoComplaintSaysWhatStandsThere) {
    std::string bad = hers;
    bad.replace(4, 13, "35202123456XX");
    const auto reading = read(list({bad}, "13500"));
    ASSERT_EQ(reading.complaints.size(), 1U);
    EXPECT_EQ(reading.complaints.front().what.find("35202"), std::string::npos);
}

TEST_F(DueListTest, AHundredComplaintsAreEnough) {
    EXPECT_EQ(read(list(std::vector<std::string>(500, "x"))).complaints.size(), 100U);
}

}  // namespace owc::test
