#include <filesystem>
#include <fstream>

#include "queue-server/protocol/stored.h"
#include "queue-server/server/open_forms.h"
#include "tests/support/registration_desk.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using lookups::Found;
using registration::Form;
using registration::Page;
using registration::RegistryVisit;

using EngineRegistrationTest = RegistrationDesk;

TEST_F(EngineRegistrationTest, AFormBeginsWithTheFamilyAsTheRegistryHasItAndTheLookUpIsOnRecord) {
    const auto form = open(RegistryVisit::RosterUpdate);
    EXPECT_EQ(form.found, Found::Here);
    EXPECT_EQ(form.version, 1U);
    EXPECT_EQ(form.revision, 0U);
    EXPECT_EQ(form.page, Page::Family);
    ASSERT_EQ(form.content.members.size(), 2U);
    const auto& mother = form.content.members.front();
    EXPECT_EQ(mother.number, kMother);
    EXPECT_EQ(mother.name, "Zorun Mevad");
    EXPECT_TRUE(mother.known && mother.disabled);
    EXPECT_FALSE(mother.paperSeen) << "nobody has seen a paper yet";
    EXPECT_EQ(form.content.members.back().schoolClass, 5);
    EXPECT_EQ(form.content.district, "Sitara");
    EXPECT_EQ(form.content.mobile, "03001234567");
    ASSERT_EQ(looked().size(), 1U);
    const lookups::LookedUp by = looked().front();
    EXPECT_EQ(by.purpose, lookups::Purpose::Registration);
    EXPECT_EQ(by.officer.value, "A");
    EXPECT_EQ(by.device.value, "counter-1");
    EXPECT_EQ(by.counter.value, 1U);
    EXPECT_GT(by.visit.value, 0U);
    EXPECT_EQ(by.person, desk.engine().registrations().drafts.begin()->second.person);
    EXPECT_EQ(by.found, Found::Here);
    EXPECT_EQ(by.version, 1U);
    EXPECT_EQ(by.told, eligibility::VerdictKind::Enrolled);
}

TEST_F(EngineRegistrationTest, WhomNoRegistryKnowsBeginsAlone) {
    done();
    call(kStranger);
    const auto form = open(RegistryVisit::NewSurvey);
    EXPECT_EQ(form.found, Found::Nowhere);
    ASSERT_EQ(form.content.members.size(), 1U);
    EXPECT_EQ(form.content.members.front(), (registration::Member{.number = std::stoull(kStranger)}));
}

TEST_F(EngineRegistrationTest, ANumberThatWasNotGivenAtTheDoorIsTypedAtTheDesk) {
    done();
    call({});
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::OpenForm{{1}, RegistryVisit::Appeal})),
              ErrorCode::NoNumber);
    EXPECT_EQ(open(RegistryVisit::Appeal, 1, kHer).content.members.size(), 2U);
}

TEST_F(EngineRegistrationTest, ADraftOutlivesAPowerCutAndTheDayAndComesBackAtAnyCounter) {
    const auto form = open();
    Form content = form.content;
    content.district = "Kondar";
    ASSERT_EQ(save(form, 1, content), std::nullopt);
    content.mobile = "03007654321";
    ASSERT_EQ(save(form, 2, content), std::nullopt);
    desk.restart();
    ASSERT_EQ(refusal(desk.ask("dashboard-1", domain::CloseDay{})), std::nullopt);
    desk.wait(24h);
    ASSERT_EQ(refusal(desk.ask("admin", protocol::OpenToday{})), std::nullopt);
    desk.restart();
    desk.signIn(3, "B");
    call(kHer, 3);
    const auto again = open(RegistryVisit::Appeal, 3);
    EXPECT_EQ(again.form, form.form);
    EXPECT_EQ(again.revision, 2U);
    EXPECT_EQ(again.page, Page::Papers);
    EXPECT_EQ(again.content, content);
    EXPECT_EQ(save(again, 3, content, 3), std::nullopt);
}

TEST_F(EngineRegistrationTest, ADraftThatNobodyGoesOnWithIsDroppedAsADayOpens) {
    const auto form = open();
    ASSERT_EQ(save(form, 1, form.content), std::nullopt);
    const auto nextDay = [&] {
        desk.ask("dashboard-1", domain::CloseDay{});
        desk.wait(24h);
        EXPECT_EQ(refusal(desk.ask("admin", protocol::OpenToday{})), std::nullopt);
    };
    const auto lies = [&] { return desk.log().forms().draft(static_cast<std::int64_t>(form.form.value)).value().has_value(); };
    desk.keepDraftsFor(std::chrono::days{2});
    nextDay();
    nextDay();
    EXPECT_TRUE(lies()) << "two days to the second";
    nextDay();
    EXPECT_FALSE(lies());
    EXPECT_TRUE(desk.engine().registrations().drafts.empty());
    const auto dropped = logged<registration::Event, registration::FormDropped>();
    ASSERT_EQ(dropped.size(), 1U);
    EXPECT_EQ(dropped[0].reason, registration::DropReason::Expired);
}

TEST_F(EngineRegistrationTest, ARefusedSaveLosesNothing) {
    const auto form = open();
    ASSERT_EQ(save(form, 1, form.content), std::nullopt);
    Form other = form.content;
    other.district = "Kondar";
    EXPECT_EQ(save(form, 1, other), ErrorCode::FormMovedOn);
    other.mobile = "not digits";
    EXPECT_EQ(save(form, 2, other), ErrorCode::BadInput);
    other = form.content;
    other.kind = RegistryVisit::NewSurvey;
    EXPECT_EQ(save(form, 2, other), ErrorCode::BadInput) << "of another kind";
    EXPECT_EQ(open().content, form.content);
}

TEST_F(EngineRegistrationTest, ASaveThatIsRepeatedIsDoneOnce) {
    const auto form = open();
    const auto id = desk.nextId();
    const protocol::SaveForm save{{1}, form.form, 1, Page::Reason, form.content};
    EXPECT_EQ(refusal(desk.askAs(id, "counter-1", save)), std::nullopt);
    EXPECT_EQ(refusal(desk.askAs(id, "counter-1", save)), std::nullopt);
    EXPECT_EQ(open().revision, 1U);
}

TEST_F(EngineRegistrationTest, ASentFormIsASignedRecordThatNamesTheOneBefore) {
    EXPECT_EQ(send(), 1U);
    EXPECT_EQ(send(), 2U);
    const auto records = exported();
    ASSERT_EQ(records.size(), 2U);
    const auto first = verified(records[0].text, desk.forms());
    EXPECT_EQ(first["record"], 1);
    EXPECT_EQ(first["applicant"], kHer);
    EXPECT_EQ(first["kind"], "appeal");
    EXPECT_EQ(first["officer"], "A");
    EXPECT_EQ(first["ground"], "widow");
    EXPECT_TRUE(first["previous"].is_null());
    const auto second = verified(records[1].text, desk.forms());
    EXPECT_EQ(second["previous"], server::base64Url(server::sha256(records[0].text)));
    EXPECT_EQ(desk.engine().registrations().lastDigest, server::sha256(records[1].text));
    desk.restart();
    EXPECT_EQ(exported(1).front(), records[1]) << "and again, after a power cut";
}

TEST_F(EngineRegistrationTest, WhatIsIncompleteIsNotSentAndStays) {
    const auto form = open();
    Form content = completed(form.content);
    content.papers = {"cnic"};
    ASSERT_EQ(save(form, 1, content), std::nullopt);
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SendForm{{1}, form.form, 1})),
              ErrorCode::FormIncomplete);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ReadBackForm{{1}, form.form, 1})), std::nullopt);
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SendForm{{1}, form.form, 1})),
              ErrorCode::FormIncomplete);
    EXPECT_TRUE(open().readBack);
    EXPECT_TRUE(exported().empty());
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SendForm{{1}, {99}, 1})), ErrorCode::FormNotOpen);
    EXPECT_EQ(refusal(desk.ask("counter-2", protocol::SendForm{{1}, form.form, 1})), ErrorCode::CounterTaken);
}

TEST_F(EngineRegistrationTest, SavedReadBackAndSentInOneBatch) {
    const auto form = open();
    const auto replies = desk.askTogether(
        {{"counter-1", protocol::SaveForm{{1}, form.form, 1, Page::ReadBack, completed(form.content)}},
         {"counter-1", protocol::ReadBackForm{{1}, form.form, 1}},
         {"counter-1", protocol::SendForm{{1}, form.form, 1}}});
    ASSERT_EQ(replies.size(), 3U);
    EXPECT_TRUE(boost::variant2::holds_alternative<protocol::FormSent>(replies[2]));
    EXPECT_EQ(verified(exported().front().text, desk.forms())["mobile"], "03007654321");
}

TEST_F(EngineRegistrationTest, TheOfficesAnswerComesBackAsReceivedTheNextTimeSheIsHere) {
    send();
    const domain::Day on{std::chrono::year{2026} / 3 / 20};
    const protocol::OfficialAnswer answer{{1}, registration::OfficialReply::NotEligible, "pmt-32", on};
    protocol::OfficialAnswer wrong = answer;
    wrong.record = {5};
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ReceiveAnswers{{answer, wrong}})), ErrorCode::BadInput);
    EXPECT_FALSE(open().earlier.front().answer) << "all or none";
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::ReceiveAnswers{{answer}})), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ReceiveAnswers{{answer}})), std::nullopt);
    desk.restart();
    desk.signIn(1, "A");
    const auto earlier = open().earlier;
    ASSERT_EQ(earlier.size(), 1U);
    EXPECT_EQ(earlier.front().kind, RegistryVisit::Appeal);
    EXPECT_EQ(earlier.front().answer, answer);
}

TEST_F(EngineRegistrationTest, NothingOfAFormLiesInClearOrInTheOutcomes) {
    const auto form = open();
    Form content = completed(form.content);
    content.members.front().name = "Quzanmir Veltash";
    ASSERT_EQ(save(form, 1, content), std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ReadBackForm{{1}, form.form, 1})), std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::SendForm{{1}, form.form, 1})), std::nullopt);
    exported();
    const std::string bytes = onDisk();
    for (const std::string& secret :
         {std::string("Quzanmir"), kHer, std::string("03007654321"), std::string("Zorun")})
        EXPECT_EQ(bytes.find(secret), std::string::npos);
    const auto jws = exported().front().text;
    EXPECT_EQ(bytes.find(jws.substr(0, jws.find('.'))), std::string::npos) << "nor as it is sent";
}

TEST_F(EngineRegistrationTest, ForgettingWaitsForTheExportAndThenTakesEverything) {
    send();
    const auto draft = open();
    ASSERT_EQ(save(draft, 1, draft.content), std::nullopt);
    done();
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ForgetPerson{kHer, {}})), ErrorCode::RecordWaits);
    EXPECT_EQ(exported().size(), 1U);
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ForgetPerson{kHer, {}})), ErrorCode::RecordWaits)
        << "it was read, and lies nowhere yet";
    EXPECT_EQ(noteExported(1, 2, 2), ErrorCode::BadInput);
    EXPECT_EQ(noteExported(1, 1, 1), std::nullopt);
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ForgetPerson{kHer, {}})), std::nullopt);
    EXPECT_TRUE(exported().empty());
    EXPECT_TRUE(desk.engine().registrations().drafts.empty());
    EXPECT_EQ(desk.log().forms().draft(static_cast<std::int64_t>(draft.form.value)).value(), std::nullopt);
    desk.restart();
    call(kHer);
    EXPECT_EQ(open().revision, 0U) << "she is somebody new";
}

TEST_F(EngineRegistrationTest, ARowThatWasMovedToAnotherPersonDoesNotOpen) {
    const auto& safe = desk.forms();
    const std::string sealed = safe.seal(registration::FormId{1}, {3}, "plain");
    EXPECT_EQ(safe.open(registration::FormId{1}, {3}, sealed).value(), "plain");
    EXPECT_EQ(safe.open(registration::FormId{1}, {4}, sealed).error().code, ErrorCode::BadKey);
    EXPECT_EQ(safe.open(registration::FormId{2}, {3}, sealed).error().code, ErrorCode::BadKey);
    EXPECT_EQ(safe.open(registration::RecordNumber{1}, {3}, sealed).error().code, ErrorCode::BadKey);
}

TEST(EngineFormsWithoutRegistryTest, AFormOpensAllTheSame) {
    EngineDesk desk;
    desk.signIn(1, "A");
    desk.token("withdraw", kStranger);
    desk.ask("counter-1", domain::CallNext{{1}, {}});
    const auto reply = desk.ask("counter-1", protocol::OpenForm{{1}, RegistryVisit::NewSurvey});
    const auto* opened = boost::variant2::get_if<protocol::FormOpen>(&reply);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->found, Found::CannotAsk);
    EXPECT_EQ(opened->content.members.size(), 1U);
}

TEST(OpenFormsTest, TheSigningKeyIsMadeOnceForItsOwnerOnlyAndItsPublicHalfLiesBeside) {
    const TempFolder folder;
    const settings::KeyFolder keys{folder.path()};
    const auto first = server::openForms(keys, {});
    ASSERT_TRUE(first);
    EXPECT_EQ(std::filesystem::status(keys.outbox()).permissions(), std::filesystem::perms{0600});
    const auto second = server::openForms(keys, {});
    ASSERT_TRUE(second);
    EXPECT_EQ((*first)->signer().publicJwk(), (*second)->signer().publicJwk());
    std::ifstream jwk(keys.outboxPublic());
    std::string line;
    std::getline(jwk, line);
    EXPECT_EQ(line, (*first)->signer().publicJwk());
    std::filesystem::remove(keys.outboxPublic());
    ASSERT_TRUE(server::openForms(keys, {}));
    EXPECT_TRUE(std::filesystem::exists(keys.outboxPublic())) << "made anew whenever it is missing";
    std::filesystem::permissions(keys.outbox(), std::filesystem::perms{0644});
    EXPECT_EQ(server::openForms(keys, {}).error().code, ErrorCode::BadKey);
}

}  // namespace owc::test
