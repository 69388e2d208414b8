#include <gmock/gmock.h>
#include <sys/stat.h>

#include "config/settings/bank_key.h"
#include "config/settings/key_files.h"
#include "queue-server/payments/bank_codes.h"
#include "queue-server/server/open_bank.h"
#include "tests/unit/sample_folder.h"

namespace owc::test {

using domain::ErrorCode;
using payments::BankCode;
using payments::BankMeaning;
using payments::BankWork;
using payments::DeclineReason;
using payments::readBankCode;
using testing::HasSubstr;

namespace {

constexpr const char* kLocal = "gateway = \"local\"";
constexpr const char* kIso = "gateway = \"iso8583\"";

/// What is said of iso8583.toml with one text in it replaced.
std::string complaint(const char* from, const char* to) {
    return SampleFolder().change("iso8583.toml", from, to).complaint();
}

/// A folder of keys with one file in it.
struct Keys {
    Keys(const char* name, const std::string& text, mode_t mode) : folder{temp.path()} {
        const auto file = temp.path() / name;
        std::ofstream(file) << text;
        ::chmod(file.c_str(), mode);
    }
    [[nodiscard]] domain::Error refusal(const settings::CentreSettings& settings) const {
        const auto checked = server::checkBank(settings, folder);
        return checked ? domain::Error{} : checked.error();
    }
    TempFolder temp;
    settings::KeyFolder folder;
};

settings::CentreSettings isoCentre() {
    return *SampleFolder().change("centre.toml", kLocal, kIso).load();
}

}  // namespace

TEST(IsoSettingsTest, TheSampleIsAContractThatHoldsTogether) {
    const auto loaded = SampleFolder().change("centre.toml", kLocal, kIso).load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    ASSERT_TRUE(loaded->isoBank);
    EXPECT_EQ(loaded->isoBank->currency, "586");
    EXPECT_FALSE(iso8583::wrongIn(*loaded->isoBank));
    EXPECT_THAT(settings::effective(*loaded), HasSubstr("# iso8583.toml"));
    EXPECT_THAT(settings::describe(), HasSubstr("length_header"));
}

TEST(IsoSettingsTest, WithoutACodeOfTheContractOnlyASuccessMeansSomething) {
    SampleFolder folder;
    folder.change("iso8583.toml", "codes = [", "# codes = [");
    EXPECT_THAT(folder.load()->isoBank->codes,
                testing::ElementsAre("authorise 00 approved", "inquire 00 approved", "reverse 00 reversed"));
}

TEST(IsoSettingsTest, ABankThatSpeaksIso8583NeedsItsFile) {
    SampleFolder folder;
    folder.remove("iso8583.toml");
    EXPECT_EQ(folder.complaint(), "");
    folder.change("centre.toml", kLocal, kIso);
    EXPECT_THAT(folder.complaint(), HasSubstr("gateway = \"iso8583\" needs iso8583.toml beside this file"));
}

TEST(IsoSettingsTest, AWrongLineIsRefusedWithWhatToWrite) {
    EXPECT_THAT(complaint("switch.example", "https://switch.example"), HasSubstr("iso8583.toml:6: host"));
    EXPECT_THAT(complaint("mac = \"x9.19\"", "mac = \"x9.9\""), HasSubstr("is not one of none, x9.19"));
    EXPECT_THAT(complaint("4 n fixed 12 ascii", "4 n fixed twelve ascii"), HasSubstr("write 1 to 999"));
    EXPECT_THAT(complaint("4 n fixed 12 ascii", "3 n fixed 6 bcd"), HasSubstr("field 3 is there twice"));
    EXPECT_THAT(complaint("4 = {amount}", "4 = {sum}"), HasSubstr("known are {amount}"));
    EXPECT_THAT(complaint("4 = {amount}", "5 = {amount}"), HasSubstr("field 5 is not in fields"));
    EXPECT_THAT(complaint("4 = {amount}", "3 = {amount}"), HasSubstr("field 3 is there twice"));
    EXPECT_THAT(complaint("\"11 = {stan}\", \"12", "\"12"), HasSubstr("field 11 is missing"));
    EXPECT_THAT(complaint("echoed = [\"11\", \"37\", ", "echoed = [\"37\", "),
                HasSubstr("needs \"11\" and \"37\""));
    EXPECT_THAT(complaint("\"64 b fixed 8 binary\",", ""), HasSubstr("needs field 64 in fields"));
    EXPECT_THAT(complaint("\"128 b fixed 8 binary\",", ""), HasSubstr("needs field 128 in fields"));
    EXPECT_THAT(complaint("inquiry_mti = \"\"", "inquiry_mti = \"0100\""), HasSubstr("write its fields"));
    EXPECT_THAT(complaint("inquiry_mti = \"\"", "inquiry_mti = \"0101\""), HasSubstr("end in 00"));
    EXPECT_THAT(complaint("currency = \"586\"", "currency = \"PKR\""), HasSubstr("three digits of ISO 4217"));
    EXPECT_THAT(complaint("reverse 00 reversed", "reverse 00 approved"),
                HasSubstr("write WORK CODE MEANING"));
}

TEST(IsoSettingsTest, TheKeysLieInFilesThatOnlyTheirOwnerReads) {
    const std::string good = "mac = 0123456789ABCDEFFEDCBA9876543210\n";
    const auto centre = isoCentre();
    EXPECT_EQ(Keys("bank.key", good, 0600).refusal(centre), domain::Error{});

    const auto missing = Keys("other.key", good, 0600).refusal(centre);
    EXPECT_EQ(missing.code, ErrorCode::BadKey);
    EXPECT_THAT(missing.detail, HasSubstr("bank.key: no such key file; write the one line"));
    EXPECT_THAT(Keys("bank.key", good, 0640).refusal(centre).detail,
                HasSubstr("bank.key: others can read it"));
    EXPECT_THAT(Keys("bank.key", "mac = 0123\n", 0600).refusal(centre).detail,
                HasSubstr("takes a key of 16 bytes"));
    for (const char* text : {"", "mac = 01x3\n", "key = 0123\n", "mac = 0123\nmac = 0123\n"}) {
        const auto refused = Keys("bank.key", text, 0600).refusal(centre);
        EXPECT_THAT(refused.detail, HasSubstr("bank.key: write the one line")) << text;
        EXPECT_THAT(refused.detail, testing::Not(HasSubstr("0123"))) << "a key is in no error text";
    }
}

TEST(IsoSettingsTest, WhatABankNeedsBesideItsKeyIsLookedAtToo) {
    const Keys keys("bank.key", "mac = 0123456789ABCDEFFEDCBA9876543210\n", 0600);
    auto centre = isoCentre();
    centre.isoBank->caFile = "/nowhere.pem";
    EXPECT_THAT(keys.refusal(centre).detail, HasSubstr("iso8583.toml: ca_file = \"/nowhere.pem\" holds no"));
    centre = isoCentre();
    centre.isoBank->clientCertificate = "/nowhere.pem";
    EXPECT_THAT(keys.refusal(centre).detail, HasSubstr("bank-tls.key: no such key file"));
    centre.payments.gateway = "local";
    EXPECT_EQ(keys.refusal(centre), domain::Error{}) << "who asks nobody needs nothing";
}

TEST(IsoSettingsTest, ACodeMeansWhatItsWorkAllows) {
    EXPECT_EQ(readBankCode("authorise 00 approved"),
              (BankCode{BankWork::Authorise, "00", BankMeaning::Approved, DeclineReason::Other}));
    EXPECT_EQ(readBankCode("authorise 62 declined blocked"),
              (BankCode{BankWork::Authorise, "62", BankMeaning::Declined, DeclineReason::Blocked}));
    EXPECT_EQ(readBankCode("inquire 25 not-found"),
              (BankCode{BankWork::Inquire, "25", BankMeaning::NotFound, DeclineReason::Other}));
    for (const char* wrong :
         {"", "authorise 00", "authorise 00 approved other", "authorise 25 not-found", "reverse 00 approved",
          "authorise 51 declined", "authorise 51 declined poor", "pay 00 approved", "authorise 0? approved",
          "authorise 000000000 approved", "authorise  approved"})
        EXPECT_FALSE(readBankCode(wrong)) << wrong;
}

}  // namespace owc::test
