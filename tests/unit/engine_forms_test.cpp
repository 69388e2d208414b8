#include <SQLiteCpp/SQLiteCpp.h>

#include "queue-server/protocol/registration_form.h"
#include "queue-server/registry/version_writer.h"
#include "tests/support/registration_desk.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using registration::Form;
using registration::OfficialReply;
using registration::Page;
using registration::RegistryVisit;

namespace {

class EngineFormsTest : public RegistrationDesk {
  protected:
    std::optional<ErrorCode> readBack(const protocol::FormOpen& form, std::uint32_t revision) {
        return refusal(desk.ask("counter-1", protocol::ReadBackForm{{1}, form.form, revision}));
    }
    std::optional<ErrorCode> receive(OfficialReply answer, const std::string& reason) {
        const domain::Day on{std::chrono::year{2026} / 3 / 20};
        return refusal(desk.ask("admin", protocol::ReceiveAnswers{{{{1}, answer, reason, on}}}));
    }
    /// Nobody was asked before.
    bool isAnsweredAtOnce(const protocol::OpenForm& body) {
        const auto turn = desk.engine().process(std::vector{desk.incoming(desk.nextId(), "counter-1", body)});
        desk.settleDesks();
        return turn && turn->replies.size() == 1;
    }
    std::optional<std::string> draftRow(const protocol::FormOpen& form) {
        return desk.log().forms().draft(static_cast<std::int64_t>(form.form.value)).value();
    }
    /// Of one part of the outbox.
    protocol::OutboxPart part(std::uint64_t after) {
        const auto reply = desk.ask("admin", protocol::ExportOutbox{{after}});
        const auto* got = boost::variant2::get_if<protocol::OutboxPart>(&reply);
        EXPECT_TRUE(got);
        return got ? *got : protocol::OutboxPart{};
    }
    std::vector<registration::RecordsExported> exports() {
        return logged<registration::Event, registration::RecordsExported>();
    }
};

}  // namespace

TEST_F(EngineFormsTest, AFormBeginsAtItsFirstPageAndWasReadBackToNobody) {
    const auto form = open();
    EXPECT_EQ(form.page, Page::Reason);
    EXPECT_FALSE(form.readBack);
    ASSERT_EQ(save(form, 1, form.content), std::nullopt);
    EXPECT_FALSE(open().readBack);
    ASSERT_EQ(readBack(form, 1), std::nullopt);
    EXPECT_TRUE(open().readBack);
    ASSERT_EQ(save(form, 2, form.content), std::nullopt);
    EXPECT_FALSE(open().readBack) << "changed since she heard it";
}

TEST_F(EngineFormsTest, AFormThatIsGoneOnWithAsksNoRegistryAndKeepsWhatItWasBegunWith) {
    auto form = open();
    ASSERT_EQ(looked().size(), 1U);
    ASSERT_EQ(
        registry::publishHouseholds(desk.file().parent_path() / "registry",
                                    {plainHousehold(7, 9'500'000'000'000, 2)}, "second", domain::Time{1h})
            ->number,
        2U);
    form = open();
    EXPECT_EQ(looked().size(), 2U) << "nothing of it was saved: it is begun again";
    EXPECT_EQ(form.version, 2U);
    EXPECT_EQ(form.found, lookups::Found::Nowhere);
    ASSERT_EQ(save(form, 1, completed(form.content)), std::nullopt);
    form = open();
    EXPECT_EQ(looked().size(), 2U) << "it comes back as it was saved";
    EXPECT_EQ(form.version, 2U);
    EXPECT_EQ(form.found, lookups::Found::Nowhere);
}

TEST_F(EngineFormsTest, TheRegistryIsReadForNobodyWhoMayNotOpenAForm) {
    EXPECT_TRUE(isAnsweredAtOnce({{1}, RegistryVisit::WomansCnic, {}}));
    EXPECT_TRUE(isAnsweredAtOnce({{2}, RegistryVisit::Appeal, kHer}));
    done();
    EXPECT_TRUE(isAnsweredAtOnce({{1}, RegistryVisit::Appeal, kHer})) << "nobody stands there";
    EXPECT_TRUE(looked().empty());
}

TEST_F(EngineFormsTest, WhoWasCalledMeanwhileIsNotShownTheFamilyOfTheOneBefore) {
    desk.token("withdraw", kStranger);
    const auto sendFrom = [&](const protocol::RequestBody& body) {
        return desk.engine()
            .process(std::vector{desk.incoming(desk.nextId(), "counter-1", body)})
            ->replies.size();
    };
    EXPECT_EQ(sendFrom(protocol::OpenForm{{1}, RegistryVisit::Appeal, {}}), 0U)
        << "the registry is being read";
    EXPECT_EQ(sendFrom(protocol::AskEligibility{{1}, {}, lookups::Purpose::CounterCard, {}}), 0U);
    sendFrom(domain::StartServing{{1}, {}});
    sendFrom(domain::Complete{{1}, {}});
    sendFrom(domain::CallNext{{1}, {}});
    const auto settled = desk.settleDesks();
    ASSERT_EQ(settled.replies.size(), 2U);
    for (const auto& reply : settled.replies)
        EXPECT_EQ(refusal(protocol::decodeReply(reply.bytes)->body), ErrorCode::NoVisitor);
    EXPECT_TRUE(looked().empty());
    const auto form = open();
    ASSERT_EQ(form.content.members.size(), 1U);
    EXPECT_EQ(form.content.members.front().number, std::stoull(kStranger));
}

TEST_F(EngineFormsTest, ADeskThatIsRevokedMeanwhileIsToldNothing) {
    const auto opening =
        desk.incoming(desk.nextId(), "counter-1", protocol::OpenForm{{1}, RegistryVisit::Appeal});
    const auto turn = desk.engine().process(std::vector{opening});
    ASSERT_TRUE(turn && turn->replies.empty()) << "the registry is being read";
    const auto revoke = desk.incoming(desk.nextId(), "admin", protocol::RevokeDevice{{"counter-1"}});
    ASSERT_TRUE(desk.engine().process(std::vector{revoke}));
    const auto settled = desk.settleDesks();
    ASSERT_EQ(settled.replies.size(), 1U);
    EXPECT_EQ(refusal(protocol::decodeReply(settled.replies.front().bytes)->body), ErrorCode::UnknownDevice);
    EXPECT_TRUE(looked().empty());
}

TEST_F(EngineFormsTest, TheLogNamesWhatWasWrittenByAFingerprintThatTakesAKey) {
    const auto form = open();
    const Form content = completed(form.content);
    ASSERT_EQ(save(form, 1, content), std::nullopt);
    ASSERT_EQ(readBack(form, 1), std::nullopt);
    desk.ask("counter-1", protocol::SendForm{{1}, form.form, 1});
    const auto saved = logged<registration::Event, registration::FormSaved>();
    const auto sent = logged<registration::Event, registration::FormSent>();
    ASSERT_TRUE(saved.size() == 1 && sent.size() == 1);
    EXPECT_EQ(saved[0].print, desk.log().people().fingerprint(protocol::encodeForm(content)));
    EXPECT_EQ(sent[0].print, saved[0].print);
    EXPECT_FALSE(saved[0].print.empty());
    EXPECT_EQ(sent[0].digest, server::sha256(exported().front().text));
}

TEST_F(EngineFormsTest, WhatWasSentOrGivenUpLeavesNoDraft) {
    const auto sent = open();
    EXPECT_EQ(send(), 1U);
    EXPECT_EQ(draftRow(sent), std::nullopt);
    const auto dropped = open();
    ASSERT_EQ(save(dropped, 1, dropped.content), std::nullopt);
    EXPECT_TRUE(draftRow(dropped));
    EXPECT_EQ(refusal(desk.ask("counter-1",
                               protocol::DropForm{{1}, dropped.form, registration::DropReason::SheWishes})),
              std::nullopt);
    EXPECT_EQ(draftRow(dropped), std::nullopt);
    EXPECT_EQ(exported().size(), 1U);
}

TEST_F(EngineFormsTest, OfSavesInOneBatchTheLastIsSent) {
    const auto form = open();
    Form first = completed(form.content);
    first.mobile = "03001111111";
    const auto replies = desk.askTogether(
        {{"counter-1", protocol::SaveForm{{1}, form.form, 1, Page::Reason, first}},
         {"counter-1", protocol::SaveForm{{1}, form.form, 2, Page::ReadBack, completed(form.content)}},
         {"counter-1", protocol::ReadBackForm{{1}, form.form, 2}},
         {"counter-1", protocol::SendForm{{1}, form.form, 2}}});
    EXPECT_TRUE(boost::variant2::holds_alternative<protocol::FormSent>(replies.at(3)));
    EXPECT_EQ(verified(exported().front().text, desk.forms())["mobile"], "03007654321");
}

TEST_F(EngineFormsTest, ADraftThatIsNotThereAnyMoreIsNotSentEmpty) {
    const auto form = open();
    ASSERT_EQ(save(form, 1, completed(form.content)), std::nullopt);
    ASSERT_EQ(readBack(form, 1), std::nullopt);
    SQLite::Database(desk.file().string(), SQLite::OPEN_READWRITE).exec("DELETE FROM drafts");
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SendForm{{1}, form.form, 1})), ErrorCode::BadKey);
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::OpenForm{{1}, RegistryVisit::Appeal})),
              ErrorCode::BadKey);
    EXPECT_EQ(desk.engine().registrations().nextRecord, 1U);
}

TEST_F(EngineFormsTest, ARecordIsOfTheBusinessDayAndOfTheRegistryItWasBegunWith) {
    const auto form = open();
    ASSERT_EQ(save(form, 1, completed(form.content)), std::nullopt);
    desk.wait(20h + 30min);
    ASSERT_EQ(readBack(form, 1), std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::SendForm{{1}, form.form, 1})), std::nullopt);
    const auto record = verified(exported().front().text, desk.forms());
    EXPECT_EQ(record["day"], "2026-03-14");
    EXPECT_EQ(record["at"].get<std::string>().substr(0, 17), "2026-03-15T00:30:");
    EXPECT_EQ(record["centre"], "test");
    EXPECT_EQ(record["registry_version"], 1);
    EXPECT_EQ(open().earlier.at(0).sent, domain::Day{std::chrono::year{2026} / 3 / 14});
}

TEST_F(EngineFormsTest, RecordsLeaveInPartsAndADeskIsToldOfTheNewestTwelve) {
    for (std::uint64_t record = 1; record <= 32; ++record) ASSERT_EQ(send(), record);
    EXPECT_FALSE(part(0).more) << "all of them are one part";
    ASSERT_EQ(send(), 33U);
    const auto first = part(0);
    EXPECT_TRUE(first.more);
    ASSERT_EQ(first.records.size(), 32U);
    EXPECT_EQ(first.records.back().record.value, 32U);
    const auto second = part(32);
    EXPECT_FALSE(second.more);
    ASSERT_EQ(second.records.size(), 1U);
    EXPECT_TRUE(part(33).records.empty());
    EXPECT_TRUE(exports().empty()) << "to read them is not to have them on disk";
    EXPECT_EQ(noteExported(1, 33, 33), std::nullopt);
    const auto recorded = exports();
    ASSERT_EQ(recorded.size(), 1U);
    EXPECT_EQ(recorded[0].first.value, 1U);
    EXPECT_EQ(recorded[0].last.value, 33U);
    EXPECT_EQ(recorded[0].count, 33U);
    const auto earlier = open().earlier;
    ASSERT_EQ(earlier.size(), 12U);
    EXPECT_EQ(earlier.front().record.value, 33U);
    EXPECT_EQ(earlier.back().record.value, 22U);
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ExportOutbox{{std::uint64_t{1} << 63}})),
              ErrorCode::BadInput);
}

TEST_F(EngineFormsTest, AReasonIsACodeAndALaterAnswerTakesThePlaceOfTheFormer) {
    send();
    for (const char* bad : {"Pmt", "pmt 32", "x'", "an-office-that-writes-long-reasons"})
        EXPECT_EQ(receive(OfficialReply::Rejected, bad), ErrorCode::BadInput) << bad;
    EXPECT_FALSE(open().earlier.front().answer);
    EXPECT_EQ(receive(OfficialReply::UnderReview, std::string(32, 'z')), std::nullopt);
    EXPECT_EQ(receive(OfficialReply::Eligible, ""), std::nullopt);
    const auto answer = open().earlier.front().answer;
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->answer, OfficialReply::Eligible);
    EXPECT_EQ(answer->reason, "");
}

TEST_F(EngineFormsTest, ACentreThatTakesNoFormsSaysSoAndStillGivesUpTheOnesItHas) {
    const auto form = open();
    ASSERT_EQ(save(form, 1, completed(form.content)), std::nullopt);
    ASSERT_EQ(readBack(form, 1), std::nullopt);
    desk.takeNoForms();
    desk.signIn(1, "A");
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::OpenForm{{1}, RegistryVisit::Appeal})),
              ErrorCode::CannotAskNow);
    EXPECT_TRUE(isAnsweredAtOnce({{1}, RegistryVisit::NewSurvey, {}})) << "nor is anybody looked up for one";
    EXPECT_EQ(save(form, 2, form.content), ErrorCode::FormNotOpen);
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SendForm{{1}, form.form, 1})), ErrorCode::FormNotOpen);
    EXPECT_TRUE(exported().empty());
    EXPECT_EQ(refusal(desk.ask("counter-1",
                               protocol::DropForm{{1}, form.form, registration::DropReason::DoneElsewhere})),
              std::nullopt);
    desk.token("withdraw");
}

}  // namespace owc::test
