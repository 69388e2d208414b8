#include "queue-server/protocol/stored_registration.h"

namespace owc::protocol::stored {

using namespace convert;
using namespace registration;

namespace {

/// Of an enumeration without a value for 0.
template <class E>
E named(std::uint32_t value, E last, Checks& checks, const char* field) {
    checks.require(value != 0, field);
    return checks.enumerator(value, last, field);
}

void write(const FormOpened& e, log::Event& to) {
    auto& m = *to.mutable_form_opened();
    m.set_form(e.form.value);
    m.set_kind(number(e.kind));
    m.set_person(e.person.value);
    m.set_visit(e.visit.value);
    m.set_counter(e.counter.value);
    m.set_officer(e.officer.value);
    m.set_device(e.device.value);
    m.set_revision(e.revision);
    m.set_found(number(e.found));
    m.set_version(e.version);
}
void write(const FormSaved& e, log::Event& to) {
    auto& m = *to.mutable_form_saved();
    m.set_form(e.form.value);
    m.set_revision(e.revision);
    m.set_page(number(e.page));
    m.set_print(e.print);
}
void write(const FormReadBack& e, log::Event& to) {
    to.mutable_form_read_back()->set_form(e.form.value);
    to.mutable_form_read_back()->set_revision(e.revision);
}
void write(const registration::FormSent& e, log::Event& to) {
    auto& m = *to.mutable_form_sent();
    m.set_form(e.form.value);
    m.set_revision(e.revision);
    m.set_record(e.record.value);
    m.set_print(e.print);
    m.set_digest(e.digest);
}
void write(const FormDropped& e, log::Event& to) {
    to.mutable_form_dropped()->set_form(e.form.value);
    to.mutable_form_dropped()->set_reason(number(e.reason));
}
void write(const AnswerReceived& e, log::Event& to) {
    auto& m = *to.mutable_answer_received();
    m.set_record(e.record.value);
    m.set_answer(number(e.answer));
    m.set_reason(e.reason);
    m.set_on(days(e.on));
}
void write(const RecordsExported& e, log::Event& to) {
    auto& m = *to.mutable_records_exported();
    m.set_first(e.first.value);
    m.set_last(e.last.value);
    m.set_count(e.count);
}
void write(const registration::NumbersSkipped& e, log::Event& to) {
    to.mutable_numbers_skipped()->set_next_form(e.nextForm.value);
    to.mutable_numbers_skipped()->set_next_record(e.nextRecord.value);
}

FormOpened read(const log::FormOpened& m, Checks& checks) {
    return {.form = {m.form()},
            .kind = named(m.kind(), RegistryVisit::WomansCnic, checks, "kind"),
            .person = {m.person()},
            .visit = {m.visit()},
            .counter = {m.counter()},
            .officer = {m.officer()},
            .device = {m.device()},
            .revision = m.revision(),
            .found = named(m.found(), lookups::Found::Upstream, checks, "found"),
            .version = m.version()};
}

Draft take(const log::Draft& m, Checks& checks) {
    return {.kind = named(m.kind(), RegistryVisit::WomansCnic, checks, "kind"),
            .person = {m.person()},
            .revision = m.revision(),
            .page = named(m.page(), Page::ReadBack, checks, "page"),
            .print = m.print(),
            .readBack = m.read_back(),
            .visit = {m.visit()},
            .counter = {m.counter()},
            .officer = {m.officer()},
            .device = {m.device()},
            .found = named(m.found(), lookups::Found::Upstream, checks, "found"),
            .version = m.version(),
            .touched = time(m.touched())};
}

void put(const Draft& from, log::Draft& to) {
    to.set_kind(number(from.kind));
    to.set_person(from.person.value);
    to.set_revision(from.revision);
    to.set_page(number(from.page));
    to.set_print(from.print);
    to.set_read_back(from.readBack);
    to.set_visit(from.visit.value);
    to.set_counter(from.counter.value);
    to.set_officer(from.officer.value);
    to.set_device(from.device.value);
    to.set_found(number(from.found));
    to.set_version(from.version);
    to.set_touched(ms(from.touched));
}

}  // namespace

void write(const EventBody& from, log::Event& to) {
    boost::variant2::visit([&](const auto& e) { write(e, to); }, from);
}

std::optional<EventBody> readRegistration(const log::Event& m, Checks& checks) {
    if (m.has_form_opened()) return read(m.form_opened(), checks);
    if (m.has_form_saved())
        return FormSaved{{m.form_saved().form()},
                         m.form_saved().revision(),
                         named(m.form_saved().page(), Page::ReadBack, checks, "page"),
                         m.form_saved().print()};
    if (m.has_form_read_back())
        return FormReadBack{{m.form_read_back().form()}, m.form_read_back().revision()};
    if (m.has_form_sent())
        return registration::FormSent{{m.form_sent().form()},
                                      m.form_sent().revision(),
                                      {m.form_sent().record()},
                                      m.form_sent().print(),
                                      m.form_sent().digest()};
    if (m.has_form_dropped())
        return FormDropped{{m.form_dropped().form()},
                           named(m.form_dropped().reason(), DropReason::Expired, checks, "reason")};
    if (m.has_answer_received())
        return AnswerReceived{{m.answer_received().record()},
                              named(m.answer_received().answer(), OfficialReply::Rejected, checks, "answer"),
                              m.answer_received().reason(),
                              day(m.answer_received().on())};
    if (m.has_records_exported())
        return RecordsExported{
            {m.records_exported().first()}, {m.records_exported().last()}, m.records_exported().count()};
    if (m.has_numbers_skipped())
        return registration::NumbersSkipped{{m.numbers_skipped().next_form()},
                                            {m.numbers_skipped().next_record()}};
    return std::nullopt;
}

void put(const State& from, log::Registrations& to) {
    to.set_now(ms(from.now));
    to.set_next_form(from.nextForm);
    to.set_next_record(from.nextRecord);
    to.set_last_digest(from.lastDigest);
    for (const auto& [form, draft] : from.drafts) {
        auto& m = *to.add_drafts();
        m.set_form(form.value);
        put(draft, m);
    }
    for (const auto& [record, waiting] : from.waiting) {
        auto& m = *to.add_waiting();
        m.set_record(record.value);
        m.set_person(waiting.person.value);
        m.set_since(ms(waiting.since));
    }
}

State take(const log::Registrations& from, Checks& checks) {
    State state{.now = time(from.now()),
                .nextForm = from.next_form(),
                .nextRecord = from.next_record(),
                .lastDigest = from.last_digest()};
    for (const auto& m : from.drafts()) {
        Draft& draft = state.drafts.emplace(FormId{m.form()}, take(m, checks)).first->second;
        if (!m.has_touched()) draft.touched = state.now;  // of a release that did not note it: as if it were new
    }
    for (const auto& m : from.waiting())
        state.waiting.emplace(RecordNumber{m.record()}, Waiting{{m.person()}, time(m.since())});
    return state;
}

}  // namespace owc::protocol::stored
