#include "queue-server/protocol/stored_payments.h"

// What events and checkpoints share.
namespace owc::protocol::stored {

using namespace convert;
using namespace payments;

std::string shortText(const std::string& text, Checks& checks, const char* field) {
    checks.require(text.size() <= kMostText, field);
    return text;
}

std::string namedText(const std::string& text, Checks& checks, const char* field) {
    checks.require(!text.empty(), field);
    return shortText(text, checks, field);
}

namespace {

void putWatch(const WatchRules& from, log::WatchRules& to) {
    to.set_fast_ms(ms(from.fast));
    to.set_limit(from.limit.paisa);
    to.set_below_percent(from.belowPercent);
    to.set_drawer_off(from.drawerOff.paisa);
    to.set_tell_from(from.tellFrom);
}

WatchRules takeWatch(const log::WatchRules& from) {
    return {.fast = domain::Duration{from.fast_ms()},
            .limit = {from.limit()},
            .belowPercent = from.below_percent(),
            .drawerOff = {from.drawer_off()},
            .tellFrom = from.tell_from()};
}

}  // namespace

void put(const Rules& from, log::PaymentRules& to) {
    to.set_gateway(from.gateway);
    for (const std::string& bank : from.banks) to.add_banks(bank);
    for (const std::uint32_t one : from.faces) to.add_faces(one);
    to.set_most_of_one(from.mostOfOne.paisa);
    to.set_low_cash(from.lowCash.paisa);
    to.set_ask_again_ms(ms(from.askAgain));
    to.set_ask_again_most_ms(ms(from.askAgainMost));
    putWatch(from.watch, *to.mutable_watch());
    to.set_tell_after(from.tellAfter);
    to.set_pace_by_cash(from.paceByCash);
}

Rules take(const log::PaymentRules& from, Checks& checks) {
    Rules to{.gateway = from.gateway(),
             .banks = {from.banks().begin(), from.banks().end()},
             .faces = {from.faces().begin(), from.faces().end()},
             .mostOfOne = {from.most_of_one()},
             .lowCash = {from.low_cash()},
             .askAgain = domain::Duration{from.ask_again_ms()},
             .askAgainMost = domain::Duration{from.ask_again_most_ms()}};
    if (from.has_watch()) to.watch = takeWatch(from.watch());
    if (from.has_tell_after()) to.tellAfter = from.tell_after();
    to.paceByCash = from.pace_by_cash();
    checks.require(isSound(to), "rules");
    return to;
}

void put(const Notes& from, log::Notes& to) {
    for (const auto& [face, count] : from) {
        log::Note& note = *to.add_of();
        note.set_face(face);
        note.set_count(count);
    }
}

Notes take(const log::Notes& from, Checks& checks) {
    Notes to;
    for (const log::Note& note : from.of())
        checks.require(to.emplace(note.face(), note.count()).second, "face");
    checks.require(isSound(to), "notes");
    return to;
}

void put(const ListTotal& from, log::ListTotal& to) {
    to.set_programme(from.programme);
    to.set_cycle(from.cycle);
    to.set_bank(from.bank);
    to.set_count(from.count);
    to.set_sum(from.sum.paisa);
}

ListTotal take(const log::ListTotal& from, Checks& checks) {
    const ListTotal to{from.programme(), from.cycle(), from.bank(), from.count(), {from.sum()}};
    checks.require(isSound(to), "total");
    return to;
}

void put(const Entitlement& from, log::Entitlement& to) {
    to.set_id(from.id.value);
    to.set_list(from.list.value);
    to.set_person(from.person.value);
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

Entitlement take(const log::Entitlement& from, Checks& checks) {
    const Entitlement to{.id = {from.id()},
                         .list = {from.list()},
                         .person = {from.person()},
                         .programme = from.programme(),
                         .cycle = from.cycle(),
                         .reference = from.reference(),
                         .beneficiary = from.beneficiary(),
                         .amount = {from.amount()},
                         .bank = from.bank(),
                         .channel = from.channel(),
                         .from = day(from.from()),
                         .to = day(from.to())};
    checks.require(isSound(to), "entitlement");
    return to;
}

}  // namespace owc::protocol::stored
