#include "counter/desk/model/registration_picture.h"

#include <QCoreApplication>
#include <algorithm>

#include "counter/desk/model/entitlement_words.h"
#include "counter/desk/model/registration_words.h"

namespace owc::desk_model {

using registration::Change;
using registration::Complaint;
using registration::Form;
using registration::Lacking;
using registration::Member;
using registration::Page;
using registration::Question;

namespace {

constexpr auto kBetween = " · ";

QString say(const char* text) {
    return QCoreApplication::translate("Registration", text);
}

QString isolated(const QString& text) {
    return QString("\u2066%1\u2069").arg(text);
}

QString yesNo(bool yes) {
    return yes ? say("yes") : say("no");
}

QString cap(int place) {
    return QString::number((place + 1) % 10);
}

QString valueOf(const Member& member, MemberField field) {
    switch (field) {
        case MemberField::Name:
            return QString::fromStdString(member.name);
        case MemberField::Number:
            return member.number == 0 ? QString() : isolated(QString::number(member.number));
        case MemberField::Relation:
            return relationWord(member.relation);
        case MemberField::Gender:
            return genderWord(member.gender);
        case MemberField::Marital:
            return maritalWord(member.marital);
        case MemberField::Born:
            return member.born ? dayWords(*member.born) : QString();
        case MemberField::SchoolClass:
            return member.schoolClass == 0 ? say("no class") : isolated(QString::number(member.schoolClass));
        case MemberField::Disabled:
            return yesNo(member.disabled);
        case MemberField::PaperSeen:
            return member.paperSeen ? say("seen") : say("not seen");
        case MemberField::Change:
            return changeWord(member.change);
    }
    return {};
}

MemberField fieldOf(Lacking lacking) {
    switch (lacking) {
        case Lacking::Number:
        case Lacking::SameNumber:
            return MemberField::Number;
        case Lacking::Born:
            return MemberField::Born;
        case Lacking::Gender:
            return MemberField::Gender;
        case Lacking::MemberPaper:
            return MemberField::PaperSeen;
        case Lacking::Head:
            return MemberField::Relation;
        case Lacking::AnyChange:
            return MemberField::Change;
        case Lacking::Name:
        case Lacking::Members:
        case Lacking::Ground:
        case Lacking::Answer:
        case Lacking::Papers:
        case Lacking::Mobile:
            break;
    }
    return MemberField::Name;
}

QString nameOf(const Member& member, std::size_t place) {
    if (!member.name.empty()) return QString("\u2068%1\u2069").arg(QString::fromStdString(member.name));
    return say("Member %1").arg(isolated(QString::number(place + 1)));
}

MemberRow memberRow(const Form& form, std::size_t place, const std::vector<Complaint>& complaints) {
    const Member& member = form.members[place];
    MemberRow row{.name = nameOf(member, place), .gone = !registration::stays(member)};
    row.about = relationWord(member.relation);
    if (member.change != Change::None) row.about += QString::fromUtf8(kBetween) + changeWord(member.change);
    if (member.number != 0) row.ending = QString::number(member.number).right(3);
    for (int i = 0; i < kMemberFields; ++i) {
        const auto field = static_cast<MemberField>(i);
        const bool on = field == MemberField::Disabled ? member.disabled : field == MemberField::PaperSeen && member.paperSeen;
        row.fields.push_back({.cap = cap(i), .name = fieldName(field), .value = valueOf(member, field), .on = on});
    }
    for (const Complaint& one : complaints) {
        if (one.page != Page::Family || one.at != static_cast<int>(place) + 1) continue;
        row.fields[static_cast<std::size_t>(fieldOf(one.lacking))].lacking = true;
        ++row.lacking;
    }
    return row;
}

std::vector<QuestionRow> houseOf(const Form& form) {
    std::vector<QuestionRow> rows;
    for (int number = 1; number <= registration::kQuestions; ++number) {
        const auto question = static_cast<Question>(number);
        const auto given = form.house.find(question);
        rows.push_back({.question = question,
                        .words = questionWords(question),
                        .remark = question == Question::FarmLand
                                      ? say("In the unit of the paper form: the published sources do not agree on it.")
                                  : question == Question::RoomsPerPerson
                                      ? say("Rooms divided by the people who live in them: 2 rooms for 8 people are 0.25.")
                                      : QString(),
                        .bands = bandWords(question),
                        .answer = given == form.house.end() ? 0 : given->second});
    }
    return rows;
}

QString lackingWords(const Complaint& one) {
    switch (one.lacking) {
        case Lacking::Members:
            return say("Nobody is in the family");
        case Lacking::Head:
            return say("The family has one head, no more and no fewer");
        case Lacking::Number:
            return say("CNIC or B-Form number");
        case Lacking::SameNumber:
            return say("The same number stands twice");
        case Lacking::Name:
            return say("Name");
        case Lacking::Born:
            return say("Day of birth");
        case Lacking::Gender:
            return say("Woman or man");
        case Lacking::MemberPaper:
            return say("CNIC or B-Form was not seen");
        case Lacking::AnyChange:
            return say("Nothing has changed in the family: then there is nothing to send");
        case Lacking::Ground:
            return say("The reason is not chosen");
        case Lacking::Answer:
            return questionWords(static_cast<Question>(one.at));
        case Lacking::Papers:
            return say("Not seen: %1").arg(formPaper(one.paper));
        case Lacking::Mobile:
            return say("A working mobile number");
    }
    return {};
}

LackingRow lackingRow(const Form& form, const Complaint& one) {
    LackingRow row{.page = one.page, .at = one.at, .words = lackingWords(one)};
    const auto place = static_cast<std::size_t>(one.at - 1);
    if (one.page == Page::Family && one.at > 0 && place < form.members.size())
        row.words = nameOf(form.members[place], place) + ": " + row.words;
    return row;
}

bool lacksPaper(const std::vector<Complaint>& complaints, const std::string& paper) {
    return std::ranges::any_of(complaints,
                               [&](const Complaint& c) { return c.lacking == Lacking::Papers && c.paper == paper; });
}

void addPapers(RegistrationPicture& picture, const Form& form, const std::vector<Complaint>& complaints,
               eligibility::Day today) {
    picture.paperIds = registration::papersFor(form, today);
    // What was seen stays to be unseen, although it is not wanted any more.
    for (const std::string& seen : form.papers)
        if (std::ranges::find(picture.paperIds, seen) == picture.paperIds.end()) picture.paperIds.push_back(seen);
    for (std::size_t i = 0; i < picture.paperIds.size(); ++i) {
        const bool seen = std::ranges::find(form.papers, picture.paperIds[i]) != form.papers.end();
        picture.papers.push_back({.cap = cap(static_cast<int>(i)),
                                  .name = formPaper(picture.paperIds[i]),
                                  .value = seen ? say("seen") : say("not seen"),
                                  .lacking = lacksPaper(complaints, picture.paperIds[i]),
                                  .on = seen});
    }
    picture.papers.push_back({.cap = cap(static_cast<int>(picture.paperIds.size())),
                              .name = say("Mobile number for the official SMS"),
                              .value = form.mobile.empty() ? QString() : isolated(QString::fromStdString(form.mobile)),
                              .lacking = std::ranges::any_of(complaints, [](const Complaint& c) {
                                  return c.lacking == Lacking::Mobile;
                              }),
                              .on = !form.mobile.empty()});
}

QString replyWords(registration::OfficialReply reply) {
    using registration::OfficialReply;
    switch (reply) {
        case OfficialReply::Eligible:
            return say("eligible");
        case OfficialReply::NotEligible:
            return say("not eligible");
        case OfficialReply::UnderReview:
            return say("being looked at");
        case OfficialReply::Accepted:
            return say("accepted");
        case OfficialReply::Rejected:
            return say("not accepted");
    }
    return {};
}

/// Of the newest one: the officer looks no further back.
QString earlierWords(const std::vector<protocol::EarlierRecord>& earlier) {
    if (earlier.empty()) return {};
    const protocol::EarlierRecord& one = earlier.front();
    const QString record = isolated(QString::number(one.record.value));
    if (!one.answer)
        return say("Record %1 (%2) was sent on %3; no answer yet.").arg(record, formName(one.kind), dayWords(one.sent));
    return say("Record %1 (%2) of %3: %4 on %5.")
        .arg(record, formName(one.kind), dayWords(one.sent), replyWords(one.answer->answer), dayWords(one.answer->on));
}

}  // namespace

QString fieldName(MemberField field) {
    switch (field) {
        case MemberField::Name:
            return say("Name");
        case MemberField::Number:
            return say("CNIC or B-Form");
        case MemberField::Relation:
            return say("To the head");
        case MemberField::Gender:
            return say("Woman or man");
        case MemberField::Marital:
            return say("Marital state");
        case MemberField::Born:
            return say("Born on");
        case MemberField::SchoolClass:
            return say("School class now");
        case MemberField::Disabled:
            return say("Certificate of disability");
        case MemberField::PaperSeen:
            return say("Paper in the hand");
        case MemberField::Change:
            return say("What has changed");
    }
    return {};
}

std::vector<eligibility::RegistryVisit> formsFor(const eligibility::Triage& triage) {
    std::vector<eligibility::RegistryVisit> all{triage.visit};
    all.insert(all.end(), triage.offered.begin(), triage.offered.end());
    std::vector<eligibility::RegistryVisit> forms;
    for (const auto visit : all)
        if (!registration::pagesOf(visit).empty() && std::ranges::find(forms, visit) == forms.end()) forms.push_back(visit);
    return forms;
}

RegistrationPicture registrationPictureOf(const FormOnDesk& desk, eligibility::Day today) {
    const Form& form = desk.form;
    const auto complaints = registration::complaintsAbout(form, today);
    RegistrationPicture picture{.token = desk.token,
                                .id = desk.id,
                                .kind = form.kind,
                                .page = desk.page,
                                .readBack = readBackOf(form),
                                .earlier = earlierWords(desk.earlier),
                                .saved = desk.saved,
                                .agreed = desk.agreed(),
                                .record = desk.record};
    for (const Page page : registration::pagesOf(form.kind)) {
        const auto lacking = page == Page::ReadBack ? std::ptrdiff_t{0} : std::ranges::count(complaints, page, &Complaint::page);
        picture.steps.push_back({page, pageName(page), static_cast<int>(lacking)});
    }
    for (std::size_t i = 0; i < form.members.size(); ++i) picture.members.push_back(memberRow(form, i, complaints));
    const auto grounds = groundsOf(form.kind);
    for (std::size_t i = 0; i < grounds.size(); ++i)
        picture.grounds.push_back({.cap = cap(static_cast<int>(i)), .name = groundWord(grounds[i]), .on = form.ground == grounds[i]});
    picture.house = houseOf(form);
    addPapers(picture, form, complaints, today);
    for (const Complaint& one : complaints) picture.lacking.push_back(lackingRow(form, one));
    return picture;
}

}  // namespace owc::desk_model
