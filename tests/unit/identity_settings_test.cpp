#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "config/settings/authority_key.h"
#include "config/settings/identity_rules_of.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/sample_folder.h"

namespace owc::test {

using identity::Meaning;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

std::string centre(const char* from, const char* to) {
    return SampleFolder().change("centre.toml", from, to).complaint();
}
std::string nadra(const char* from, const char* to) {
    return SampleFolder().change("nadra.toml", from, to).complaint();
}
std::string codes(const char* from, const char* to) {
    return SampleFolder().change("authority_codes.toml", from, to).complaint();
}

constexpr const char* kLocal = "authority = \"local\"";

/// What a key file with these lines is read as: "user/password" or the complaint without the folder.
std::string keyOf(const std::string& lines,
                  std::filesystem::perms mode = std::filesystem::perms::owner_read) {
    const TempFolder folder;
    const auto file = folder.path() / "nadra.key";
    std::ofstream(file) << lines;
    std::filesystem::permissions(file, mode);
    const auto key = settings::readAuthorityKey(file);
    return key ? key->user + "/" + key->password
               : key.error().detail.substr(folder.path().string().size() + 1);
}

}  // namespace

TEST(IdentitySettingsTest, TheRulesAreWhatTheFileSays) {
    SampleFolder folder;
    folder.change("centre.toml", "tries_per_finger = 2", "tries_per_finger = 3");
    folder.change("centre.toml", "session_minutes = 10", "session_minutes = 9");
    folder.change("centre.toml", "require_live = false", "require_live = true");
    const auto loaded = folder.load();
    ASSERT_TRUE(loaded) << loaded.error().detail;

    identity::Rules expected{.authority = "local",
                             .triesPerFinger = 3,
                             .sessionLife = std::chrono::minutes{9},
                             .requireLive = true};
    EXPECT_EQ(settings::identityRulesOf(*loaded), expected);
}

TEST(IdentitySettingsTest, WithoutItsTableNobodyIsVerifiedHere) {
    SampleFolder folder;
    folder.change("centre.toml", kLocal, "").remove("nadra.toml").remove("authority_codes.toml");
    const auto loaded = folder.load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(settings::identityRulesOf(*loaded), identity::Rules{});
    EXPECT_FALSE(loaded->nadra);
}

TEST(IdentitySettingsTest, RulesThatCannotBeAreRefused) {
    EXPECT_THAT(centre("tries_per_session = 8", "tries_per_session = 1"),
                HasSubstr("tries_per_session = 1 is less than tries_per_finger = 2"));
    EXPECT_THAT(
        SampleFolder()
            .change("centre.toml", kLocal, "authority = \"none\"")
            .change("centre.toml", "local_authorises_payout = false", "local_authorises_payout = true")
            .complaint(),
        HasSubstr("local_authorises_payout = true needs authority = \"local\""));
    EXPECT_THAT(centre(kLocal, "authority = \"nadar\""), HasSubstr("is not one of none, local, nadra"));
}

TEST(IdentitySettingsTest, NadraNeedsItsFiles) {
    SampleFolder with;
    with.change("centre.toml", kLocal, "authority = \"nadra\"");
    EXPECT_TRUE(with.load());
    with.remove("authority_codes.toml");
    EXPECT_THAT(with.complaint(), HasSubstr("product \"bio-verisys-6.1\" of nadra.toml has no table in"));
    with.remove("nadra.toml");
    EXPECT_THAT(with.complaint(), HasSubstr("authority = \"nadra\" needs nadra.toml beside this file"));
}

TEST(IdentitySettingsTest, WhereNadraIsReachedIsWellWritten) {
    EXPECT_THAT(nadra("host = \"verification.example\"", "host = \"https://verification.example\""),
                HasSubstr("is no host name; write it without https://"));
    EXPECT_THAT(nadra("certificate_sha256 = \"\"", "certificate_sha256 = \"AB:CD\""),
                HasSubstr("is not 64 small hexadecimal digits"));
    EXPECT_THAT(nadra("verify_path = \"/", "verify_path = \""), HasSubstr("is no path: it begins with /"));
    EXPECT_THAT(nadra("franchise = \"0000\"", "franchise = \"F-1\""), HasSubstr("is not 1 to 20 digits"));
    EXPECT_THAT(nadra("citizen_echoed = true", "citizen_echoed = false"),
                HasSubstr("an answer could be anybody's"));
}

TEST(IdentitySettingsTest, FieldsOfAQuestionDoNotOverwriteEachOther) {
    EXPECT_THAT(
        nadra("REQUEST_DATA/SESSION_ID", "REQUEST_DATA/TRANSACTION_ID"),
        StartsWith(
            "nadra.toml:28: session = \"BIOMETRIC_VERIFICATION/REQUEST_DATA/TRANSACTION_ID\" and another"));
    EXPECT_THAT(nadra("REQUEST_DATA/SESSION_ID", "REQUEST_DATA/TRANSACTION_ID/X"),
                HasSubstr("cannot both stand there"));
    EXPECT_THAT(nadra("BIOMETRIC_VERIFICATION/REQUEST_DATA/AREA_NAME", "OTHER/AREA_NAME"),
                HasSubstr("must begin with the same element"));
    EXPECT_THAT(nadra("BIOMETRIC_VERIFICATION/REQUEST_DATA/AREA_NAME", "A B"),
                HasSubstr("is no path of elements"));
}

TEST(IdentitySettingsTest, EachCodeHasAMeaningThatThereIs) {
    EXPECT_EQ(codes("118 = \"finger-spent\"", "118 = \"finger-spend\""),
              "authority_codes.toml:31: 118 = \"finger-spend\" is no meaning; did you mean finger-spent?");
    EXPECT_EQ(codes("118 = \"finger-spent\"", "118 = 3"),
              "authority_codes.toml:31: 118 must be a text in quotes");
    EXPECT_EQ(codes("118 = \"finger-spent\"", "abc = \"finger-spent\""),
              "authority_codes.toml:31: abc is no code: at most 8 digits and capital letters");
    EXPECT_THAT(codes("118 = \"finger-spent\"", "119 = \"finger-spent\""),
                StartsWith("authority_codes.toml:"));
    EXPECT_THAT(codes("[nishan]                             # the newer service; its messages are not XML, "
                      "only its codes "
                      "are known here\n100 = \"verified\"",
                      "[nishan]\n100 = \"no-match\""),
                HasSubstr("product \"nishan\" has no code that means \"verified\": nobody could be"));
}

TEST(IdentitySettingsTest, TheTwoListsDifferInWhatTheyDisagreeAbout) {
    const auto loaded = SampleFolder().load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    const auto& tables = loaded->authorityCodes;
    EXPECT_EQ(tables.at("bio-verisys-6.1").at("124"), Meaning::FingerSpent);
    EXPECT_EQ(tables.at("bio-verisys-contact").at("124"), Meaning::BadContact);
    EXPECT_EQ(tables.at("bio-verisys-6.1").at("111"), Meaning::NoPrintsOnFile);
    EXPECT_EQ(tables.at("nishan").at("111"), Meaning::NoMatch);
}

TEST(IdentitySettingsTest, WhatIsInForceIsPrinted) {
    const std::string text = settings::effective(*SampleFolder().load());
    for (const char* line :
         {"\n[identity]\nauthority = \"local\"\n", "\n# nadra.toml\nhost = \"verification.example\"\n",
          "\n[request]\nuser = \"BIOMETRIC_VERIFICATION/", "\n[\"nishan\"]\n100 = \"verified\"\n"})
        EXPECT_THAT(text, HasSubstr(line));
    EXPECT_THAT(settings::describe(), HasSubstr("centre.toml [identity]\n  authority  none|local|nadra"));
}

TEST(AuthorityKeyTest, UserAndPasswordAreTheRestOfTheirLines) {
    EXPECT_EQ(keyOf("user = desk 7\npassword = a = b c\n"), "desk 7/a = b c");
}

TEST(AuthorityKeyTest, AKeyFileThatIsNotPrivateOrNotWholeIsRefusedWithoutSayingWhatIsInIt) {
    EXPECT_EQ(keyOf("user = u\npassword = p\n", std::filesystem::perms(0640)),
              "nadra.key: others can read it; chmod 600 it");
    EXPECT_EQ(keyOf("user = u\n"), "nadra.key: it has no password");
    EXPECT_EQ(keyOf("user = u\nPassword = p\n"),
              "nadra.key:2: write one line \"user = ...\" and one \"password = ...\"");
    EXPECT_EQ(keyOf("user = u\nuser = v\npassword = p"),
              "nadra.key:2: write one line \"user = ...\" and one \"password = ...\"");
}

}  // namespace owc::test
