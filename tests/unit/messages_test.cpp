#include "queue-server/protocol/messages.h"

#include <google/protobuf/message.h>
#include <gtest/gtest.h>

#include <random>
#include <set>

#include "tests/support/every_request.h"
#include "tests/support/sample_eligibility.h"
#include "tests/support/sample_form.h"
#include "wire.pb.h"

namespace owc::test {

using namespace protocol;
using namespace std::chrono_literals;
using domain::ErrorCode;

namespace {

std::vector<Row> everyRow() {
    domain::DayFigures figures{1, 2, 3, 4, 5, 6, 7, 8, {}};
    for (std::uint32_t hour = 0; hour < 24; ++hour) {
        figures.arrivalsByHour[hour] = hour + 1;
        figures.servedByHour[hour] = hour + 2;
    }
    const domain::CallReason reason{domain::Policy::Strict, kAt, kAt + 1s, domain::Priority::Infant, 4, 2, true,
                                    domain::CallRule::Choice, 45min, domain::ChoiceReason::Child};
    return {CentreRow{{{"ur", "مرکز"}, {"en", "Centre"}}, "0800", 300min, domain::Day{std::chrono::days{9}}, 300, 12,
                      domain::Intake::Slowed, {domain::Notice::BankDown, domain::Notice::ShortBreak}, true, true, 41, 3, 20s, 60s},
            ServiceRow{{"withdraw"}, "withdraw", "bank", {{"en", "Withdraw"}}, "B", "right", {"cnic"}, 40min, 3, 2, kAt, 17u, true},
            CounterRow{{7}, domain::LeaseState::Lost, kAt, {{"withdraw"}}, "B", "left", {"B-214"}, domain::VisitId{9},
                       domain::TokenNumber{142}, "withdraw", domain::LegState::Serving, kAt + 1s, 5, domain::BreakReason::Rest, true,
                       domain::Policy::Ratio, {{"family"}}, kAt + 8s, Undoes::Park, domain::TokenNumber{143}, kAt + 9s},
            CallRow{91, {142}, "withdraw", {7}, "right", domain::Language::English, kAt, 2, true},
            VisitRow{{142}, {8}, "withdraw", {"finger"}, domain::LegState::Called, domain::Priority::Pregnant,
                     domain::Language::Pashto, 3, domain::TicketState::Printed, true, kAt, kAt + 1s, kAt + 2s, kAt + 3s,
                     domain::CounterId{7}, true, 2, kAt + 4s, kAt + 5s, true, reason,
                     {JourneyStep{{"withdraw"}, domain::LegState::Transferred, kAt, kAt + 6s, domain::CounterId{3}}},
                     {{"family"}, {"withdraw"}}, kAt + 7s, true, {"kiosk-1"}, true},
            FiguresRow{figures},
            DeviceRow{{"kiosk-1"}, "kiosk", true, kAt, "paper-out"},
            HealthRow{{{HealthKind::DiskLow, kAt, 900}, {HealthKind::Restored, kAt, 3}, {HealthKind::CashShort, kAt, 12'500}}},
            UsualRow{{8, true, figures.arrivalsByHour, figures.servedByHour, 91}},
            VerificationRow{{7}, {5}, {9}, identity::Purpose::Correction, "nadra", kAt, kAt + 10min,
                            {identity::Step::OtherFinger, biometrics::Finger::RightThumb, {biometrics::Finger::LeftIndex}, 1, 6, 4, true, {biometrics::Finger::RightThumb}},
                            identity::Meaning::FingerSpent, "118", kAt + 2s, identity::ExceptionKind::ComplaintVisit,
                            identity::ExceptionReason::Injury, identity::SessionEnd::Excepted},
            SuspicionRow{3, identity::SuspicionKind::FastSuccesses, kAt, {7}, {"B-214"}, {"counter-7"}, 3},
            RegistryRow{3, kAt, 11, 2, domain::Day{std::chrono::days{20'000}}, kAt + 10min,
                        {{eligibility::OddKind::TwoGrants, 7}, {eligibility::OddKind::OnePhone, 1}},
                        {{{"kiosk-1"}, kAt + 20min, 5, 9}}, 12, kAt - 49h},
            PayoutRow{{7}, {4}, payments::NextStep::HandOver, 9},
            DrawerRow{{7}, {"B-214"}, payments::rupees(800'000), payments::rupees(100'000), payments::rupees(418'500),
                      payments::rupees(481'500), 31, true},
            WatchRow{{"B-214"}, 31, {{payments::Watched::TooFast, {4, payments::rupees(54'000), true, {{{12}, {2}, kAt, payments::rupees(13'500)}}}},
                                     {payments::Watched::DrawerOff, {1, payments::rupees(500), true, {{{13}, {3}, kAt, payments::rupees(-500)}}}}}},
            UnsettledRow{{12}, payments::PayoutState::Reversing, "hbl", "260314093000001", 6}};
}

std::vector<ReplyBody> everyReply() {
    return {domain::Error{ErrorCode::NothingWaiting, "detail"},
            Welcome{{"kiosk-1"}, Role::Counter, 4, 6},
            Done{},
            TokenIssued{{142}, {8}, "OWC1:CODE", kAt, {3, std::pair{5u, 10u}}},
            Card{"*****-****014-2"},
            SnapshotPart{2, 5, everyRow(), true, 3},
            MissedPart{2, 6, {{everyRow(), {"visit/9"}}}, true},
            SlotIssued{"OWC1:SLIP", {"withdraw"}, domain::Day{std::chrono::days{20526}}, std::uint16_t{630}},
            PairingOpen{"0123-4567", "12345678", 7705, 300},
            TicketFound{{9}, {142}, {"withdraw"}, domain::LegState::Called, domain::Language::Sindhi, domain::CounterId{7}, true,
                        {11, std::pair<std::uint32_t, std::uint32_t>{20, 35}}},
            test::sampleEligibility(),
            OddFound{eligibility::OddKind::DeadPaid, 3, domain::Day{std::chrono::days{20'000}}, 300, 200, 40,
                     {{eligibility::OddKind::DeadPaid, {7, 8}, {"•••••-•••••42-1"}, "kafaalat", "2026-Q1", domain::Day{std::chrono::days{19'900}},
                       domain::Day{std::chrono::days{20'100}}, 2}},
                     {{"kafaalat", {{"ur", "کفالت"}, {"en", "Kafaalat"}}}}},
            FormOpen{{4},
                     7,
                     registration::Page::House,
                     true,
                     test::sampleForm(),
                     3,
                     lookups::Found::Here,
                     {{{12},
                       registration::RegistryVisit::RosterUpdate,
                       domain::Day{std::chrono::days{20'000}},
                       OfficialAnswer{{12},
                                      registration::OfficialReply::Rejected,
                                      "no-1",
                                      domain::Day{std::chrono::days{20'010}}}}}},
            FormSent{{12}},
            OutboxPart{{{{12}, "e30.e30.c2ln"}}, true},
            PayoutView{{4},
                       payments::NextStep::CountNotes,
                       true,
                       {{{9}, "kafaalat", "2026-Q1", 2, payments::rupees(13'500), "hbl", payments::PayoutState::Reversing,
                         payments::DeclineReason::Blocked, payments::ReversalReason::OtherAmount, "BK7731"}},
                       payments::rupees(13'500),
                       {{1000, 13}},
                       {{500, 27}},
                       "7K4M2345",
                       payments::ReceiptPrint::Uncertain,
                       DrawerView{{"B-214"}, payments::rupees(800'000), payments::rupees(100'000),
                                  payments::rupees(418'500), payments::rupees(481'500), 31, true},
                       "OWCR1:AAAA",
                       domain::Time{std::chrono::milliseconds{1'773'466'260'000}}},
            DuesImported{{3}},
            DuesCleared{true}};
}

/// A field that an encoder forgot would keep its default: none of a full message may.
void expectEveryFieldIsSet(const google::protobuf::Message& message, const std::string& where) {
    const auto* descriptor = message.GetDescriptor();
    const auto* reflection = message.GetReflection();
    for (int i = 0; i < descriptor->field_count(); ++i) {
        const auto* field = descriptor->field(i);
        if (field->real_containing_oneof() && !reflection->HasField(message, field)) continue;
        const std::string name = where + "." + field->name();
        if (name.ends_with("members.members")) continue;  // a rule within a rule within a rule
        const bool repeated = field->is_repeated();
        EXPECT_TRUE(repeated ? reflection->FieldSize(message, field) > 0 : reflection->HasField(message, field)) << name;
        if (field->cpp_type() != google::protobuf::FieldDescriptor::CPPTYPE_MESSAGE || field->is_map()) continue;
        if (!repeated && reflection->HasField(message, field))
            expectEveryFieldIsSet(reflection->GetMessage(message, field), name);
        for (int k = 0; repeated && k < reflection->FieldSize(message, field); ++k)
            expectEveryFieldIsSet(reflection->GetRepeatedMessage(message, field, k), name);
    }
}

template <class Pb>
void expectFull(const std::string& bytes) {
    Pb pb;
    ASSERT_TRUE(pb.ParseFromString(bytes));
    // The minor version is 0 for now, and that is what proto3 leaves out.
    if constexpr (requires { pb.set_minor(1); }) pb.set_minor(1);
    // Only what holds a secret is padded: PaddingFollowsWhatIsSecret.
    if constexpr (requires { pb.set_padding("x"); }) pb.set_padding("x");
    expectEveryFieldIsSet(pb, Pb::descriptor()->name());
}

std::string damaged(std::string bytes, std::mt19937& random) {
    if (bytes.empty()) return "x";
    bytes[random() % bytes.size()] = static_cast<char>(random());
    if (random() % 3 == 0) bytes.resize(random() % bytes.size());
    if (random() % 5 == 0) bytes += bytes;
    return bytes;
}

}  // namespace

TEST(RequestTest, PaddingFollowsWhatIsSecret) {
    std::set<std::string_view> padded;
    for (const RequestBody& body : everyRequest()) {
        wire::Request pb;
        ASSERT_TRUE(pb.ParseFromString(encode(Request{{7, 3}, body})));
        if (!pb.padding().empty()) padded.insert(nameOf(body));
    }
    for (const char* name : {"SignIn", "TakeOver", "EndorseException", "OpenVerification", "AskFinger", "EnrolFinger", "AskEligibility", "NoteLookup",
                             "OpenForm", "SaveForm"})
        EXPECT_TRUE(padded.contains(name)) << name;
    for (const char* name : {"Hello", "Beat", "CallNext", "RevokeEnrolment"}) EXPECT_FALSE(padded.contains(name)) << name;
}

TEST(RequestTest, EveryOneArrivesAsItWasSent) {
    const auto all = everyRequest();
    ASSERT_EQ(all.size(), boost::variant2::variant_size<RequestKinds>::value);
    for (std::size_t i = 0; i < all.size(); ++i) {
        SCOPED_TRACE(nameOf(all[i]));
        const std::string bytes = encode(Request{{7, 3}, all[i]});
        expectFull<wire::Request>(bytes);
        const auto read = decodeRequest(bytes);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->id, (RequestId{7, 3}));
        EXPECT_EQ(read->body.index(), i);
        EXPECT_EQ(encode(*read), bytes);
    }
}

TEST(RequestTest, ADeviceInAMessageIsNotCarried) {
    const auto read = decodeRequest(encode(Request{{1, 1}, domain::CallNext{{1}, {"counter-9"}}}));
    EXPECT_TRUE(boost::variant2::get<domain::CallNext>(read->body).device.value.empty())
        << "the key says who asks";
}

TEST(RequestTest, WhatAnOlderProgramDoesNotSayMeansWhatItMeantThen) {
    wire::Request pb;
    pb.ParseFromString(encode(Request{{1, 1}, domain::Complete{{1}, {}}}));
    EXPECT_EQ(pb.complete().ByteSizeLong(), 2u) << "the counter alone, as before";
    EXPECT_TRUE(boost::variant2::get<domain::Complete>(decodeRequest(pb.SerializeAsString())->body).done);
    const auto token = decodeRequest(encode(Request{{1, 1}, IssueToken{.service = {"withdraw"}}}));
    EXPECT_FALSE(boost::variant2::get<IssueToken>(token->body).slot);
    EXPECT_EQ(boost::variant2::get<IssueToken>(token->body).rollNumber, 0u);
}

TEST(RequestTest, AnotherMajorVersionIsRefusedNamingBoth) {
    wire::Request pb;
    pb.ParseFromString(encode(Request{{7, 3}, Hello{"x"}}));
    pb.set_major(kMajor + 1);
    const auto read = decodeRequest(pb.SerializeAsString());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().id, (RequestId{7, 3}));
    EXPECT_EQ(read.error().error.code, ErrorCode::VersionRefused);
    EXPECT_NE(read.error().error.detail.find('1'), std::string::npos);
    EXPECT_NE(read.error().error.detail.find('2'), std::string::npos);
}

TEST(RequestTest, AnUnknownCommandIsToldFromGarbage) {
    wire::Request pb;
    pb.set_major(kMajor);
    pb.set_boot(7);
    pb.set_counter(3);
    const auto unknown = decodeRequest(pb.SerializeAsString());
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().error.code, ErrorCode::UnknownCommand);
    EXPECT_EQ(unknown.error().id, (RequestId{7, 3}));
    EXPECT_EQ(decodeRequest("\xff\xff").error().error.code, ErrorCode::BadInput);
}

TEST(RequestTest, AValueOutOfItsRangeIsRefusedByField) {
    const auto refuse = [](const char* field, auto change) {
        wire::Request pb;
        pb.ParseFromString(encode(Request{{7, 3}, IssueToken{.service = {"withdraw"}}}));
        change(pb);
        const auto read = decodeRequest(pb.SerializeAsString());
        ASSERT_FALSE(read) << field;
        EXPECT_EQ(read.error().error.code, ErrorCode::BadInput);
        EXPECT_NE(read.error().error.detail.find(field), std::string::npos) << read.error().error.detail;
    };
    refuse("priority", [](wire::Request& pb) { pb.mutable_issue_token()->set_priority(99); });
    refuse("language", [](wire::Request& pb) { pb.mutable_issue_token()->set_language(99); });
    refuse("party_size", [](wire::Request& pb) { pb.mutable_issue_token()->set_party_size(70'000); });
    refuse("party_size", [](wire::Request& pb) { pb.mutable_issue_token()->set_party_size(0); });
    refuse("service", [](wire::Request& pb) { pb.mutable_issue_token()->set_service(std::string(500, 'x')); });
    refuse("reason", [](wire::Request& pb) { pb.mutable_park()->set_reason(77); });
    refuse("slot", [](wire::Request& pb) { pb.mutable_issue_token()->set_slot(std::string(500, 'x')); });
    refuse("minute", [](wire::Request& pb) { pb.mutable_give_slot()->set_minute(1440); });
    refuse("after", [](wire::Request& pb) { pb.mutable_give_slot()->set_after(-1); });
    refuse("intake", [](wire::Request& pb) { pb.mutable_set_intake()->set_intake(3); });
    refuse("notice", [](wire::Request& pb) { pb.mutable_set_notice()->set_notice(0); });
    refuse("notice", [](wire::Request& pb) { pb.mutable_set_notice()->set_notice(99); });
    refuse("reason", [](wire::Request& pb) { pb.mutable_start_break()->set_reason(99); });
    refuse("reason", [](wire::Request& pb) { pb.mutable_call_chosen()->set_reason(99); });
    refuse("language", [](wire::Request& pb) { pb.mutable_serve_direct()->set_language(99); });
    refuse("priority", [](wire::Request& pb) { pb.mutable_correct_priority()->set_priority(99); });
    refuse("supervisor_pin",
           [](wire::Request& pb) { pb.mutable_take_over()->set_supervisor_pin(std::string(500, 'x')); });
    refuse("reasons", [](wire::Request& pb) { pb.mutable_report_condition()->set_reasons(std::string(5000, 'x')); });
}

TEST(ReplyTest, EveryOneArrivesAsItWasSent) {
    const auto all = everyReply();
    ASSERT_EQ(all.size(), boost::variant2::variant_size<ReplyKinds>::value);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string bytes = encode(Reply{{7, 3}, all[i]});
        expectFull<wire::Reply>(bytes);
        const auto read = decodeReply(bytes);
        ASSERT_TRUE(read) << read.error().detail;
        EXPECT_EQ(read->body.index(), i);
        EXPECT_EQ(encode(*read), bytes);
    }
}

TEST(BroadcastTest, EveryRowArrivesAsItWasSent) {
    const auto rows = everyRow();
    ASSERT_EQ(rows.size(), boost::variant2::variant_size<RowKinds>::value);
    const std::string bytes = encode(Broadcast{Published{2, 5, {rows, {"call/90"}}}});
    expectFull<wire::Broadcast>(bytes);
    const auto read = decodeBroadcast(bytes);
    ASSERT_TRUE(read) << read.error().detail;
    const auto& published = boost::variant2::get<Published>(*read);
    EXPECT_EQ(published.epoch, 2u);
    EXPECT_EQ(published.number, 5u);
    EXPECT_EQ(published.changes.upserts, rows);
    EXPECT_EQ(published.changes.deletes, std::vector<std::string>{"call/90"});

    const auto beat = decodeBroadcast(encode(Broadcast{ServerBeat{2, 5, kAt, 40, "head"}}));
    EXPECT_EQ(boost::variant2::get<ServerBeat>(*beat).centreTime, kAt);
    EXPECT_EQ(boost::variant2::get<ServerBeat>(*beat).headSeq, 40u);
    EXPECT_EQ(boost::variant2::get<ServerBeat>(*beat).headHash, "head");
}

TEST(BroadcastTest, ARowOfANewerServerIsPassedOver) {
    wire::Broadcast pb;
    pb.ParseFromString(encode(Broadcast{Published{2, 5, {everyRow(), {}}}}));
    pb.mutable_changes()->add_upserts();
    EXPECT_EQ(
        boost::variant2::get<Published>(*decodeBroadcast(pb.SerializeAsString())).changes.upserts.size(),
        everyRow().size());
}

TEST(MessageTest, DamageNeverDoesMoreThanRefuse) {
    std::mt19937 random(2);
    const auto snapshot = encode(Reply{{7, 3}, SnapshotPart{2, 5, everyRow(), true}});
    const auto published = encode(Broadcast{Published{2, 5, {everyRow(), {"call/90"}}}});
    for (int i = 0; i < 3000; ++i) {
        for (const auto& body : everyRequest())
            if (i % 10 == 0) std::ignore = decodeRequest(damaged(encode(Request{{7, 3}, body}), random));
        std::ignore = decodeReply(damaged(snapshot, random));
        std::ignore = decodeBroadcast(damaged(published, random));
    }
}

TEST(NamesTest, KeysOfRowsAreAsTheGrammarSays) {
    std::vector<std::string> keys;
    for (const Row& row : everyRow()) keys.push_back(keyOf(row));
    EXPECT_EQ(keys, (std::vector<std::string>{"centre", "service/withdraw", "counter/7", "call/91", "visit/142",
                                              "figures", "device/kiosk-1", "health", "usual", "verification/7", "suspicion/3", "registry", "payout/7",
                                              "drawer/7", "watch/B-214", "unsettled/12"}));
    for (const auto role : {Role::Kiosk, Role::Board, Role::Counter, Role::Dashboard})
        EXPECT_EQ(roleFromName(nameOf(role)), role);
    EXPECT_EQ(roleFromName("king"), std::nullopt);
}

}  // namespace owc::test
