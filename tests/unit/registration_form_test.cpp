#include "queue-server/registration/form.h"

#include <gtest/gtest.h>

#include "queue-server/registration/words.h"

namespace owc::test {

using namespace registration;

namespace {

const Day kToday{std::chrono::year{2026} / 3 / 14};

Member person(CnicNumber number, eligibility::Relation relation, Day born) {
    return {.number = number,
            .name = "Zorun",
            .relation = relation,
            .gender = eligibility::Gender::Female,
            .marital = eligibility::Marital::Married,
            .born = born,
            .paperSeen = true};
}

/// A form with nothing lacking.
Form whole(RegistryVisit kind) {
    Form form{.kind = kind,
              .district = "Sitara",
              .mobile = "03001234567",
              .members = {},
              .house = {},
              .papers = {"cnic", "bform", "bill"}};
    form.members.push_back(
        person(9'000'000'000'012, eligibility::Relation::Head, Day{std::chrono::year{1980} / 2 / 29}));
    form.members.push_back(
        person(9'000'000'000'024, eligibility::Relation::Child, Day{std::chrono::year{2015} / 8 / 1}));
    form.members.back().change = Change::Birth;
    for (int question = 1; question <= kQuestions; ++question)
        form.house[static_cast<Question>(question)] = 1;
    if (kind == RegistryVisit::Appeal) form.ground = Ground::Widow;
    if (kind == RegistryVisit::DisasterImpact) form.ground = Ground::Flood;
    return form;
}

constexpr RegistryVisit kKinds[] = {
    RegistryVisit::NewSurvey,      RegistryVisit::RosterUpdate,       RegistryVisit::Appeal,
    RegistryVisit::DisasterImpact, RegistryVisit::ReassessIneligible, RegistryVisit::ReassessBeneficiary};

std::string inWords(const std::vector<Complaint>& complaints) {
    std::string text;
    for (const Complaint& c : complaints)
        text += std::string(wordOf(c.page)) + " " + std::to_string(static_cast<int>(c.lacking)) + " at " +
                std::to_string(c.at) + (c.paper.empty() ? "" : " " + c.paper) + "\n";
    return text;
}

struct Lacks {
    const char* rule;
    RegistryVisit kind;
    void (*spoil)(Form&);
    const char* complaint;
};

const Lacks kTable[] = {
    {"nobody is in the family", RegistryVisit::NewSurvey,
     [](Form& f) {
         f.members.clear();
         f.papers = {"cnic", "bill"};
     },
     "family 1 at 0\n"},
    {"no head", RegistryVisit::NewSurvey,
     [](Form& f) { f.members[0].relation = eligibility::Relation::Other; }, "family 2 at 0\n"},
    {"two heads", RegistryVisit::NewSurvey,
     [](Form& f) { f.members[1].relation = eligibility::Relation::Head; }, "family 2 at 0\n"},
    {"the head has died and nobody is head", RegistryVisit::RosterUpdate,
     [](Form& f) { f.members[0].change = Change::Death; }, "family 2 at 0\n"},
    {"a member without a number", RegistryVisit::NewSurvey, [](Form& f) { f.members[1].number = 0; },
     "family 3 at 2\n"},
    {"one number twice", RegistryVisit::NewSurvey, [](Form& f) { f.members[1].number = f.members[0].number; },
     "family 4 at 2\n"},
    {"no name", RegistryVisit::NewSurvey, [](Form& f) { f.members[1].name.clear(); }, "family 5 at 2\n"},
    {"no day of birth", RegistryVisit::NewSurvey, [](Form& f) { f.members[1].born.reset(); },
     "family 6 at 2\n"},
    {"no gender", RegistryVisit::NewSurvey,
     [](Form& f) { f.members[0].gender = eligibility::Gender::Unknown; }, "family 7 at 1\n"},
    {"CNIC not seen", RegistryVisit::NewSurvey, [](Form& f) { f.members[0].paperSeen = false; },
     "family 8 at 1\n"},
    {"a survey asks the paper of everybody, also of whom the registry knows", RegistryVisit::NewSurvey,
     [](Form& f) {
         f.members[0].known = true;
         f.members[0].paperSeen = false;
     },
     "family 8 at 1\n"},
    {"a roster update asks the paper of who is new in it", RegistryVisit::RosterUpdate,
     [](Form& f) { f.members[0].paperSeen = false; }, "family 8 at 1\n"},
    {"everybody has left", RegistryVisit::RosterUpdate,
     [](Form& f) { f.members[0].change = f.members[1].change = Change::MovedOut; }, "family 1 at 0\n"},
    {"two without a number are not one twice", RegistryVisit::NewSurvey,
     [](Form& f) { f.members[0].number = f.members[1].number = 0; }, "family 3 at 1\nfamily 3 at 2\n"},
    {"one number twice, also where one of them has left", RegistryVisit::RosterUpdate,
     [](Form& f) {
         f.members.push_back(f.members[0]);
         f.members.back().change = Change::MovedOut;
     },
     "family 4 at 3\n"},
    {"pages in their order", RegistryVisit::NewSurvey,
     [](Form& f) {
         f.papers.clear();
         f.mobile.clear();
         f.house.erase(Question::FarmLand);
         f.house.erase(Question::Dependants);
         f.members[0].name.clear();
     },
     "family 5 at 1\nhouse 11 at 1\nhouse 11 at 12\npapers 12 at 0 cnic\npapers 12 at 0 bform\npapers 13 at "
     "0\n"},
    {"nothing has changed", RegistryVisit::RosterUpdate, [](Form& f) { f.members[1].change = Change::None; },
     "family 9 at 0\n"},
    {"no ground", RegistryVisit::Appeal, [](Form& f) { f.ground = Ground::None; }, "reason 10 at 0\n"},
    {"a flood is no ground of an appeal", RegistryVisit::Appeal, [](Form& f) { f.ground = Ground::Flood; },
     "reason 10 at 0\n"},
    {"widowhood is no disaster", RegistryVisit::DisasterImpact, [](Form& f) { f.ground = Ground::Widow; },
     "reason 10 at 0\n"},
    {"a question not answered", RegistryVisit::ReassessIneligible,
     [](Form& f) { f.house.erase(Question::Toilet); }, "house 11 at 5\n"},
    {"no CNIC", RegistryVisit::Appeal,
     [](Form& f) {
         f.papers = {"bill", "bform"};
     },
     "papers 12 at 0 cnic\n"},
    {"no B-Form where a child is", RegistryVisit::NewSurvey,
     [](Form& f) {
         f.papers = {"cnic", "bill"};
     },
     "papers 12 at 0 bform\n"},
    {"a house without a meter has no bill", RegistryVisit::RosterUpdate,
     [](Form& f) {
         f.papers = {"cnic", "bform"};
     },
     ""},
    {"no B-Form where the child has left", RegistryVisit::RosterUpdate,
     [](Form& f) {
         f.members[1].change = Change::MovedOut;
         f.papers = {"cnic"};
     },
     ""},
    {"nor where the child is 18 today", RegistryVisit::NewSurvey,
     [](Form& f) {
         f.members[1].born = Day{std::chrono::year{2008} / 3 / 14};
         f.papers = {"cnic"};
     },
     ""},
    {"a number of ten digits is one without its zero", RegistryVisit::Appeal,
     [](Form& f) { f.mobile = "3001234567"; }, ""},
    {"no mobile number", RegistryVisit::Appeal, [](Form& f) { f.mobile = "030012345"; }, "papers 13 at 0\n"},
};

}  // namespace

TEST(RegistrationFormTest, AWholeFormOfEachKindLacksNothing) {
    for (const RegistryVisit kind : kKinds) {
        EXPECT_EQ(inWords(complaintsAbout(whole(kind), kToday)), "") << wordOf(kind);
        EXPECT_EQ(outOfBounds(whole(kind)), "");
        EXPECT_EQ(pagesOf(kind).back(), Page::ReadBack);
    }
    const auto pages = [](RegistryVisit kind) {
        std::string text;
        for (const Page page : pagesOf(kind)) text += std::string(wordOf(page)) + " ";
        return text;
    };
    for (const RegistryVisit kind :
         {RegistryVisit::NewSurvey, RegistryVisit::ReassessIneligible, RegistryVisit::ReassessBeneficiary})
        EXPECT_EQ(pages(kind), "family house papers read_back ");
    EXPECT_EQ(pages(RegistryVisit::RosterUpdate), "family papers read_back ");
    for (const RegistryVisit kind : {RegistryVisit::Appeal, RegistryVisit::DisasterImpact})
        EXPECT_EQ(pages(kind), "reason papers read_back ");
    EXPECT_TRUE(pagesOf(RegistryVisit::None).empty());
    EXPECT_TRUE(pagesOf(RegistryVisit::WomansCnic).empty()) << "the priority counter takes a number, no form";
}

TEST(RegistrationFormTest, WhatIsLackingIsNamedWithItsPageAndPlace) {
    for (const Lacks& row : kTable) {
        Form form = whole(row.kind);
        row.spoil(form);
        EXPECT_EQ(inWords(complaintsAbout(form, kToday)), row.complaint) << row.rule;
    }
}

TEST(RegistrationFormTest, ARosterUpdateAsksThePaperOnlyOfWhoIsNewOrChanged) {
    Form form = whole(RegistryVisit::RosterUpdate);
    form.members[0].known = true;
    form.members[0].paperSeen = false;
    EXPECT_EQ(inWords(complaintsAbout(form, kToday)), "");
    form.members[0].change = Change::Widowhood;
    EXPECT_EQ(inWords(complaintsAbout(form, kToday)), "family 8 at 1\n");
}

TEST(RegistrationFormTest, WhoHasLeftIsAskedNothing) {
    Form form = whole(RegistryVisit::RosterUpdate);
    form.members.push_back({.name = {}, .change = Change::MovedOut});
    EXPECT_EQ(inWords(complaintsAbout(form, kToday)), "");
}

TEST(RegistrationFormTest, ABFormIsForWhoIsNotEighteenYet) {
    Form form = whole(RegistryVisit::NewSurvey);
    form.members[1].born = Day{std::chrono::year{2008} / 3 / 15};
    EXPECT_EQ(papersFor(form, kToday), (std::vector<std::string>{"cnic", "bform", "bill"}));
    form.members[1].born = Day{std::chrono::year{2008} / 3 / 14};
    EXPECT_EQ(papersFor(form, kToday), (std::vector<std::string>{"cnic", "bill"})) << "18 today";
    EXPECT_EQ(papersFor(form), (std::vector<std::string>{"cnic", "bform", "bill"})) << "nobody knows the day";
    form.members[1].relation = eligibility::Relation::Other;
    EXPECT_EQ(papersFor(form).size(), 2U) << "nobody who is called a child";
    form.members[1].born = Day{std::chrono::year{2020} / 1 / 1};
    EXPECT_EQ(papersFor(form, kToday).size(), 3U) << "by her age, whatever she is called";
    form.members[1].relation = eligibility::Relation::Grandchild;
    form.members[1].born.reset();
    EXPECT_EQ(papersFor(form, kToday).size(), 3U) << "a grandchild whose day nobody knows";
    form.members[1].born = Day{std::chrono::year{2008} / 2 / 29};
    EXPECT_EQ(papersFor(form, Day{std::chrono::year{2026} / 2 / 28}).size(), 3U);
    EXPECT_EQ(papersFor(form, Day{std::chrono::year{2026} / 3 / 1}).size(), 2U);
}

TEST(RegistrationFormTest, BoundsHoldOfADraftTooAndNothingTypedIsRepeated) {
    const auto refused = [](void (*spoil)(Form&)) {
        Form form = whole(RegistryVisit::NewSurvey);
        spoil(form);
        return outOfBounds(form);
    };
    EXPECT_EQ(refused([](Form& f) { f.members.resize(kMostMembers); }), "");
    EXPECT_NE(refused([](Form& f) { f.members.resize(kMostMembers + 1); }), "");
    EXPECT_EQ(refused([](Form& f) { f.members[0].name = std::string(80, 'x'); }), "");
    EXPECT_EQ(refused([](Form& f) { f.members[0].name = std::string(81, 'x'); }),
              "member 1: name: at most 80 bytes of text");
    EXPECT_EQ(refused([](Form& f) { f.members[0].name = "زورن"; }), "");
    for (const char* bad :
         {"\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "a\nb", "\xC2\x85", "\x7F", "\xE0\x80\xAF",
          "\xF0\x80\x80\xAF", "\xF5\x80\x80\x80", "\xC3(", "\xE2\x82", "\x80"}) {
        Form form = whole(RegistryVisit::NewSurvey);
        form.members[0].name = bad;
        EXPECT_NE(outOfBounds(form), "");
    }
    for (const char* good :
         {"\xC2\xA0", "\xED\x9F\xBF", "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBF", "\xE0\xA0\x80"}) {
        Form form = whole(RegistryVisit::NewSurvey);
        form.members[0].name = good;
        EXPECT_EQ(outOfBounds(form), "");
    }
    EXPECT_EQ(refused([](Form& f) { f.district = std::string(80, 'x'); }), "");
    EXPECT_EQ(refused([](Form& f) { f.district = std::string(81, 'x'); }),
              "district: at most 80 bytes of text");
    EXPECT_NE(refused([](Form& f) { f.members[1].number = 10'000'000'000'000; }), "");
    EXPECT_EQ(refused([](Form& f) { f.members[1].number = 9'999'999'999'999; }), "");
    EXPECT_EQ(refused([](Form& f) { f.members[1].number = 100'000'000'000; }), "") << "a first digit 0";
    EXPECT_NE(refused([](Form& f) { f.members[1].number = 99'999'999'999; }), "");
    EXPECT_EQ(refused([](Form& f) { f.members[1].born = Day{std::chrono::year{1880} / 1 / 1}; }), "");
    EXPECT_NE(refused([](Form& f) { f.members[1].born = Day{std::chrono::year{1879} / 12 / 31}; }), "");
    EXPECT_EQ(refused([](Form& f) { f.members[1].born = Day{std::chrono::year{2200} / 1 / 1}; }), "");
    EXPECT_NE(refused([](Form& f) { f.members[1].born = Day{std::chrono::year{2200} / 1 / 2}; }), "");
    EXPECT_EQ(refused([](Form& f) { f.members[1].schoolClass = 16; }), "");
    EXPECT_NE(refused([](Form& f) { f.members[1].number = 35'202; }), "") << "half a number";
    EXPECT_EQ(refused([](Form& f) { f.members[1].number = 0; }), "") << "none yet";
    EXPECT_NE(refused([](Form& f) { f.members[1].schoolClass = 17; }), "");
    EXPECT_NE(refused([](Form& f) { f.mobile = "0300-123"; }), "");
    EXPECT_EQ(refused([](Form& f) { f.mobile = "009230012345678"; }), "") << "E.164";
    EXPECT_EQ(refused([](Form& f) { f.mobile = "0092300123456789"; }), "mobile: at most 15 digits");
    EXPECT_NE(refused([](Form& f) { f.papers = {"CNIC"}; }), "");
    EXPECT_NE(refused([](Form& f) { f.papers = {""}; }), "");
    EXPECT_EQ(refused([](Form& f) { f.papers = {"b_2" + std::string(29, 'x')}; }), "");
    EXPECT_NE(refused([](Form& f) { f.papers = {std::string(33, 'x')}; }), "");
    EXPECT_EQ(refused([](Form& f) { f.papers.assign(16, "bill"); }), "");
    EXPECT_NE(refused([](Form& f) { f.papers.assign(17, "bill"); }), "");
    for (int question = 1; question <= kQuestions; ++question) {
        const auto asked = static_cast<Question>(question);
        Form form = whole(RegistryVisit::NewSurvey);
        form.house[asked] = static_cast<std::uint8_t>(bandsOf(asked));
        EXPECT_EQ(outOfBounds(form), "");
        form.house[asked] = static_cast<std::uint8_t>(bandsOf(asked) + 1);
        EXPECT_EQ(outOfBounds(form), "house: no such band of question " + std::to_string(question));
        form.house[asked] = 0;
        EXPECT_NE(outOfBounds(form), "");
    }
}

TEST(RegistrationFormTest, TheBandsAreThePublishedOnes) {
    std::string bands;
    for (int question = 1; question <= kQuestions; ++question)
        bands += std::to_string(bandsOf(static_cast<Question>(question)));
    EXPECT_EQ(bands, "444432224243") << "domain facts 2.3";
    EXPECT_EQ(bandsOf(static_cast<Question>(13)), 0);
}

}  // namespace owc::test
