#include "queue-server/protocol/eligibility_parts.h"
#include "queue-server/protocol/messages.h"
#include "queue-server/protocol/odd_parts.h"
#include "queue-server/protocol/payment_parts.h"
#include "queue-server/protocol/registration_parts.h"
#include "queue-server/protocol/rows.h"

namespace owc::protocol {

using namespace convert;
using domain::ErrorCode;

namespace {

using Pb = wire::Reply;

void write(const domain::Error& r, Pb& to) {
    to.mutable_refusal()->set_code(number(r.code));
    to.mutable_refusal()->set_detail(r.detail);
}
void write(const Welcome& r, Pb& to) {
    auto& m = *to.mutable_welcome();
    m.set_device(r.device.value);
    m.set_role(number(r.role));
    m.set_epoch(r.epoch);
    m.set_highest_boot(r.highestBoot);
}
void write(const Done&, Pb& to) {
    to.mutable_done();
}
void write(const TokenIssued& r, Pb& to) {
    auto& m = *to.mutable_token_issued();
    m.set_visit(r.visit.value);
    m.set_token(r.token.value);
    m.set_code(r.code);
    m.set_at(ms(r.at));
    m.set_people_before(r.wait.peopleBefore);
    if (r.wait.minutes) {
        m.set_wait_low_min(r.wait.minutes->first);
        m.set_wait_high_min(r.wait.minutes->second);
    }
}
void write(const Card& r, Pb& to) {
    to.mutable_card()->set_masked_cnic(r.maskedCnic);
}
void write(const PairingOpen& r, Pb& to) {
    auto& m = *to.mutable_pairing_open();
    m.set_fingerprint(r.fingerprint);
    m.set_code(r.code);
    m.set_port(r.port);
    m.set_seconds(r.seconds);
}
void write(const SnapshotPart& r, Pb& to) {
    auto& m = *to.mutable_snapshot_part();
    m.set_epoch(r.epoch);
    m.set_number(r.number);
    for (const Row& row : r.rows) rows::put(row, *m.add_rows());
    m.set_last(r.last);
    m.set_part(r.part);
}
void write(const MissedPart& r, Pb& to) {
    auto& m = *to.mutable_missed_part();
    m.set_epoch(r.epoch);
    m.set_first(r.first);
    for (const Changes& changes : r.changes) rows::put(changes, *m.add_changes());
    m.set_gone(r.gone);
}

void write(const SlotIssued& r, Pb& to) {
    auto& m = *to.mutable_slot_issued();
    m.set_code(r.code);
    m.set_service(r.service.value);
    m.set_day(days(r.day));
    if (r.minute) m.set_minute(*r.minute);
}

void write(const TicketFound& r, Pb& to) {
    auto& m = *to.mutable_ticket_found();
    m.set_visit(r.visit.value);
    m.set_token(r.token.value);
    m.set_service(r.service.value);
    m.set_state(number(r.state));
    m.set_language(number(r.language));
    if (r.counter) m.set_counter(r.counter->value);
    m.set_over(r.over);
    m.set_people_before(r.wait.peopleBefore);
    if (r.wait.minutes) {
        m.set_wait_low_min(r.wait.minutes->first);
        m.set_wait_high_min(r.wait.minutes->second);
    }
}

void write(const Eligibility& r, Pb& to) {
    parts::put(r, *to.mutable_eligibility());
}

void write(const OddFound& r, Pb& to) {
    parts::put(r, *to.mutable_odd_found());
}
void write(const FormOpen& r, Pb& to) {
    parts::put(r, *to.mutable_form_open());
}
void write(const FormSent& r, Pb& to) {
    to.mutable_form_sent()->set_record(r.record.value);
}
void write(const OutboxPart& r, Pb& to) {
    parts::put(r, *to.mutable_outbox_part());
}
void write(const PayoutView& r, Pb& to) {
    parts::put(r, *to.mutable_payout_view());
}
void write(const DuesImported& r, Pb& to) {
    to.mutable_dues_imported()->set_list(r.list.value);
}
void write(const DuesCleared& r, Pb& to) {
    to.mutable_dues_cleared()->set_all(r.all);
}

TokenIssued take(const wire::TokenIssued& m) {
    TokenIssued r{.visit = {m.visit()},
                  .token = {m.token()},
                  .code = m.code(),
                  .at = time(m.at()),
                  .wait = {m.people_before(), {}}};
    if (m.has_wait_low_min() && m.has_wait_high_min()) r.wait.minutes = {m.wait_low_min(), m.wait_high_min()};
    return r;
}

SlotIssued take(const wire::SlotIssued& m, Checks& checks) {
    SlotIssued r{m.code(), {m.service()}, day(m.day()), {}};
    checks.require(m.minute() < 24 * 60, "minute");
    if (m.has_minute()) r.minute = static_cast<std::uint16_t>(m.minute());
    return r;
}

TicketFound take(const wire::TicketFound& m, Checks& checks) {
    TicketFound r{.visit = {m.visit()},
                  .token = {m.token()},
                  .service = {m.service()},
                  .state = checks.enumerator(m.state(), domain::LegState::Closed, "state"),
                  .language = checks.enumerator(m.language(), domain::Language::English, "language"),
                  .counter = {},
                  .over = m.over(),
                  .wait = {m.people_before(), {}}};
    if (m.has_counter()) r.counter = domain::CounterId{m.counter()};
    if (m.has_wait_low_min() && m.has_wait_high_min()) r.wait.minutes = {m.wait_low_min(), m.wait_high_min()};
    return r;
}

SnapshotPart take(const wire::SnapshotPart& m, Checks& checks) {
    SnapshotPart r{.epoch = m.epoch(), .number = m.number(), .rows = {}, .last = m.last(), .part = m.part()};
    for (const wire::Row& row : m.rows()) {
        if (auto known = rows::take(row, checks)) r.rows.push_back(std::move(*known));
    }
    return r;
}

MissedPart take(const wire::MissedPart& m, Checks& checks) {
    MissedPart r{.epoch = m.epoch(), .first = m.first(), .changes = {}, .gone = m.gone()};
    for (const wire::Changes& changes : m.changes()) r.changes.push_back(rows::take(changes, checks));
    return r;
}

std::optional<ReplyBody> read(const Pb& m, Checks& checks) {
    switch (m.body_case()) {
        case Pb::kRefusal:
            return domain::Error{static_cast<ErrorCode>(m.refusal().code()), m.refusal().detail()};
        case Pb::kWelcome:
            return Welcome{{m.welcome().device()},
                           checks.enumerator(m.welcome().role(), Role::Newcomer, "role"),
                           m.welcome().epoch(), m.welcome().highest_boot()};
        case Pb::kDone:
            return Done{};
        case Pb::kTokenIssued:
            return take(m.token_issued());
        case Pb::kCard:
            return Card{m.card().masked_cnic()};
        case Pb::kSnapshotPart:
            return take(m.snapshot_part(), checks);
        case Pb::kMissedPart:
            return take(m.missed_part(), checks);
        case Pb::kSlotIssued:
            return take(m.slot_issued(), checks);
        case Pb::kPairingOpen:
            checks.require(m.pairing_open().port() <= 65535, "port");
            return PairingOpen{m.pairing_open().fingerprint(), m.pairing_open().code(),
                               static_cast<std::uint16_t>(m.pairing_open().port()), m.pairing_open().seconds()};
        case Pb::kTicketFound:
            return take(m.ticket_found(), checks);
        case Pb::kEligibility:
            return parts::take(m.eligibility(), checks);
        case Pb::kOddFound:
            return parts::take(m.odd_found(), checks);
        case Pb::kFormOpen:
            return parts::take(m.form_open(), checks);
        case Pb::kFormSent:
            return FormSent{{m.form_sent().record()}};
        case Pb::kOutboxPart:
            return parts::take(m.outbox_part());
        case Pb::kPayoutView:
            return parts::take(m.payout_view(), checks);
        case Pb::kDuesImported:
            return DuesImported{{m.dues_imported().list()}};
        case Pb::kDuesCleared:
            return DuesCleared{m.dues_cleared().all()};
        case Pb::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

}  // namespace

std::string encode(const Reply& reply) {
    Pb pb;
    pb.set_major(kMajor);
    pb.set_minor(kMinor);
    pb.set_boot(reply.id.boot);
    pb.set_counter(reply.id.counter);
    boost::variant2::visit([&](const auto& body) { write(body, pb); }, reply.body);
    return bytesOf(pb);
}

domain::Result<Reply> decodeReply(std::string_view bytes) {
    Pb pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return domain::fail(ErrorCode::BadInput, "not a reply");
    if (pb.major() != kMajor)
        return domain::fail(ErrorCode::VersionRefused, "server speaks " + std::to_string(pb.major()));
    Checks checks;
    auto body = read(pb, checks);
    if (!body) return domain::fail(ErrorCode::UnknownCommand, "reply of a newer server");
    if (!checks.good()) return tl::unexpected(checks.error(ErrorCode::BadInput));
    return Reply{{pb.boot(), pb.counter()}, std::move(*body)};
}

std::string encode(const Broadcast& message) {
    wire::Broadcast pb;
    pb.set_major(kMajor);
    if (const auto* published = boost::variant2::get_if<Published>(&message)) {
        pb.set_epoch(published->epoch);
        pb.set_number(published->number);
        rows::put(published->changes, *pb.mutable_changes());
    } else {
        const auto& beat = boost::variant2::get<ServerBeat>(message);
        pb.set_epoch(beat.epoch);
        pb.set_number(beat.number);
        pb.mutable_beat()->set_centre_time(ms(beat.centreTime));
        pb.mutable_beat()->set_head_seq(beat.headSeq);
        pb.mutable_beat()->set_head_hash(beat.headHash);
    }
    return bytesOf(pb);
}

domain::Result<Broadcast> decodeBroadcast(std::string_view bytes) {
    wire::Broadcast pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return domain::fail(ErrorCode::BadInput, "not a broadcast");
    if (pb.major() != kMajor)
        return domain::fail(ErrorCode::VersionRefused, "server speaks " + std::to_string(pb.major()));
    if (pb.has_beat())
        return ServerBeat{pb.epoch(), pb.number(), time(pb.beat().centre_time()), pb.beat().head_seq(),
                          pb.beat().head_hash()};
    if (!pb.has_changes()) return domain::fail(ErrorCode::UnknownCommand, "broadcast of a newer server");
    Checks checks;
    Published published{pb.epoch(), pb.number(), rows::take(pb.changes(), checks)};
    if (!checks.good()) return tl::unexpected(checks.error(ErrorCode::BadInput));
    return published;
}

}  // namespace owc::protocol
