#include "tests/gui/registration_states.h"

#include "assets/ui/error_text.h"
#include "counter/desk/view/news_words.h"
#include "queue-server/domain/result.h"

namespace owc::test {

using namespace registration;
using eligibility::Gender;
using eligibility::Marital;
using eligibility::Relation;

namespace {

constexpr eligibility::Day day(int year, unsigned month, unsigned date) {
    return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(date)};
}

Member member(CnicNumber number, const char* name, Relation relation, Gender gender, Marital marital, eligibility::Day born) {
    return {.number = number, .name = name, .relation = relation, .gender = gender, .marital = marital, .born = born,
            .paperSeen = true, .known = true};
}

Form lackingForm(RegistryVisit kind) {
    Form form = fullForm(kind);
    form.members[0].paperSeen = false;
    form.members[2].number = 0;
    form.members[3].born.reset();
    form.members[3].gender = Gender::Unknown;
    form.members[4].number = form.members[0].number;
    form.house.erase(Question::Toilet);
    form.house.erase(Question::FarmLand);
    form.papers = {"cnic"};
    form.mobile.clear();
    form.ground = Ground::None;
    return form;
}

}  // namespace

eligibility::Day formDay() {
    return day(2026, 3, 16);
}

Form fullForm(RegistryVisit kind) {
    Form form{.kind = kind, .district = "Sitara", .mobile = "03000000421"};
    form.members = {member(9000000000012, "زرون میواد", Relation::Head, Gender::Female, Marital::Married, day(1980, 2, 29)),
                    member(9000000000036, "Bazen Mevad Tarkhanzai", Relation::Spouse, Gender::Male, Marital::Married, day(1975, 6, 2)),
                    member(9000000000024, "نوری", Relation::Child, Gender::Female, Marital::Single, day(2015, 8, 1)),
                    member(9000000000048, "Sorem", Relation::Child, Gender::Male, Marital::Single, day(2019, 12, 24)),
                    member(9000000000050, "بی بی گل زرین", Relation::Parent, Gender::Female, Marital::Widowed, day(1950, 1, 1))};
    form.members[2].schoolClass = 5;
    form.members[4].disabled = true;
    if (kind == RegistryVisit::RosterUpdate) {
        form.members[3].change = Change::Birth;
        form.members[3].known = false;
        form.members[1].change = Change::MovedOut;
    }
    for (int i = 1; i <= kQuestions; ++i) form.house[static_cast<Question>(i)] = i == 11 ? 1 : 2;
    form.papers = {"cnic", "bform", "bill"};
    if (kind == RegistryVisit::Appeal) form.ground = Ground::WrongFacts;
    if (kind == RegistryVisit::DisasterImpact) form.ground = Ground::Flood;
    return form;
}

desk_model::FormOnDesk formOnDesk(Form form, Page page) {
    return {.id = 7, .revision = 3, .page = page, .form = std::move(form), .token = 142};
}

std::vector<RegistrationState> registrationStates() {
    using V = RegistryVisit;
    std::vector<RegistrationState> states;
    const auto add = [&](const char* name, desk_model::FormOnDesk form, int downs = 0) { states.push_back({name, std::move(form), downs}); };
    add("family", formOnDesk(lackingForm(V::NewSurvey), Page::Family), 3);
    add("family-changed", formOnDesk(fullForm(V::RosterUpdate), Page::Family), 1);
    add("family-empty", formOnDesk({.kind = V::NewSurvey}, Page::Family));
    Form crowd = fullForm(V::NewSurvey);
    while (crowd.members.size() < kMostMembers) crowd.members.push_back(crowd.members[crowd.members.size() % 5]);
    add("family-of-forty", formOnDesk(crowd, Page::Family), 30);
    for (int question = 0; question < kQuestions; ++question) add("house", formOnDesk(lackingForm(V::NewSurvey), Page::House), question);
    add("reason", formOnDesk(lackingForm(V::Appeal), Page::Reason));
    add("reason-chosen", formOnDesk(fullForm(V::DisasterImpact), Page::Reason));
    add("papers", formOnDesk(lackingForm(V::NewSurvey), Page::Papers));
    add("papers-seen", formOnDesk(fullForm(V::Appeal), Page::Papers));
    add("lacking", formOnDesk(lackingForm(V::NewSurvey), Page::ReadBack), 1);
    for (int page = 0; page < 4; ++page) add("read-back", formOnDesk(fullForm(V::NewSurvey), Page::ReadBack), page);
    add("agreed", formOnDesk(fullForm(V::RosterUpdate), Page::ReadBack));
    states.back().form.readBack = 3;
    add("sent", formOnDesk(fullForm(V::RosterUpdate), Page::ReadBack));
    states.back().form.record = 1042;
    add("no-link", formOnDesk(fullForm(V::RosterUpdate), Page::Family));
    states.back().form.saved = desk_model::Saved::Later;
    add("refused", formOnDesk(fullForm(V::RosterUpdate), Page::Papers));
    states.back().form.saved = desk_model::Saved::Refused;
    states.back().message = ui::errorText(static_cast<int>(domain::ErrorCode::CannotAskNow));
    add("changed-elsewhere", formOnDesk(fullForm(V::RosterUpdate), Page::Family));
    states.back().message = desk_view::newsWords(desk_model::News::FormChangedElsewhere, 0, {});
    add("answered-before", formOnDesk(fullForm(V::RosterUpdate), Page::Family));
    states.back().form.earlier = {{.record = {41},
                                   .kind = V::NewSurvey,
                                   .sent = day(2025, 11, 3),
                                   .answer = protocol::OfficialAnswer{{41}, OfficialReply::UnderReview, "", day(2026, 1, 20)}}};
    return states;
}

}  // namespace owc::test
