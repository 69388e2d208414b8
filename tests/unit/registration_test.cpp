#include "queue-server/registration/registrations.h"

#include <gtest/gtest.h>

#include <fstream>

#include "queue-server/protocol/stored.h"
#include "tests/support/registered_day.h"
#include "tests/support/sample_form.h"
#include "where.h"

namespace owc::test {

using namespace registration;
using namespace std::chrono_literals;
using domain::ErrorCode;

namespace {

const domain::Time kNine{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 4h};
constexpr const char* kGolden = OWC_SOURCE_DIR "/tests/unit/registration_events.txt";

Form complete() {
    Form form = sampleForm();
    for (int question = 1; question <= kQuestions; ++question)
        form.house[static_cast<Question>(question)] = 1;
    return form;
}

class RegistrationTest : public ::testing::Test {
  protected:
    RegistrationTest() {
        for (const std::uint32_t number : {1U, 2U}) {
            domain::Counter& counter = centre.counters[{number}];
            counter.id = {number};
            counter.lease = domain::LeaseState::Open;
            counter.officer = {"B-" + std::to_string(number)};
            counter.device = {"counter-" + std::to_string(number)};
            counter.visit = domain::VisitId{number};
        }
    }

    static Desk at(std::uint32_t counter) { return {{counter}, {"counter-" + std::to_string(counter)}}; }
    std::optional<ErrorCode> refusal(const Command& command) {
        const auto events = forms.decide(command, centre, kNine);
        if (!events) return events.error().code;
        forms.apply(*events);
        return {};
    }
    FormId open(std::uint32_t counter = 1, RegistryVisit kind = RegistryVisit::NewSurvey,
                std::int64_t person = 3) {
        EXPECT_EQ(refusal(OpenForm{at(counter), kind, {person}, lookups::Found::Here, 2}), std::nullopt);
        return forms.state().formOf({person}, kind);
    }
    std::optional<ErrorCode> save(FormId form, std::uint32_t revision, std::uint32_t counter = 1) {
        return refusal(
            SaveForm{at(counter), form, revision, Page::House, "print " + std::to_string(revision)});
    }
    std::optional<ErrorCode> send(FormId form, std::uint32_t revision, Form content = complete()) {
        return refusal(SendForm{at(1), form, revision, std::move(content),
                                std::chrono::floor<std::chrono::days>(kNine), std::string(32, 'd')});
    }
    void sendOne(std::int64_t person = 3) {
        const FormId form = open(1, RegistryVisit::NewSurvey, person);
        EXPECT_EQ(save(form, 1), std::nullopt);
        EXPECT_EQ(refusal(ReadBackForm{at(1), form, 1}), std::nullopt);
        EXPECT_EQ(send(form, 1), std::nullopt);
    }

    domain::State centre;
    Registrations forms;
};

}  // namespace

TEST_F(RegistrationTest, AFormIsForWhoWasCalledToThisCounterAndForNobodyElse) {
    const auto opening = [](std::uint32_t counter, const char* device,
                            RegistryVisit kind = RegistryVisit::NewSurvey) {
        return OpenForm{{{counter}, {device}}, kind, {3}, lookups::Found::Here, 2};
    };
    EXPECT_EQ(refusal(opening(9, "counter-1")), ErrorCode::UnknownCounter);
    EXPECT_EQ(refusal(opening(1, "counter-2")), ErrorCode::CounterTaken);
    EXPECT_EQ(refusal(opening(1, "counter-1", RegistryVisit::WomansCnic)), ErrorCode::BadInput);
    centre.counters[{1}].visit.reset();
    EXPECT_EQ(refusal(opening(1, "counter-1")), ErrorCode::NoVisitor);
    centre.counters[{1}].lease = domain::LeaseState::Closed;
    EXPECT_EQ(refusal(opening(1, "counter-1")), ErrorCode::CounterClosed);
}

TEST_F(RegistrationTest, OneOpenFormOfAPersonAndKindIsGoneOnWithAtAnyCounter) {
    const FormId form = open();
    EXPECT_EQ(save(form, 1), std::nullopt);
    EXPECT_EQ(open(2), form);
    EXPECT_EQ(forms.state().find(form)->revision, 1U);
    EXPECT_EQ(save(form, 2, 1), ErrorCode::FormNotOpen) << "it is open at the other counter now";
    EXPECT_EQ(save(form, 2, 2), std::nullopt);
    EXPECT_NE(open(1, RegistryVisit::Appeal), form);
    EXPECT_NE(open(1, RegistryVisit::NewSurvey, 4), form);
}

TEST_F(RegistrationTest, AnotherVisitorOrOfficerAtTheCounterOpensItAnew) {
    const FormId form = open();
    centre.counters[{1}].visit = domain::VisitId{8};
    EXPECT_EQ(save(form, 1), ErrorCode::FormNotOpen);
    centre.counters[{1}].visit = domain::VisitId{1};
    centre.counters[{1}].officer = {"B-9"};
    EXPECT_EQ(save(form, 1), ErrorCode::FormNotOpen);
    EXPECT_EQ(open(), form);
    EXPECT_EQ(save(form, 1), std::nullopt);
}

TEST_F(RegistrationTest, ADeskThatChangedItsCounterOrACounterItsDeskOpensItAnew) {
    const FormId form = open();
    domain::Counter &first = centre.counters[{1}], &second = centre.counters[{2}];
    second.visit = first.visit;
    second.device = first.device;
    second.officer = first.officer;
    const auto saveAt = [&](std::uint32_t counter, const char* device) {
        return refusal(SaveForm{{{counter}, {device}}, form, 1, Page::House, "print"});
    };
    EXPECT_EQ(saveAt(2, "counter-1"), ErrorCode::FormNotOpen) << "it was opened at counter 1";
    first.device = {"counter-9"};
    EXPECT_EQ(saveAt(1, "counter-9"), ErrorCode::FormNotOpen) << "by another PC";
    first.device = {"counter-1"};
    EXPECT_EQ(saveAt(1, "counter-1"), std::nullopt);
}

TEST_F(RegistrationTest, WhatItWasBegunWithStaysKnownOnceSomethingWasSaved) {
    const FormId form = open();
    EXPECT_EQ(refusal(OpenForm{at(1), RegistryVisit::NewSurvey, {3}, lookups::Found::Nowhere, 4}),
              std::nullopt);
    EXPECT_EQ(forms.state().find(form)->version, 4U) << "nothing of it was saved: it is begun again";
    EXPECT_EQ(save(form, 1), std::nullopt);
    EXPECT_EQ(refusal(OpenForm{at(1), RegistryVisit::NewSurvey, {3}, lookups::Found::CannotAsk, 0}),
              std::nullopt);
    EXPECT_EQ(forms.state().find(form)->version, 4U);
    EXPECT_EQ(forms.state().find(form)->found, lookups::Found::Nowhere);
    EXPECT_EQ(forms.state().now, kNine);
}

TEST_F(RegistrationTest, ANumberOfAFormIsNeverUsedAgain) {
    const FormId first = open(), second = open(1, RegistryVisit::Appeal);
    EXPECT_EQ(open(), first);
    const FormId third = open(1, RegistryVisit::RosterUpdate);
    EXPECT_EQ(third.value, second.value + 1);
    EXPECT_EQ(refusal(DropForm{at(1), third, DropReason::SheWishes}), std::nullopt);
    EXPECT_EQ(open(1, RegistryVisit::RosterUpdate).value, third.value + 1);
}

TEST_F(RegistrationTest, ARevisionFollowsTheLastOne) {
    const FormId form = open();
    EXPECT_EQ(save(form, 2), ErrorCode::FormMovedOn);
    EXPECT_EQ(save(form, 0), ErrorCode::FormMovedOn);
    EXPECT_EQ(save(form, 1), std::nullopt);
    EXPECT_EQ(save(form, 1), ErrorCode::FormMovedOn);
    EXPECT_EQ(forms.state().find(form)->print, "print 1");
    EXPECT_EQ(save({77}, 1), ErrorCode::FormNotOpen);
}

TEST_F(RegistrationTest, OnlyWhatSheHeardLastIsSentAndOnlyWhole) {
    const FormId form = open();
    EXPECT_EQ(refusal(ReadBackForm{at(1), form, 0}), ErrorCode::FormMovedOn) << "nothing was saved";
    EXPECT_EQ(send(form, 0), ErrorCode::FormMovedOn);
    save(form, 1);
    EXPECT_EQ(send(form, 1), ErrorCode::FormIncomplete) << "not read back";
    EXPECT_EQ(refusal(ReadBackForm{at(1), form, 1}), std::nullopt);
    save(form, 2);
    EXPECT_EQ(send(form, 2), ErrorCode::FormIncomplete) << "changed since she heard it";
    EXPECT_EQ(send(form, 1), ErrorCode::FormMovedOn) << "she heard it, and it is not what lies here";
    EXPECT_EQ(refusal(ReadBackForm{at(1), form, 1}), ErrorCode::FormMovedOn);
    EXPECT_EQ(refusal(ReadBackForm{at(1), form, 2}), std::nullopt);
    EXPECT_EQ(send(form, 2, sampleForm()), ErrorCode::FormIncomplete) << "questions are not answered";
    EXPECT_EQ(send(form, 2), std::nullopt);
    EXPECT_EQ(save(form, 3), ErrorCode::FormNotOpen) << "a sent form cannot be changed";
    EXPECT_NE(open(), form) << "what she says later is another form";
}

TEST_F(RegistrationTest, WhatIsLackingIsJudgedOnTheDayItIsSent) {
    Form form = complete();
    form.members.push_back(form.members.front());
    form.members.back().number += 1;
    form.members.back().relation = eligibility::Relation::Child;
    form.members.back().born = Day{std::chrono::year{2008} / 3 / 14};
    const FormId open18 = open();
    save(open18, 1);
    refusal(ReadBackForm{at(1), open18, 1});
    const auto sendOn = [&](Day today) {
        return refusal(SendForm{at(1), open18, 1, form, today, std::string(32, 'd')});
    };
    EXPECT_EQ(sendOn(Day{std::chrono::year{2026} / 3 / 13}), ErrorCode::FormIncomplete) << "no B-Form";
    EXPECT_EQ(sendOn(Day{std::chrono::year{2026} / 3 / 14}), std::nullopt);
}

TEST_F(RegistrationTest, WhatIsSentIsNamedByThePrintOfItsLastSave) {
    const FormId form = open();
    save(form, 1);
    save(form, 2);
    refusal(ReadBackForm{at(1), form, 2});
    const auto sent =
        forms.decide(SendForm{at(1), form, 2, complete(), std::chrono::floor<std::chrono::days>(kNine),
                              std::string(32, 'e')},
                     centre, kNine);
    ASSERT_TRUE(sent && sent->size() == 1);
    const auto& event = boost::variant2::get<FormSent>(sent->front().body);
    EXPECT_EQ(event.print, "print 2");
    EXPECT_EQ(event.digest, std::string(32, 'e'));
    EXPECT_EQ(event.record.value, 1U);
    EXPECT_EQ(event.revision, 2U);
}

TEST_F(RegistrationTest, RecordsCountWithoutAGapAndNameTheOneBefore) {
    sendOne();
    EXPECT_EQ(forms.state().lastDigest, std::string(32, 'd'));
    sendOne();
    EXPECT_EQ(forms.state().nextRecord, 3U);
    const std::map<RecordNumber, Waiting> waiting{{{1}, {{3}, kNine}}, {{2}, {{3}, kNine}}};
    EXPECT_EQ(forms.state().waiting, waiting);
}

TEST_F(RegistrationTest, ADroppedFormIsGoneAndTheNextIsAnew) {
    const FormId form = open();
    save(form, 1);
    EXPECT_EQ(refusal(DropForm{at(1), form, DropReason::Expired}), ErrorCode::BadInput);
    EXPECT_EQ(refusal(DropForm{at(1), form, DropReason::Forgotten}), ErrorCode::BadInput)
        << "no desk forgets";
    EXPECT_EQ(refusal(DropForm{at(2), form, DropReason::SheWishes}), ErrorCode::FormNotOpen);
    EXPECT_EQ(refusal(DropForm{at(1), form, DropReason::SheWishes}), std::nullopt);
    EXPECT_NE(open(), form);
}

TEST_F(RegistrationTest, AnswersAreOfRecordsThatWereSentAllOrNone) {
    sendOne();
    const AnswerReceived good{{1}, OfficialReply::Eligible, "k-1", Day{std::chrono::days{20'530}}};
    AnswerReceived bad = good;
    bad.record = {2};
    EXPECT_EQ(refusal(ReceiveAnswers{{good, bad}}), ErrorCode::BadInput);
    bad.record = {0};
    EXPECT_EQ(refusal(ReceiveAnswers{{bad}}), ErrorCode::BadInput);
    EXPECT_EQ(refusal(ReceiveAnswers{{good, good}}), std::nullopt) << "again, and later ones: as received";
}

TEST_F(RegistrationTest, ForgettingDropsDraftsAndWaitsForRecordsThatHaveNotLeft) {
    sendOne();
    const FormId draft = open(1, RegistryVisit::Appeal);
    const FormId others = open(1, RegistryVisit::Appeal, 4);
    EXPECT_EQ(refusal(ForgetPerson{{3}}), ErrorCode::RecordWaits);
    EXPECT_NE(forms.state().find(draft), nullptr);
    EXPECT_EQ(refusal(ExportRecords{{1}, {2}, 1}), ErrorCode::BadInput) << "the second was never sent";
    EXPECT_EQ(refusal(ExportRecords{{0}, {1}, 1}), ErrorCode::BadInput);
    EXPECT_EQ(refusal(ExportRecords{{1}, {1}, 2}), ErrorCode::BadInput) << "more than there are";
    EXPECT_EQ(refusal(ExportRecords{{1}, {1}, 0}), ErrorCode::BadInput);
    EXPECT_EQ(refusal(ForgetPerson{{3}}), ErrorCode::RecordWaits);
    EXPECT_EQ(refusal(ExportRecords{{1}, {1}, 1}), std::nullopt);
    EXPECT_EQ(refusal(ForgetPerson{{3}}), std::nullopt);
    EXPECT_EQ(forms.state().find(draft), nullptr);
    EXPECT_NE(forms.state().find(others), nullptr);
}

TEST_F(RegistrationTest, AfterARestoreNoNumberIsGivenAgainAndTheChainGoesOn) {
    const auto form = open();
    const auto before = forms.state();
    EXPECT_EQ(refusal(SkipNumbers{}), std::nullopt);
    EXPECT_EQ(forms.state().nextForm, before.nextForm + 1'000'000);
    EXPECT_EQ(forms.state().nextRecord, before.nextRecord + 1'000'000);
    EXPECT_EQ(forms.state().lastDigest, before.lastDigest);
    EXPECT_TRUE(forms.state().find(form));
    const auto stored = protocol::encodeEvent(NumbersSkipped{{7}, {9}});
    const auto entry = protocol::decodeEntry(kNine, stored.kind, stored.bytes);
    ASSERT_TRUE(entry);
    const auto& read = boost::variant2::get<NumbersSkipped>(boost::variant2::get<Event>(*entry).body);
    EXPECT_EQ(read.nextForm.value, 7U);
    EXPECT_EQ(read.nextRecord.value, 9U);
}

TEST_F(RegistrationTest, OldIsADraftThatWasNeitherOpenedNorSavedSince) {
    const auto form = open();
    EXPECT_EQ(refusal(DropOld{kNine}), std::nullopt);
    EXPECT_TRUE(forms.state().find(form)) << "to the moment";
    EXPECT_EQ(refusal(DropOld{kNine + 1ms}), std::nullopt);
    EXPECT_FALSE(forms.state().find(form));
}

TEST_F(RegistrationTest, OnlyWhatWasExportedHasLeft) {
    sendOne(3);
    sendOne(4);
    sendOne(5);
    EXPECT_EQ(refusal(ExportRecords{{}, {}, 0}), ErrorCode::BadInput) << "nothing was sent under these numbers";
    EXPECT_EQ(refusal(ExportRecords{{2}, {2}, 1}), std::nullopt);
    EXPECT_EQ(refusal(ForgetPerson{{3}}), ErrorCode::RecordWaits);
    EXPECT_EQ(refusal(ForgetPerson{{4}}), std::nullopt);
    EXPECT_EQ(refusal(ForgetPerson{{5}}), ErrorCode::RecordWaits);
}

TEST(StoredRegistrationTest, EventsAndCheckpointsComeBackAsTheyWere) {
    Registrations live, folded;
    for (const Event& event : registeredDay()) {
        live.apply(event);
        const auto stored = protocol::encodeEvent(event.body);
        const auto entry = protocol::decodeEntry(event.at, stored.kind, stored.bytes);
        ASSERT_TRUE(entry) << protocol::kindName(stored.kind);
        const auto& read = boost::variant2::get<Event>(*entry);
        EXPECT_EQ(protocol::encodeEvent(read.body).bytes, stored.bytes);
        EXPECT_EQ(read.body.index(), event.body.index());
        folded.apply(read);
        const auto snapshot = protocol::decodeSnapshot(protocol::encodeSnapshot({}, {}, {}, live.state()));
        ASSERT_TRUE(snapshot);
        EXPECT_EQ(snapshot->registrations, live.state()) << protocol::kindName(stored.kind);
    }
    EXPECT_EQ(folded.state(), live.state());
    ASSERT_FALSE(live.state().drafts.empty());
}

// The log of a released version reads for ever. OWC_WRITE_GOLDEN=1 writes it anew, which is right only before
// a release.
TEST(StoredRegistrationTest, EventsOfEveryReleaseAreRead) {
    const auto hexOf = [](const std::string& bytes) {
        std::string hex;
        for (const char c : bytes) {
            constexpr std::string_view kHex = "0123456789abcdef";
            const auto byte = static_cast<unsigned char>(c);
            (hex += kHex[byte >> 4]) += kHex[byte & 15];
        }
        return hex;
    };
    std::string text;
    for (const Event& event : registeredDay()) {
        const auto stored = protocol::encodeEvent(event.body);
        text += std::to_string(stored.kind) + " " + hexOf(stored.bytes) + "\n";
    }
    if (std::getenv("OWC_WRITE_GOLDEN")) std::ofstream(kGolden) << text;
    std::ifstream golden(kGolden);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(golden), {}), text);
}

}  // namespace owc::test
