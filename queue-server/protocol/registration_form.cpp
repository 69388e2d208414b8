#include "queue-server/protocol/registration_form.h"

#include "queue-server/protocol/registration_parts.h"
#include "queue-server/protocol/requests_identity.h"

namespace owc::protocol {

using namespace convert;
using namespace registration;

namespace {

using requests::text;

/// Of an enumeration without a value for 0.
template <class E>
E named(std::uint32_t value, E last, Checks& checks, const char* field) {
    checks.require(value != 0, field);
    return checks.enumerator(value, last, field);
}

RegistryVisit kindIn(std::uint32_t value, Checks& checks) {
    return checks.enumerator(value, RegistryVisit::WomansCnic, "kind");
}

domain::Day dayIn(std::int32_t value, Checks& checks, const char* field) {
    checks.require(value > -200'000 && value < 200'000, field);
    return day(value);
}

void put(const Member& from, wire::FormMember& to) {
    to.set_number(from.number);
    to.set_name(from.name);
    to.set_relation(number(from.relation));
    to.set_gender(number(from.gender));
    to.set_marital(number(from.marital));
    if (from.born) to.set_born(days(*from.born));
    to.set_school_class(from.schoolClass);
    to.set_disabled(from.disabled);
    to.set_paper_seen(from.paperSeen);
    to.set_known(from.known);
    to.set_change(number(from.change));
}

Member take(const wire::FormMember& from, Checks& checks) {
    checks.require(from.school_class() <= 255, "school_class");
    Member member{
        .number = from.number(),
        .name = text(from.name(), checks, "name"),
        .relation = checks.enumerator(from.relation(), eligibility::Relation::Grandchild, "relation"),
        .gender = checks.enumerator(from.gender(), eligibility::Gender::Transgender, "gender"),
        .marital = checks.enumerator(from.marital(), eligibility::Marital::Separated, "marital"),
        .born = {},
        .schoolClass = static_cast<std::uint8_t>(from.school_class()),
        .disabled = from.disabled(),
        .paperSeen = from.paper_seen(),
        .known = from.known(),
        .change = checks.enumerator(from.change(), Change::Mistake, "change")};
    if (from.has_born()) member.born = dayIn(from.born(), checks, "born");
    return member;
}

void put(const Form& from, wire::RegistryForm& to) {
    to.set_kind(number(from.kind));
    to.set_district(from.district);
    to.set_mobile(from.mobile);
    for (const Member& member : from.members) put(member, *to.add_members());
    for (const auto& [question, band] : from.house) (*to.mutable_house())[number(question)] = band;
    to.set_ground(number(from.ground));
    for (const std::string& paper : from.papers) to.add_papers(paper);
}

Ground groundIn(std::uint32_t value, Checks& checks) {
    const Ground ground = checks.enumerator(value, Ground::OtherDisaster, "ground");
    checks.require(ground <= Ground::WrongFacts || ground >= Ground::Flood, "ground");
    return ground;
}

/// What cannot be a form at all is refused here; what is out of its bounds, by whoever takes it.
Form take(const wire::RegistryForm& from, Checks& checks) {
    Form form{.kind = kindIn(from.kind(), checks),
              .district = text(from.district(), checks, "district"),
              .mobile = text(from.mobile(), checks, "mobile"),
              .members = {},
              .house = {},
              .ground = groundIn(from.ground(), checks),
              .papers = {}};
    checks.require(static_cast<std::size_t>(from.members_size()) <= kMostMembers, "members");
    for (const auto& member : from.members()) form.members.push_back(take(member, checks));
    for (const auto& [question, band] : from.house()) {
        checks.require(band <= 255, "house");
        form.house[named(question, Question::FarmLand, checks, "house")] = static_cast<std::uint8_t>(band);
    }
    for (const std::string& paper : from.papers()) form.papers.push_back(text(paper, checks, "papers"));
    return form;
}

void put(const OfficialAnswer& from, wire::OfficialAnswer& to) {
    to.set_record(from.record.value);
    to.set_answer(number(from.answer));
    to.set_reason(from.reason);
    to.set_on(days(from.on));
}

OfficialAnswer take(const wire::OfficialAnswer& from, Checks& checks) {
    return {.record = {from.record()},
            .answer = named(from.answer(), OfficialReply::Rejected, checks, "answer"),
            .reason = text(from.reason(), checks, "reason"),
            .on = dayIn(from.on(), checks, "on")};
}

template <class Wanted>
void put(const Wanted& from, wire::AtForm& to) {
    to.set_counter(from.counter.value);
    to.set_form(from.form.value);
    to.set_revision(from.revision);
}

SaveForm take(const wire::SaveForm& m, Checks& checks) {
    return {.counter = {m.counter()},
            .form = {m.form()},
            .revision = m.revision(),
            .page = named(m.page(), Page::ReadBack, checks, "page"),
            .content = take(m.content(), checks)};
}

ReceiveAnswers take(const wire::ReceiveAnswers& m, Checks& checks) {
    ReceiveAnswers received;
    checks.require(static_cast<std::size_t>(m.answers_size()) <= kMostAnswers, "answers");
    for (const auto& answer : m.answers()) received.answers.push_back(take(answer, checks));
    return received;
}

}  // namespace

namespace requests {

std::optional<RequestBody> readRegistration(const wire::Request& m, Checks& checks) {
    if (m.has_open_form())
        return OpenForm{{m.open_form().counter()},
                        kindIn(m.open_form().kind(), checks),
                        text(m.open_form().cnic(), checks, "cnic")};
    if (m.has_save_form()) return take(m.save_form(), checks);
    if (m.has_read_back_form())
        return ReadBackForm{
            {m.read_back_form().counter()}, {m.read_back_form().form()}, m.read_back_form().revision()};
    if (m.has_send_form())
        return SendForm{{m.send_form().counter()}, {m.send_form().form()}, m.send_form().revision()};
    if (m.has_drop_form())
        return DropForm{{m.drop_form().counter()},
                        {m.drop_form().form()},
                        named(m.drop_form().reason(), DropReason::Forgotten, checks, "reason")};
    if (m.has_export_outbox()) return ExportOutbox{{m.export_outbox().after()}};
    if (m.has_receive_answers()) return take(m.receive_answers(), checks);
    if (m.has_note_exported())
        return NoteExported{
            {m.note_exported().first()}, {m.note_exported().last()}, m.note_exported().count()};
    return std::nullopt;
}

void write(const OpenForm& from, wire::Request& to) {
    auto& m = *to.mutable_open_form();
    m.set_counter(from.counter.value);
    m.set_kind(number(from.kind));
    m.set_cnic(from.cnic);
}
void write(const SaveForm& from, wire::Request& to) {
    auto& m = *to.mutable_save_form();
    m.set_counter(from.counter.value);
    m.set_form(from.form.value);
    m.set_revision(from.revision);
    m.set_page(number(from.page));
    put(from.content, *m.mutable_content());
}
void write(const ReadBackForm& from, wire::Request& to) {
    put(from, *to.mutable_read_back_form());
}
void write(const SendForm& from, wire::Request& to) {
    put(from, *to.mutable_send_form());
}
void write(const DropForm& from, wire::Request& to) {
    auto& m = *to.mutable_drop_form();
    m.set_counter(from.counter.value);
    m.set_form(from.form.value);
    m.set_reason(number(from.reason));
}
void write(const ExportOutbox& from, wire::Request& to) {
    to.mutable_export_outbox()->set_after(from.after.value);
}
void write(const ReceiveAnswers& from, wire::Request& to) {
    auto& m = *to.mutable_receive_answers();
    for (const OfficialAnswer& answer : from.answers) put(answer, *m.add_answers());
}
void write(const NoteExported& from, wire::Request& to) {
    auto& m = *to.mutable_note_exported();
    m.set_first(from.first.value);
    m.set_last(from.last.value);
    m.set_count(from.count);
}

}  // namespace requests

namespace parts {

void put(const FormOpen& from, wire::FormOpen& to) {
    to.set_form(from.form.value);
    to.set_revision(from.revision);
    to.set_page(number(from.page));
    to.set_read_back(from.readBack);
    protocol::put(from.content, *to.mutable_content());
    to.set_version(from.version);
    to.set_found(number(from.found));
    for (const EarlierRecord& earlier : from.earlier) {
        auto& m = *to.add_earlier();
        m.set_record(earlier.record.value);
        m.set_kind(number(earlier.kind));
        m.set_sent(days(earlier.sent));
        if (earlier.answer) protocol::put(*earlier.answer, *m.mutable_answer());
    }
}

FormOpen take(const wire::FormOpen& from, Checks& checks) {
    FormOpen open{.form = {from.form()},
                  .revision = from.revision(),
                  .page = named(from.page(), Page::ReadBack, checks, "page"),
                  .readBack = from.read_back(),
                  .content = protocol::take(from.content(), checks),
                  .version = from.version(),
                  .found = named(from.found(), lookups::Found::Upstream, checks, "found")};
    for (const auto& m : from.earlier()) {
        EarlierRecord earlier{{m.record()}, kindIn(m.kind(), checks), dayIn(m.sent(), checks, "sent"), {}};
        if (m.has_answer()) earlier.answer = protocol::take(m.answer(), checks);
        open.earlier.push_back(std::move(earlier));
    }
    return open;
}

void put(const OutboxPart& from, wire::OutboxPart& to) {
    for (const SignedRecord& record : from.records) {
        auto& m = *to.add_records();
        m.set_record(record.record.value);
        m.set_text(record.text);
    }
    to.set_more(from.more);
}

OutboxPart take(const wire::OutboxPart& from) {
    OutboxPart part{{}, from.more()};
    for (const auto& m : from.records()) part.records.push_back({{m.record()}, m.text()});
    return part;
}

}  // namespace parts

std::string encodeForm(const Form& form) {
    wire::RegistryForm pb;
    put(form, pb);
    return bytesOf(pb);
}

domain::Result<Form> decodeForm(std::string_view bytes) {
    wire::RegistryForm pb;
    if (!pb.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return domain::fail(domain::ErrorCode::Corrupt, "a form");
    Checks checks;
    Form form = take(pb, checks);
    if (!checks.good()) return tl::unexpected(checks.error(domain::ErrorCode::Corrupt));
    return form;
}

}  // namespace owc::protocol
