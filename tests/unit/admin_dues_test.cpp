#include <fstream>
#include <sstream>

#include "queue-server/admin/dues.h"
#include "tests/support/paying_desk.h"

namespace owc::test {

using domain::ErrorCode;
using payments::rupees;

namespace {

class AdminDuesTest : public PayingDesk {
  protected:
    void SetUp() override {
        PayingDesk::SetUp();
        write(good());
        std::ostringstream key;
        ASSERT_EQ(admin::duesSign(folder.path() / "bank.key", file, key), admin::ExitCode::Good);
        places.bankKeys = {"hbl:" + key.str().substr(0, 43)};
    }
    static std::string good(int rows = 3) {
        std::string text = "owc-dues,1\ncentre,test\nbank,hbl\nrows," + std::to_string(rows) + "\nsum," +
                           std::to_string(rows * 500) +
                           "\nreference,cnic,programme,cycle,beneficiary,amount,channel,from,to\n";
        for (int i = 0; i < rows; ++i)
            text += "R-" + std::to_string(i) + "," + std::to_string(3'520'211'100'001 + i) +
                    ",kafaalat,2026-Q2,0,500,counter,2026-03-01,2026-06-30\n";
        return text;
    }
    void write(const std::string& text) { std::ofstream(file) << text; }
    admin::ExitCode load() {
        said.str({});
        const admin::Ask shell =
            [this](const protocol::RequestBody& body) -> domain::Result<protocol::ReplyBody> {
            ++asked;
            auto reply = desk.ask("admin", body);
            if (const auto* error = boost::variant2::get_if<domain::Error>(&reply))
                return tl::unexpected(*error);
            return reply;
        };
        return admin::duesLoad(shell, places,
                               {"test", {.gateway = "played"}, domain::Day{std::chrono::year{2026} / 3 / 14}},
                               said);
    }

    TempFolder folder;
    std::filesystem::path file = folder.path() / "list.csv";
    admin::DuesPlaces places{file, file.string() + ".sig", {}};
    std::ostringstream said;
    int asked = 0;
};

}  // namespace

TEST_F(AdminDuesTest, ASignedListIsImportedAndPaidFrom) {
    ASSERT_EQ(load(), admin::ExitCode::Good) << said.str();
    EXPECT_EQ(said.str(), "list 2: 3 rows, Rs 1500.00\n");
    serve("3520211100002");
    EXPECT_EQ(open(), std::nullopt);
    EXPECT_EQ(view().due, rupees(500));
}

TEST_F(AdminDuesTest, AListOfMoreThanOnePartIsOneList) {
    write(good(1201));
    std::ostringstream key;
    ASSERT_EQ(admin::duesSign(folder.path() / "bank.key", file, key), admin::ExitCode::Good);
    ASSERT_EQ(load(), admin::ExitCode::Good) << said.str();
    EXPECT_EQ(asked, 1 + 13 + 1);
    EXPECT_EQ(desk.engine().payouts().lists.at({2}).count, 1201U);
}

TEST_F(AdminDuesTest, ABadSignatureIsRefusedAndNothingReachesTheServer) {
    std::string text = good();
    text.replace(text.find("R-0"), 3, "R-9");
    write(text);  // signed as it was
    EXPECT_EQ(load(), admin::ExitCode::Refused);
    EXPECT_NE(said.str().find("not the signature of this bank"), std::string::npos) << said.str();
    places.bankKeys = {"bop:" + std::string(43, 'A')};
    EXPECT_EQ(load(), admin::ExitCode::Refused);
    EXPECT_NE(said.str().find("no key of its bank"), std::string::npos) << said.str();
    std::filesystem::remove(places.signature);
    EXPECT_EQ(load(), admin::ExitCode::Refused);
    EXPECT_EQ(asked, 0);
}

TEST_F(AdminDuesTest, TheSameListTwiceIsRefused) {
    ASSERT_EQ(load(), admin::ExitCode::Good);
    EXPECT_EQ(load(), admin::ExitCode::Refused);
    EXPECT_NE(said.str().find("nothing was imported"), std::string::npos) << said.str();
    EXPECT_EQ(desk.engine().payouts().lists.size(), 2U);
}

TEST_F(AdminDuesTest, WrongLinesAreNamedAndNothingReachesTheServer) {
    std::string text = good();
    text.replace(text.find(",500,"), 5, ",-50,");
    write(text);
    EXPECT_EQ(load(), admin::ExitCode::Refused);
    EXPECT_NE(said.str().find("list.csv:7: amount: "), std::string::npos) << said.str();
    EXPECT_EQ(said.str().find("352021110"), std::string::npos);
    EXPECT_EQ(asked, 0);
}

}  // namespace owc::test
