#include "queue-server/registration/record.h"

#include <gtest/gtest.h>

#include "queue-server/registration/words.h"
#include "tests/support/sample_form.h"

namespace owc::test {

using namespace registration;

namespace {

const Day kToday{std::chrono::year{2026} / 3 / 14};

}  // namespace

TEST(RegistrationRecordTest, ARecordIsOneLineOfJsonWithEveryFact) {
    Form form{.kind = RegistryVisit::RosterUpdate,
              .district = "Sitara",
              .mobile = "03001234567",
              .members = {{.number = 100'000'000'012,
                           .name = "Zo\"r\\un",
                           .relation = eligibility::Relation::Head,
                           .gender = eligibility::Gender::Female,
                           .marital = eligibility::Marital::Married,
                           .born = Day{std::chrono::year{1980} / 2 / 29},
                           .paperSeen = true}},
              .house = {{Question::Stove, std::uint8_t{2}}},
              .papers = {"cnic", "bform", "bill"}};
    const domain::Time at{kToday + std::chrono::hours{4} + std::chrono::milliseconds{61'500}};
    EXPECT_EQ(
        textOf({.number = {12},
                .centre = "g7",
                .day = kToday,
                .at = at,
                .officer = {"B-214"},
                .applicant = 9'000'000'000'012,
                .previous = {},
                .version = 3,
                .form = form}),
        R"({"record":12,"centre":"g7","kind":"roster_update","day":"2026-03-14","at":"2026-03-14T04:01:01Z","officer":"B-214","previous":null,"applicant":"9000000000012","registry_version":3,)"
        R"("district":"Sitara","mobile":"03001234567","members":[{"number":"0100000000012","name":"Zo\"r\\un","relation":"head","gender":"female","marital":"married","born":"1980-02-29",)"
        R"("school_class":0,"disabled":false,"paper_seen":true,"known":false,"change":"none"}],"house":{"stove":2},"ground":"none","papers":["cnic","bform","bill"]})");
}

TEST(RegistrationRecordTest, AFullFormGoesIntoItWholeAndAnEmptyOneSaysWhatIsNot) {
    const Form full = sampleForm();
    const auto record = [&](const Form& form) {
        return textOf({.number = {2},
                       .centre = "g\n7",
                       .day = kToday,
                       .at = domain::Time{kToday + std::chrono::hours{25}},
                       .officer = {"B-214"},
                       .applicant = 12,
                       .previous = "aGFzaA",
                       .version = 0,
                       .form = form});
    };
    EXPECT_EQ(
        record(full),
        R"({"record":2,"centre":"g\u000a7","kind":"new_survey","day":"2026-03-14","at":"2026-03-15T01:00:00Z","officer":"B-214","previous":"aGFzaA","applicant":"0000000000012","registry_version":0,)"
        R"("district":"Mianwali","mobile":"03001234567","members":[{"number":"3520212345671","name":"Zorun Khel","relation":"head","gender":"female","marital":"widowed","born":"1983-09-10",)"
        R"("school_class":5,"disabled":true,"paper_seen":true,"known":true,"change":"widowhood"}],"house":{"dependants":2,"farm_land":3},"ground":"widow","papers":["cnic","bill"]})");
    Form left{.kind = RegistryVisit::RosterUpdate,
              .district = {},
              .mobile = {},
              .members = {},
              .house = {},
              .papers = {}};
    left.members = {{.name = {}, .disabled = true}, {.name = {}, .known = true, .change = Change::Death}};
    const std::string text = record(left);
    EXPECT_NE(
        text.find(
            R"("members":[{"number":"","name":"","relation":"other","gender":"unknown","marital":"unknown","born":null,"school_class":0,"disabled":true,"paper_seen":false,"known":false,"change":"none"},{)"),
        std::string::npos)
        << text;
    EXPECT_NE(
        text.find(
            R"("disabled":false,"paper_seen":false,"known":true,"change":"death"}],"house":{},"ground":"none","papers":[]})"),
        std::string::npos)
        << text;
}

// An office reads them: a word that changes is another answer.
TEST(RegistrationRecordTest, WordsAreAsTheyWereAgreed) {
    const auto words = []<class E>(E, int last) {
        std::string text;
        for (int i = 0; i <= last; ++i) text += std::string(wordOf(static_cast<E>(i))) + " ";
        return text;
    };
    EXPECT_EQ(words(RegistryVisit{}, 8),
              "none new_survey roster_update appeal disaster_impact reassess_ineligible reassess_beneficiary "
              "womans_cnic  ");
    EXPECT_EQ(words(Page{}, 6), " family reason house papers read_back  ");
    EXPECT_EQ(
        words(Question{}, 13),
        " dependants head_schooling school_going rooms_per_person toilet refrigerator cooling stove vehicles "
        "television livestock farm_land  ");
    EXPECT_EQ(
        words(Change{}, 13),
        "none birth marriage divorce widowhood death moved_in moved_out education health disability job "
        "mistake  ");
    EXPECT_EQ(words(Ground{}, 14),
              "none widow elderly disabled wrong_facts      flood earthquake fire other_disaster  ");
    EXPECT_EQ(words(DropReason{}, 5), " she_wishes opened_by_mistake done_elsewhere forgotten expired ");
    EXPECT_EQ(words(OfficialReply{}, 6), " eligible not_eligible under_review accepted rejected  ");
    for (int i = 1; i <= 5; ++i)
        EXPECT_EQ(replyFrom(wordOf(static_cast<OfficialReply>(i))), static_cast<OfficialReply>(i));
    EXPECT_EQ(replyFrom(""), std::nullopt);
    EXPECT_EQ(replyFrom("perhaps"), std::nullopt);
}

}  // namespace owc::test
