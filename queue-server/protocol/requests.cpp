#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/messages.h"
#include "wire.pb.h"

namespace owc::protocol {

using namespace convert;
using domain::ErrorCode;

namespace {

using Pb = wire::Request;

constexpr std::size_t kMaxText = 256;  ///< no field of a request is longer

void write(const Hello& r, Pb& to) {
    to.mutable_hello()->set_program(r.program);
}
void write(const Beat& r, Pb& to) {
    to.mutable_beat()->set_head_seq(r.headSeq);
    to.mutable_beat()->set_head_hash(r.headHash);
}
void write(const AskSnapshot&, Pb& to) {
    to.mutable_ask_snapshot();
}
void write(const AskMissed& r, Pb& to) {
    to.mutable_ask_missed()->set_epoch(r.epoch);
    to.mutable_ask_missed()->set_after(r.after);
}
void write(const IssueToken& r, Pb& to) {
    auto& m = *to.mutable_issue_token();
    m.set_service(r.service.value);
    m.set_priority(number(r.priority));
    m.set_language(number(r.language));
    m.set_party_size(r.partySize);
    m.set_cnic(r.cnic);
}
void write(const SignIn& r, Pb& to) {
    auto& m = *to.mutable_sign_in();
    m.set_counter(r.counter.value);
    m.set_officer(r.officer.value);
    m.set_pin(r.pin);
}
void write(const ReportCondition& r, Pb& to) {
    to.mutable_report_condition()->set_reasons(r.reasons);
}
void write(const domain::ReportTicket& r, Pb& to) {
    auto& m = *to.mutable_report_ticket();
    m.set_visit(r.visit.value);
    m.set_result(number(r.result));
    m.set_duplicate(r.duplicate);
    m.set_reasons(r.reasons);
}
void write(const domain::CloseCounter& r, Pb& to) {
    to.mutable_close_counter()->set_counter(r.counter.value);
}
void write(const domain::CallNext& r, Pb& to) {
    to.mutable_call_next()->set_counter(r.counter.value);
}
void write(const domain::Recall& r, Pb& to) {
    to.mutable_recall()->set_counter(r.counter.value);
}
void write(const domain::MarkArrived& r, Pb& to) {
    to.mutable_mark_arrived()->set_counter(r.counter.value);
}
void write(const domain::StartServing& r, Pb& to) {
    to.mutable_start_serving()->set_counter(r.counter.value);
}
void write(const domain::Complete& r, Pb& to) {
    to.mutable_complete()->set_counter(r.counter.value);
}
void write(const domain::MarkNoShow& r, Pb& to) {
    to.mutable_mark_no_show()->set_counter(r.counter.value);
}
void write(const domain::Park& r, Pb& to) {
    auto& m = *to.mutable_park();
    m.set_counter(r.counter.value);
    m.set_reason(number(r.reason));
    if (r.backAfter) m.set_back_after_min(static_cast<std::uint32_t>(r.backAfter->count()));
}
void write(const domain::Transfer& r, Pb& to) {
    to.mutable_transfer()->set_counter(r.counter.value);
    to.mutable_transfer()->set_to_service(r.toService.value);
}
void write(const domain::ShowCard& r, Pb& to) {
    to.mutable_show_card()->set_counter(r.counter.value);
}
void write(const domain::Resume& r, Pb& to) {
    to.mutable_resume()->set_counter(r.counter.value);
    to.mutable_resume()->set_token(r.token.value);
}
void write(const domain::Readmit& r, Pb& to) {
    to.mutable_readmit()->set_counter(r.counter.value);
    to.mutable_readmit()->set_token(r.token.value);
}
void write(const domain::OpenDay& r, Pb& to) {
    to.mutable_open_day()->set_day(days(r.day));
}
void write(const domain::CloseDay&, Pb& to) {
    to.mutable_close_day();
}

std::string text(const std::string& value, Checks& checks, const char* field) {
    checks.require(value.size() <= kMaxText, field);
    return value;
}

IssueToken take(const wire::IssueToken& m, Checks& checks) {
    checks.require(m.party_size() >= 1 && m.party_size() <= 20, "party_size");
    return {.service = {text(m.service(), checks, "service")},
            .priority = checks.enumerator(m.priority(), domain::Priority::Disabled, "priority"),
            .language = checks.enumerator(m.language(), domain::Language::English, "language"),
            .partySize = static_cast<std::uint16_t>(m.party_size()),
            .cnic = text(m.cnic(), checks, "cnic")};
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
            return domain::Complete{{m.complete().counter()}, {}};
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
            checks.require(m.open_day().day() > 0 && m.open_day().day() < 200'000, "day");
            return domain::OpenDay{day(m.open_day().day())};
        case Pb::kCloseDay:
            return domain::CloseDay{};
        case Pb::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

tl::unexpected<BadRequest> bad(RequestId id, ErrorCode code, std::string detail) {
    return tl::unexpected<BadRequest>({id, {code, std::move(detail)}});
}

}  // namespace

std::string encode(const Request& request) {
    Pb pb;
    pb.set_major(kMajor);
    pb.set_minor(kMinor);
    pb.set_boot(request.id.boot);
    pb.set_counter(request.id.counter);
    std::visit([&](const auto& body) { write(body, pb); }, request.body);
    return bytesOf(pb);
}

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
