#include "queue-server/protocol/payment_messages.h"

#include "queue-server/domain/cnic.h"
#include "queue-server/protocol/payment_parts.h"
#include "queue-server/protocol/requests_identity.h"

namespace owc::protocol {

using namespace convert;
using namespace payments;

namespace {

using requests::text;

constexpr std::size_t kMostFaces = 32;
constexpr std::uint32_t kLargestFace = 100'000;
constexpr std::size_t kLongestKey = 64;

template <class PbMap>
Notes notesIn(const PbMap& from, Checks& checks, const char* field) {
    checks.require(from.size() <= kMostFaces, field);
    Notes notes;
    for (const auto& [face, count] : from) {
        checks.require(face > 0 && face <= kLargestFace && count > 0, field);
        notes[face] = count;
    }
    return notes;
}

Money moneyIn(std::int64_t paisa, Checks& checks, const char* field, Money most = kMostMoney) {
    checks.require(paisa >= 0 && paisa <= most.paisa, field);
    return {paisa};
}

domain::Day dayIn(std::int32_t value, Checks& checks, const char* field) {
    checks.require(value > -200'000 && value < 200'000, field);
    return day(value);
}

std::string keyIn(const std::string& value, Checks& checks, const char* field) {
    checks.require(!value.empty() && value.size() <= kLongestKey, field);
    return value;
}

DueRow take(const wire::DueRow& m, Checks& checks) {
    return {.cnic = text(m.cnic(), checks, "cnic"),
            .programme = keyIn(m.programme(), checks, "programme"),
            .cycle = keyIn(m.cycle(), checks, "cycle"),
            .reference = keyIn(m.reference(), checks, "reference"),
            .beneficiary = m.beneficiary(),
            .amount = moneyIn(m.amount(), checks, "amount"),
            .bank = keyIn(m.bank(), checks, "bank"),
            .channel = keyIn(m.channel(), checks, "channel"),
            .from = dayIn(m.from(), checks, "from"),
            .to = dayIn(m.to(), checks, "to")};
}

void put(const DueRow& from, wire::DueRow& to) {
    to.set_cnic(from.cnic);
    to.set_programme(from.programme);
    to.set_cycle(from.cycle);
    to.set_reference(from.reference);
    to.set_beneficiary(from.beneficiary);
    to.set_amount(from.amount.paisa);
    to.set_bank(from.bank);
    to.set_channel(from.channel);
    to.set_from(days(from.from));
    to.set_to(days(from.to));
}

StageDues take(const wire::StageDues& m, Checks& checks) {
    StageDues r{m.anew(), {}};
    checks.require(static_cast<std::size_t>(m.rows_size()) <= kMostDueRows, "rows");
    for (const wire::DueRow& row : m.rows()) {
        if (!checks.good()) break;
        r.rows.push_back(take(row, checks));
    }
    return r;
}

ImportDues take(const wire::ImportDues& m, Checks& checks) {
    checks.require(m.digest().size() == 32, "digest");
    return {m.digest(), m.count(), moneyIn(m.sum(), checks, "sum", kMostOfList)};
}

template <class Pb>
domain::OfficerId secondIn(const Pb& m, Checks& checks) {
    return {text(m.second(), checks, "second")};
}

template <class Pb>
void putSecond(Pb& to, const domain::OfficerId& second, const std::string& pin) {
    to.set_second(second.value);
    to.set_pin(pin);
}

}  // namespace

namespace requests {

std::optional<RequestBody> readPayment(const wire::Request& m, Checks& checks) {
    const auto pin = [&](const auto& at) { return text(at.pin(), checks, "pin"); };
    const auto notes = [&](const auto& at) { return notesIn(at.notes(), checks, "notes"); };
    const auto other = [&](const auto& at) { return notesIn(at.other(), checks, "other"); };
    if (m.has_open_drawer()) {
        const auto& at = m.open_drawer();
        return OpenDrawer{{at.counter()}, notes(at), other(at), secondIn(at, checks), pin(at)};
    }
    if (m.has_top_up_drawer()) {
        const auto& at = m.top_up_drawer();
        return TopUpDrawer{{at.counter()}, notes(at), other(at), secondIn(at, checks), pin(at)};
    }
    if (m.has_count_drawer()) return CountDrawer{{m.count_drawer().counter()}, notes(m.count_drawer())};
    if (m.has_take_drawer()) {
        const auto& at = m.take_drawer();
        return TakeDrawer{{at.counter()}, notes(at), secondIn(at, checks), pin(at)};
    }
    if (m.has_close_drawer()) {
        const auto& at = m.close_drawer();
        return CloseDrawer{{at.counter()}, secondIn(at, checks), pin(at)};
    }
    if (m.has_open_payout())
        return OpenPayout{{m.open_payout().counter()}, text(m.open_payout().cnic(), checks, "cnic")};
    if (m.has_confirm_payee()) {
        const auto& at = m.confirm_payee();
        return ConfirmPayee{{at.counter()}, {at.basket()}, at.card_seen(), secondIn(at, checks), pin(at)};
    }
    if (m.has_authorise_payout())
        return AuthorisePayout{{m.authorise_payout().counter()}, {m.authorise_payout().basket()}};
    if (m.has_release_cash())
        return ReleaseCash{
            {m.release_cash().counter()}, {m.release_cash().basket()}, notes(m.release_cash())};
    if (m.has_confirm_hand_over())
        return ConfirmHandOver{{m.confirm_hand_over().counter()},
                               {m.confirm_hand_over().basket()},
                               checks.enumerator(m.confirm_hand_over().what(), Confirmed::Finger, "what")};
    if (m.has_resolve_release()) {
        const auto& at = m.resolve_release();
        return ResolveRelease{{at.counter()},       {at.basket()}, at.handed_over(),
                              secondIn(at, checks), pin(at),       notesIn(at.counted(), checks, "counted")};
    }
    if (m.has_report_receipt())
        return ReportReceipt{{m.report_receipt().counter()},
                             {m.report_receipt().basket()},
                             checks.enumerator(m.report_receipt().what(), ReceiptPrint::Failed, "what")};
    if (m.has_stop_payout())
        return StopPayout{{m.stop_payout().counter()},
                          {m.stop_payout().basket()},
                          checks.enumerator(m.stop_payout().what(), StopReason::Mistake, "what")};
    if (m.has_close_payout()) return ClosePayout{{m.close_payout().counter()}, {m.close_payout().basket()}};
    if (m.has_ask_payout()) return AskPayout{{m.ask_payout().counter()}};
    if (m.has_stage_dues()) return take(m.stage_dues(), checks);
    if (m.has_import_dues()) return take(m.import_dues(), checks);
    if (m.has_withdraw_dues()) return WithdrawDues{{m.withdraw_dues().list()}};
    return std::nullopt;
}

void write(const OpenDrawer& r, wire::Request& to) {
    auto& m = *to.mutable_open_drawer();
    m.set_counter(r.counter.value);
    copyMap(r.notes, m.mutable_notes());
    copyMap(r.again, m.mutable_other());
    putSecond(m, r.second, r.pin);
}
void write(const TopUpDrawer& r, wire::Request& to) {
    auto& m = *to.mutable_top_up_drawer();
    m.set_counter(r.counter.value);
    copyMap(r.in, m.mutable_notes());
    copyMap(r.out, m.mutable_other());
    putSecond(m, r.second, r.pin);
}
void write(const CountDrawer& r, wire::Request& to) {
    to.mutable_count_drawer()->set_counter(r.counter.value);
    copyMap(r.notes, to.mutable_count_drawer()->mutable_notes());
}
void write(const TakeDrawer& r, wire::Request& to) {
    auto& m = *to.mutable_take_drawer();
    m.set_counter(r.counter.value);
    copyMap(r.notes, m.mutable_notes());
    putSecond(m, r.second, r.pin);
}
void write(const CloseDrawer& r, wire::Request& to) {
    to.mutable_close_drawer()->set_counter(r.counter.value);
    putSecond(*to.mutable_close_drawer(), r.second, r.pin);
}
void write(const OpenPayout& r, wire::Request& to) {
    to.mutable_open_payout()->set_counter(r.counter.value);
    to.mutable_open_payout()->set_cnic(r.cnic);
}
void write(const ConfirmPayee& r, wire::Request& to) {
    auto& m = *to.mutable_confirm_payee();
    m.set_counter(r.counter.value);
    m.set_card_seen(r.cardSeen);
    putSecond(m, r.second, r.pin);
    to.mutable_confirm_payee()->set_basket(r.basket.value);
}
void write(const AuthorisePayout& r, wire::Request& to) {
    to.mutable_authorise_payout()->set_counter(r.counter.value);
    to.mutable_authorise_payout()->set_basket(r.basket.value);
}
void write(const ReleaseCash& r, wire::Request& to) {
    to.mutable_release_cash()->set_counter(r.counter.value);
    copyMap(r.notes, to.mutable_release_cash()->mutable_notes());
    to.mutable_release_cash()->set_basket(r.basket.value);
}
void write(const ConfirmHandOver& r, wire::Request& to) {
    to.mutable_confirm_hand_over()->set_counter(r.counter.value);
    to.mutable_confirm_hand_over()->set_what(number(r.how));
    to.mutable_confirm_hand_over()->set_basket(r.basket.value);
}
void write(const ResolveRelease& r, wire::Request& to) {
    auto& m = *to.mutable_resolve_release();
    m.set_counter(r.counter.value);
    m.set_handed_over(r.handedOver);
    putSecond(m, r.second, r.pin);
    copyMap(r.counted, m.mutable_counted());
    to.mutable_resolve_release()->set_basket(r.basket.value);
}
void write(const ReportReceipt& r, wire::Request& to) {
    to.mutable_report_receipt()->set_counter(r.counter.value);
    to.mutable_report_receipt()->set_what(number(r.print));
    to.mutable_report_receipt()->set_basket(r.basket.value);
}
void write(const StopPayout& r, wire::Request& to) {
    to.mutable_stop_payout()->set_counter(r.counter.value);
    to.mutable_stop_payout()->set_what(number(r.reason));
    to.mutable_stop_payout()->set_basket(r.basket.value);
}
void write(const ClosePayout& r, wire::Request& to) {
    to.mutable_close_payout()->set_counter(r.counter.value);
    to.mutable_close_payout()->set_basket(r.basket.value);
}
void write(const AskPayout& r, wire::Request& to) {
    to.mutable_ask_payout()->set_counter(r.counter.value);
}
void write(const StageDues& r, wire::Request& to) {
    to.mutable_stage_dues()->set_anew(r.anew);
    for (const DueRow& row : r.rows) put(row, *to.mutable_stage_dues()->add_rows());
}
void write(const ImportDues& r, wire::Request& to) {
    auto& m = *to.mutable_import_dues();
    m.set_digest(r.digest);
    m.set_count(r.count);
    m.set_sum(r.sum.paisa);
}
void write(const WithdrawDues& r, wire::Request& to) {
    to.mutable_withdraw_dues()->set_list(r.list.value);
}

}  // namespace requests

}  // namespace owc::protocol
