#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/eligibility_parts.h"
#include "queue-server/protocol/odd_parts.h"
#include "queue-server/protocol/messages.h"
#include "queue-server/protocol/payment_parts.h"
#include "queue-server/protocol/registration_parts.h"
#include "queue-server/protocol/requests_identity.h"
#include "wire.pb.h"

namespace owc::protocol {

using namespace convert;
using domain::ErrorCode;

namespace {

using Pb = wire::Request;

constexpr int kMaxDaysSeen = 32;
constexpr std::int64_t kLatest = std::int64_t{200'000} * 86'400'000;  ///< ms since 1970: no clock says more

using requests::text;

IssueToken take(const wire::IssueToken& m, Checks& checks) {
    checks.require(m.party_size() >= 1 && m.party_size() <= 20, "party_size");
    return {.service = {text(m.service(), checks, "service")},
            .priority = checks.enumerator(m.priority(), domain::Priority::Disabled, "priority"),
            .language = checks.enumerator(m.language(), domain::Language::English, "language"),
            .partySize = static_cast<std::uint16_t>(m.party_size()),
            .cnic = text(m.cnic(), checks, "cnic"),
            .slot = m.has_slot() ? std::optional(text(m.slot(), checks, "slot")) : std::nullopt,
            .rollNumber = m.roll_number()};
}

domain::Day dayIn(std::int32_t value, Checks& checks, const char* field) {
    checks.require(value > 0 && value < 200'000, field);
    return day(value);
}

GiveSlot take(const wire::GiveSlot& m, Checks& checks) {
    GiveSlot give{{text(m.service(), checks, "service")}, {}, {}};
    if (m.has_after()) give.after = dayIn(m.after(), checks, "after");
    checks.require(m.minute() < 24 * 60, "minute");
    if (m.has_minute()) give.minute = static_cast<std::uint16_t>(m.minute());
    return give;
}

AdmitOffline take(const wire::AdmitOffline& m, Checks& checks) {
    checks.require(m.party_size() >= 1 && m.party_size() <= 20, "party_size");
    checks.require(m.at() > 0 && m.at() < kLatest, "at");
    checks.require((m.replaces_boot() == 0) == (m.replaces_counter() == 0), "replaces");
    AdmitOffline r{.token = {m.token()},
                   .day = dayIn(m.day(), checks, "day"),
                   .at = time(m.at()),
                   .service = {text(m.service(), checks, "service")},
                   .priority = checks.enumerator(m.priority(), domain::Priority::Disabled, "priority"),
                   .language = checks.enumerator(m.language(), domain::Language::English, "language"),
                   .partySize = static_cast<std::uint16_t>(m.party_size()),
                   .cnic = text(m.cnic(), checks, "cnic"),
                   .code = text(m.code(), checks, "code"),
                   .result = checks.enumerator(m.result(), domain::PrintResult::HandedOver, "result"),
                   .reasons = text(m.reasons(), checks, "reasons")};
    if (m.replaces_boot() != 0) r.replaces = RequestId{m.replaces_boot(), m.replaces_counter()};
    return r;
}

TakeBack take(const wire::TakeBack& m, Checks& checks) {
    checks.require(m.boot() != 0 && m.counter() != 0, "request");
    return {{m.boot(), m.counter()}};
}

TakeOver take(const wire::TakeOver& m, Checks& checks) {
    return {{m.counter()},
            {text(m.officer(), checks, "officer")},
            text(m.pin(), checks, "pin"),
            {text(m.supervisor(), checks, "supervisor")},
            text(m.supervisor_pin(), checks, "supervisor_pin")};
}

ServeDirect take(const wire::ServeDirect& m, Checks& checks) {
    return {{m.counter()},
            {text(m.service(), checks, "service")},
            checks.enumerator(m.language(), domain::Language::English, "language")};
}

domain::SetNotice take(const wire::SetNotice& m, Checks& checks) {
    checks.require(m.notice() >= number(domain::Notice::BankDown), "notice");
    return {checks.enumerator(m.notice(), domain::Notice::ShortBreak, "notice"), m.on()};
}

domain::CallChosen take(const wire::CallChosen& m, Checks& checks) {
    return {{m.counter()},
            {},
            {m.token()},
            checks.enumerator(m.reason(), domain::ChoiceReason::Other, "reason")};
}

domain::CorrectPriority take(const wire::CorrectPriority& m, Checks& checks) {
    return {{m.counter()},
            {},
            {m.token()},
            checks.enumerator(m.priority(), domain::Priority::Disabled, "priority"),
            checks.enumerator(m.reason(), domain::PriorityReason::Mistake, "reason")};
}

domain::ReportTicket take(const wire::ReportTicket& m, Checks& checks) {
    return {{},
            {m.visit()},
            checks.enumerator(m.result(), domain::PrintResult::HandedOver, "result"),
            m.duplicate(),
            text(m.reasons(), checks, "reasons")};
}

domain::Park take(const wire::Park& m, Checks& checks) {
    domain::Park park{
        {m.counter()}, {}, checks.enumerator(m.reason(), domain::ParkReason::Other, "reason"), {}};
    checks.require(m.back_after_min() <= 24 * 60, "back_after");
    if (m.has_back_after_min()) park.backAfter = std::chrono::minutes{m.back_after_min()};
    return park;
}

SignIn take(const wire::SignIn& m, Checks& checks) {
    return {{m.counter()}, {text(m.officer(), checks, "officer")}, text(m.pin(), checks, "pin")};
}

ReportHighest take(const wire::ReportHighest& m, Checks& checks) {
    checks.require(m.seen_size() <= kMaxDaysSeen, "seen");
    ReportHighest report{{}, m.head_seq()};
    for (const wire::HighestSeen& seen : m.seen())
        report.seen.push_back({dayIn(seen.day(), checks, "seen.day"), seen.number()});
    return report;
}

domain::ConfirmRestored take(const wire::ConfirmRestored& m) {
    return {{}, m.has_above() ? std::optional(m.above()) : std::nullopt};
}

/// Nothing for a body this program does not know.
std::optional<RequestBody> read(const Pb& m, Checks& checks) {
    switch (m.body_case()) {
        case Pb::kHello:
            return Hello{text(m.hello().program(), checks, "program")};
        case Pb::kBeat:
            return Beat{m.beat().head_seq(), text(m.beat().head_hash(), checks, "head_hash")};
        case Pb::kAskSnapshot:
            return AskSnapshot{};
        case Pb::kAskMissed:
            return AskMissed{m.ask_missed().epoch(), m.ask_missed().after()};
        case Pb::kIssueToken:
            return take(m.issue_token(), checks);
        case Pb::kReportTicket:
            return take(m.report_ticket(), checks);
        case Pb::kReportCondition:
            return ReportCondition{text(m.report_condition().reasons(), checks, "reasons")};
        case Pb::kSignIn:
            return take(m.sign_in(), checks);
        case Pb::kCloseCounter:
            return domain::CloseCounter{{m.close_counter().counter()}, {}};
        case Pb::kCallNext:
            return domain::CallNext{{m.call_next().counter()}, {}};
        case Pb::kRecall:
            return domain::Recall{{m.recall().counter()}, {}};
        case Pb::kMarkArrived:
            return domain::MarkArrived{{m.mark_arrived().counter()}, {}};
        case Pb::kStartServing:
            return domain::StartServing{{m.start_serving().counter()}, {}};
        case Pb::kComplete:
            return domain::Complete{{m.complete().counter()}, {}, !m.complete().not_done()};
        case Pb::kMarkNoShow:
            return domain::MarkNoShow{{m.mark_no_show().counter()}, {}};
        case Pb::kPark:
            return take(m.park(), checks);
        case Pb::kTransfer:
            return domain::Transfer{
                {m.transfer().counter()}, {}, {text(m.transfer().to_service(), checks, "to_service")}};
        case Pb::kShowCard:
            return domain::ShowCard{{m.show_card().counter()}, {}};
        case Pb::kResume:
            return domain::Resume{{m.resume().counter()}, {}, {m.resume().token()}};
        case Pb::kReadmit:
            return domain::Readmit{{m.readmit().counter()}, {}, {m.readmit().token()}};
        case Pb::kOpenDay:
            return domain::OpenDay{dayIn(m.open_day().day(), checks, "day")};
        case Pb::kCloseDay:
            return domain::CloseDay{};
        case Pb::kGiveSlot:
            return take(m.give_slot(), checks);
        case Pb::kAdmitOffline:
            return take(m.admit_offline(), checks);
        case Pb::kTakeBack:
            return take(m.take_back(), checks);
        case Pb::kTakeOver:
            return take(m.take_over(), checks);
        case Pb::kServeDirect:
            return take(m.serve_direct(), checks);
        case Pb::kReprintTicket:
            return ReprintTicket{{m.reprint_ticket().counter()}, {m.reprint_ticket().token()}};
        case Pb::kAskEligibility:
            text(m.ask_eligibility().cnic(), checks, "cnic");
            return parts::take(m.ask_eligibility(), checks);
        case Pb::kNoteLookup:
            return parts::take(m.note_lookup(), checks);
        case Pb::kAskOdd:
            return parts::take(m.ask_odd(), checks);
        case Pb::kFindTicket:
            return FindTicket{text(m.find_ticket().code(), checks, "code")};
        case Pb::kSetIntake:
            return domain::SetIntake{
                checks.enumerator(m.set_intake().intake(), domain::Intake::Closed, "intake")};
        case Pb::kSetNotice:
            return take(m.set_notice(), checks);
        case Pb::kCorrectInside:
            return domain::CorrectInside{m.correct_inside().by()};
        case Pb::kConfirmClock:
            return domain::ConfirmClock{};
        case Pb::kVoidVisit:
            return domain::VoidVisit{{}, {m.void_visit().visit()}};
        case Pb::kStartBreak:
            return domain::StartBreak{
                {m.start_break().counter()},
                {},
                checks.enumerator(m.start_break().reason(), domain::BreakReason::Other, "reason")};
        case Pb::kEndBreak:
            return domain::EndBreak{{m.end_break().counter()}, {}};
        case Pb::kCallManager:
            return domain::CallManager{{m.call_manager().counter()}, {}};
        case Pb::kAnswerManagerCall:
            return domain::AnswerManagerCall{{m.answer_manager_call().counter()}, {}};
        case Pb::kCallChosen:
            return take(m.call_chosen(), checks);
        case Pb::kUndo:
            return domain::Undo{{m.undo().counter()}, {}};
        case Pb::kAddService:
            return domain::AddService{
                {m.add_service().counter()}, {}, {text(m.add_service().to_service(), checks, "to_service")}};
        case Pb::kSendAndReturn:
            return domain::SendAndReturn{{m.send_and_return().counter()},
                                         {},
                                         {text(m.send_and_return().to_service(), checks, "to_service")}};
        case Pb::kWalkOut:
            return domain::WalkOut{{m.walk_out().counter()}, {}, {m.walk_out().token()}};
        case Pb::kCorrectPriority:
            return take(m.correct_priority(), checks);
        case Pb::kOpenPairing:
            return OpenPairing{{text(m.open_pairing().device(), checks, "device")}};
        case Pb::kRevokeDevice:
            return RevokeDevice{{text(m.revoke_device().device(), checks, "device")}};
        case Pb::kForgetPerson:
            return ForgetPerson{text(m.forget_person().cnic(), checks, "cnic"), {m.forget_person().person()}};
        case Pb::kReloadStaff:
            return ReloadStaff{
                {text(m.reload_staff().officer(), checks, "officer")},
                checks.enumerator(m.reload_staff().change(), domain::StaffChange::Removed, "change")};
        case Pb::kPair:
            return Pair{{text(m.pair().device(), checks, "device")}, text(m.pair().code(), checks, "code")};
        case Pb::kOpenToday:
            return OpenToday{};
        case Pb::kReportHighest:
            return take(m.report_highest(), checks);
        case Pb::kConfirmRestored:
            return take(m.confirm_restored());
        case Pb::kLendCounter:
            return domain::LendCounter{{},
                                       {m.lend_counter().counter()},
                                       {text(m.lend_counter().service(), checks, "service")},
                                       !m.lend_counter().off()};
        case Pb::kShutCounter:
            return domain::ShutCounter{{m.shut_counter().counter()}};
        case Pb::kStopService:
            return domain::StopService{
                {}, {text(m.stop_service().service(), checks, "service")}, !m.stop_service().open_again()};
        case Pb::kOpenVerification:
        case Pb::kAskFinger:
        case Pb::kAskResult:
        case Pb::kRequestException:
        case Pb::kEndorseException:
        case Pb::kSendToNadra:
        case Pb::kCloseVerification:
        case Pb::kEnrolFinger:
        case Pb::kRevokeEnrolment:
            return requests::readIdentity(m, checks);
        case Pb::kOpenForm:
        case Pb::kSaveForm:
        case Pb::kReadBackForm:
        case Pb::kSendForm:
        case Pb::kDropForm:
        case Pb::kExportOutbox:
        case Pb::kReceiveAnswers:
        case Pb::kNoteExported:
            return requests::readRegistration(m, checks);
        case Pb::kOpenDrawer:
        case Pb::kTopUpDrawer:
        case Pb::kCountDrawer:
        case Pb::kTakeDrawer:
        case Pb::kCloseDrawer:
        case Pb::kOpenPayout:
        case Pb::kConfirmPayee:
        case Pb::kAuthorisePayout:
        case Pb::kReleaseCash:
        case Pb::kConfirmHandOver:
        case Pb::kResolveRelease:
        case Pb::kReportReceipt:
        case Pb::kStopPayout:
        case Pb::kClosePayout:
        case Pb::kAskPayout:
        case Pb::kStageDues:
        case Pb::kImportDues:
        case Pb::kWithdrawDues:
            return requests::readPayment(m, checks);
        case Pb::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

tl::unexpected<BadRequest> bad(RequestId id, ErrorCode code, std::string detail) {
    return tl::unexpected<BadRequest>({id, {code, std::move(detail)}});
}

}  // namespace

tl::expected<Request, BadRequest> decodeRequest(std::string_view bytes) {
    Pb pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return bad({}, ErrorCode::BadInput, "not a request");
    const RequestId id{pb.boot(), pb.counter()};
    if (pb.major() != kMajor)
        return bad(
            id, ErrorCode::VersionRefused,
            "client speaks " + std::to_string(pb.major()) + ", server speaks " + std::to_string(kMajor));
    if (id.boot == 0 || id.counter == 0) return bad(id, ErrorCode::BadInput, "request id: zero");
    Checks checks;
    auto body = read(pb, checks);
    if (!body) return bad(id, ErrorCode::UnknownCommand, "");
    if (!checks.good()) return tl::unexpected<BadRequest>({id, checks.error(ErrorCode::BadInput)});
    return Request{id, std::move(*body)};
}

}  // namespace owc::protocol
